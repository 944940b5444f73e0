//! `as TYPE`: an answer of the user's own, which selects what it has fields for.

use graph_request_schema::{Shape, SystemOption, Type};

use super::context::Context;
use super::path::Route;
use super::query;
use crate::request::{Agreement, Answer, CheckedOption, Expanded, Query, Selected, SelectedAnswer};
use crate::syntax::{self, Invocation, WrittenAnswer};

/// Lets the type after `as` take the place of the model in the answer.
pub(super) fn check_selection(
    written: &Invocation,
    answer: Answer,
    (route, query): (&Route, &Query),
    context: &mut Context,
) -> Answer {
    let Some(selection) = &written.selection else {
        return answer;
    };
    let Some((function, model)) = function_of(&answer) else {
        let message = "this request does not answer with an entity or a page, so it takes no `as`";
        context.report.at(&selection.sign, message);
        return answer;
    };
    let options = written.query.as_ref().map_or(&[][..], |query| &query.options);
    let adds =
        |option| query::takes(route, option) && !options.iter().any(|o| o.option == Some(option));
    Answer::Selected(SelectedAnswer {
        function,
        model,
        ty: selection.ty.clone(),
        selects: adds(SystemOption::Select),
        expands: adds(SystemOption::Expand),
        agreements: find_agreements(options, query),
    })
}

/// Reports `as` where nothing is checked: such a request has the type of its answer behind `->`.
pub(super) fn refuse_unchecked(selection: &WrittenAnswer, context: &mut Context) {
    let message = format!(
        "`as` is for requests that are checked; after `!`, write the type of the answer as `-> {}`",
        selection.ty
    );
    context.report.at(&selection.sign, message);
}

/// Returns the function of the runtime that reads the answer, and the model that it has otherwise.
fn function_of(answer: &Answer) -> Option<(&'static str, &'static Type)> {
    match *answer {
        Answer::Entity(ty) => Some(("entity_as", ty)),
        Answer::Page(ty) | Answer::Values(Shape::Structured(ty)) => Some(("page_as", ty)),
        Answer::CreatedOrFound(ty) => Some(("created_or_found_as", ty)),
        Answer::Value(Shape::Structured(ty)) => Some(("returned_as", ty)),
        _ => None,
    }
}

/// Finds the options that ask for something themselves, with which the type has to agree.
fn find_agreements(options: &[syntax::QueryOption], query: &Query) -> Vec<Agreement> {
    let span_of = |wanted| {
        let is_it = |o: &&syntax::QueryOption| o.option == Some(wanted);
        options.iter().find(is_it).map(|option| option.span)
    };
    let checked = query.options.iter().filter_map(|option| match option {
        CheckedOption::Select(items) => {
            let is_all = items.iter().any(|item| matches!(item, Selected::All));
            let names = items.iter().filter_map(|item| match item {
                Selected::Property(path) => path.names.first().cloned(),
                Selected::All => None,
            });
            let names = names.collect();
            let span = span_of(SystemOption::Select)?;
            Some(Agreement { span, option: SystemOption::Select, is_all, names })
        }
        CheckedOption::Expand(items) => {
            let is_all = items.iter().any(|item| matches!(item, Expanded::All));
            let names = items.iter().filter_map(|item| match item {
                Expanded::Navigation { row, .. } => Some(row.name.to_owned()),
                Expanded::All => None,
            });
            let names = names.collect();
            let span = span_of(SystemOption::Expand)?;
            Some(Agreement { span, option: SystemOption::Expand, is_all, names })
        }
        _ => None,
    });
    checked.collect()
}
