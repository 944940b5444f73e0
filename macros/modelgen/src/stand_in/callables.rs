//! Actions and functions.

use graph_request_schema::{Callable, Returns};

use super::names::Names;
use super::rows::{list, optional, property, shape, spellings, versions};
use super::types::rules;

pub(super) fn callable(callable: &Callable, names: &Names) -> String {
    let mut fields =
        format!("name: {:?}, versions: {}, ", callable.name, versions(callable.versions));
    fields.push_str(&spellings(callable.spellings));
    let flags = [
        (callable.is_action, "is_action: true"),
        (callable.is_on_collection, "is_on_collection: true"),
        (callable.is_composable, "is_composable: true"),
    ];
    for (is_there, field) in flags {
        fields.push_str(&optional(is_there, field));
    }
    if !callable.parameters.is_empty() {
        let parameters = list(callable.parameters.iter().map(|p| property(p, names)));
        fields.push_str(&format!("parameters: &{}, ", parameters.replace("\n    ", "\n        ")));
    }
    if !callable.query_parameters.is_empty() {
        let parameters = list(callable.query_parameters.iter().map(|p| property(p, names)));
        let parameters = parameters.replace("\n    ", "\n        ");
        fields.push_str(&format!("query_parameters: &{parameters}, "));
    }
    if callable.parameter_or_filter.is_some() {
        fields.push_str(&format!("parameter_or_filter: {:?}, ", callable.parameter_or_filter));
    }
    if let Some(returns) = returns(callable, names) {
        fields.push_str(&format!("returns: {returns}, "));
    }
    if !callable.rules.is_empty() {
        let rules = rules(callable.rules).replace("\n    ", "\n        ");
        fields.push_str(&format!("rules: &{rules}, "));
    }
    format!("Callable {{ {fields}..CALLABLE }}")
}

fn returns(callable: &Callable, names: &Names) -> Option<String> {
    Some(match callable.returns {
        Returns::Nothing => return None,
        Returns::One(_) | Returns::CreatedOrFound(_) => "Returns::One".to_owned(),
        Returns::Many(of) => format!("Returns::Many({})", shape(of, names)),
    })
}
