//! `getAllTranscripts` and `getAllRecordings`: the artifacts of all meetings of one organizer.
//!
//! They are served below `/users/{id}`, the only root that their pages have.

use serde_json::Value;

use super::artifacts::Artifacts;
use super::{MEETINGS, is_below_user};
use crate::json::parse_date_time;
use crate::testing::service::answers::Item;
use crate::testing::service::body::Properties;
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::Call;
use crate::testing::service::refusal::unserved_path;
use crate::testing::service::request::Request;
use crate::testing::service::special::users::find_user;
use crate::testing::service::special::{Outcome, Special};
use crate::testing::store::{Entities, Spot};

pub(super) fn answer(
    entities: &mut Entities,
    request: &Request,
    call: &Call,
    kind: &Artifacts,
) -> Outcome {
    if !is_below_user(request) {
        return Outcome::Answer(Err(unserved_path(request.received)));
    }
    Outcome::Items(find_all(entities, request, call, kind))
}

/// Returns the artifacts of the organizer's meetings that were created within the period, the removed
/// ones too.
fn find_all(
    entities: &mut Entities,
    request: &Request,
    call: &Call,
    kind: &Artifacts,
) -> Vec<Item> {
    let organizer = call.arguments.get("meetingOrganizerUserId").and_then(Value::as_str);
    let within = Some(find_user(entities, organizer.unwrap_or_default()));
    let mut found = Vec::new();
    for meeting in entities.list(Spot { within, name: MEETINGS }) {
        super::Meetings.open(entities, meeting);
        if let Some(navigation) = call.collection().ty.navigation(kind.segment, request.version) {
            let view = View { entities, request };
            found.extend(view.items_ever(&Collection::within(meeting, navigation)));
        }
    }
    found.retain(|item| is_within(&call.arguments, &item.value));
    found
}

fn is_within(arguments: &Properties, artifact: &Value) -> bool {
    let time = |value: Option<&Value>| value.and_then(Value::as_str).and_then(parse_date_time);
    let (start, end) = (time(arguments.get("startDateTime")), time(arguments.get("endDateTime")));
    time(artifact.get("createdDateTime"))
        .is_some_and(|at| start.is_none_or(|start| at >= start) && end.is_none_or(|end| at <= end))
}
