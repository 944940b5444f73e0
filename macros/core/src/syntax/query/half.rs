//! Values of options that break off, for the editor.

use graph_request_schema::SystemOption;
use proc_macro2::TokenStream;

use super::OptionValue;
use super::filter::parse_filter;
use super::list::parse_list;
use crate::report::Report;
use crate::syntax::tokens::placeholder;

/// Parses names that break off as if another one followed, so that the editor knows the ones before.
pub(super) fn parse_half(
    mut tokens: TokenStream,
    option: SystemOption,
    report: &mut Report,
) -> Option<OptionValue> {
    tokens.extend(placeholder());
    match option {
        SystemOption::Select | SystemOption::OrderBy | SystemOption::Expand => {
            parse_list(&tokens, report).map(OptionValue::List).ok()
        }
        SystemOption::Filter => parse_filter(&tokens).map(OptionValue::Filter).ok(),
        SystemOption::Search
        | SystemOption::Count
        | SystemOption::DeltaToken
        | SystemOption::Format
        | SystemOption::Levels
        | SystemOption::Skip
        | SystemOption::SkipToken
        | SystemOption::Top => None,
    }
}
