//! `getAllTranscripts` and `getAllRecordings`: the artifacts of all meetings of one organizer.
//!
//! They are served below `/users/{id}`, the only root that their pages have.

use serde_json::Value;

use super::artifacts::changes;
use super::filter::{Operator, parse};
use super::page::{Change, answer_changes, answer_count, answer_page, current};
use super::request::MeetingRequest;
use crate::json::parse_date_time;
use crate::testing::schema::Callable;
use crate::testing::service::refusal::{
    Answer, Refusal, missing_parameter, not_convertible, unknown_parameter,
};
use crate::testing::service::route::MeetingRoot;
use crate::testing::service::url::unquote;
use crate::testing::service::walk::name_of_call;
use crate::testing::store::ArtifactKind;

/// Returns `true` for a call that is served here.
pub(super) fn is_served(request: &MeetingRequest, call: &str) -> bool {
    matches!(request.root, MeetingRoot::User(_)) && kind_of(call).is_some()
}

fn kind_of(call: &str) -> Option<ArtifactKind> {
    match name_of_call(call) {
        "getAllTranscripts" => Some(ArtifactKind::Transcript),
        "getAllRecordings" => Some(ArtifactKind::Recording),
        _ => None,
    }
}

/// Answers a call, if what follows it is served. The functions are composable, so a count or the
/// changes can follow.
pub(super) fn answer(request: &MeetingRequest, call: &str, after: &[&str]) -> Option<Answer> {
    let (kind, function) = (kind_of(call)?, request.callable(call)?);
    let found = Arguments::parse(request, function, call).and_then(|arguments| {
        arguments.check_organizer(function)?;
        Ok((kind.resource(request)?, arguments.find_all(request, kind)))
    });
    let (of, found) = match found {
        Ok(found) => found,
        Err(refusal) => return Some(Err(refusal)),
    };
    match after {
        [] => Some(answer_page(request, of, current(found))),
        ["$count"] => Some(answer_count(request, of, current(found))),
        [next] if name_of_call(next) == "delta" => Some(answer_changes(request, of, found)),
        _ => None,
    }
}

/// The arguments of a call.
#[derive(Default)]
struct Arguments {
    organizer: Option<String>,
    start: Option<String>,
    end: Option<String>,
}

impl Arguments {
    /// Parses `name(parameter=literal,…)`; the parentheses may be missing or empty.
    fn parse(
        request: &MeetingRequest,
        function: &'static Callable,
        call: &str,
    ) -> Result<Self, Refusal> {
        let list = call.split_once('(').map_or("", |(_, list)| list.trim_end_matches(')'));
        let mut arguments = Self::default();
        for argument in list.split(',').filter(|argument| !argument.trim().is_empty()) {
            let (name, literal) = argument.split_once('=').unwrap_or((argument, ""));
            arguments.set(name.trim(), literal.trim(), function)?;
        }
        // The organizer of a `$filter` is heeded by `answer_page`; here it only has to be there.
        if arguments.organizer.is_none() {
            arguments.organizer = filtered_organizer(request, function);
        }
        Ok(arguments)
    }

    fn set(
        &mut self,
        name: &str,
        literal: &str,
        function: &'static Callable,
    ) -> Result<(), Refusal> {
        let organizer = function.parameter_or_filter.map(|(parameter, _)| parameter);
        match name {
            _ if Some(name) == organizer => {
                let id = unquote(literal);
                self.organizer = Some(id.ok_or_else(|| unconvertible(literal, "Edm.String"))?);
            }
            "startDateTime" => self.start = Some(check_date_time(literal)?),
            "endDateTime" => self.end = Some(check_date_time(literal)?),
            _ => return Err(unknown_parameter(name, function.name)),
        }
        Ok(())
    }

    /// Refuses a call that names no organizer, neither by the parameter nor by a `$filter`.
    fn check_organizer(&self, function: &'static Callable) -> Result<(), Refusal> {
        let is_named = self.organizer.as_ref().is_some_and(|id| !id.is_empty());
        match function.parameter_or_filter {
            Some((parameter, _)) if !is_named => Err(missing_parameter(parameter)),
            Some(_) | None => Ok(()),
        }
    }

    /// Returns the artifacts of the organizer's meetings that were created within the period, the
    /// removed ones too.
    fn find_all(&self, request: &MeetingRequest, kind: ArtifactKind) -> Vec<Change> {
        let meetings =
            request.store.with_meetings(|meetings| meetings.list(self.organizer.as_deref()));
        let mut found: Vec<Change> =
            meetings.iter().flat_map(|meeting| changes(request, meeting, kind)).collect();
        found.retain(|change| self.is_within(&change.entity));
        found
    }

    fn is_within(&self, artifact: &Value) -> bool {
        let created = artifact.get("createdDateTime").and_then(Value::as_str);
        let created = created.and_then(parse_date_time);
        let start = self.start.as_deref().and_then(parse_date_time);
        let end = self.end.as_deref().and_then(parse_date_time);
        created.is_some_and(|at| {
            start.is_none_or(|start| at >= start) && end.is_none_or(|end| at <= end)
        })
    }
}

/// Returns the organizer that a `$filter` names in place of the parameter.
fn filtered_organizer(request: &MeetingRequest, function: &'static Callable) -> Option<String> {
    let (_, property) = function.parameter_or_filter?;
    let comparisons = parse(request.query.get("$filter")?).ok().flatten()?;
    let mut comparisons = comparisons.into_iter();
    let found = comparisons.find(|comparison| {
        comparison.path.eq_ignore_ascii_case(property) && comparison.operator == Operator::Equal
    });
    found.and_then(|comparison| comparison.value.as_str().map(str::to_owned))
}

fn check_date_time(literal: &str) -> Result<String, Refusal> {
    match parse_date_time(literal) {
        Some(_) => Ok(literal.to_owned()),
        None => Err(unconvertible(literal, "Edm.DateTimeOffset")),
    }
}

fn unconvertible(literal: &str, expected: &str) -> Refusal {
    not_convertible(&literal.into(), expected)
}
