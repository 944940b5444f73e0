//! Request bodies: read, checked against the shape of Graph, and freed of what the service ignores.
//!
//! | a body has | Graph | source |
//! | --- | --- | --- |
//! | a property that a closed type lacks, a value of another JSON type, a text that is not a date-time or a member of the enum | refuses it | OData JSON Format 4.01, section 4.5; python#440 and microsoft-graph-docs#13935 have refusals |
//! | a name twice in one object | refuses it | OData JSON Format 4.01, section 4.5; the message is that of Microsoft's OData library |
//! | an undeclared property of an open type | takes it | OData CSDL 4.01, section 6.3 |
//! | a property that only the service sets, or that users report to have no effect | ignores it | the pages call it read-only and name no error; the row has the report |
//! | a property in an update that is set on creation only | refuses it | the page "Update onlineMeeting" |
//! | a start or an end alone in an update | refuses it | the page "Update onlineMeeting" |
//! | the end of a meeting before its start, or in `createOrGet` without one | refuses it | the page "onlineMeeting: createOrGet" |
//! | no value for a required property or parameter | refuses it | the metadata, `Nullable="false"`, or the page |
//! | more elements in a collection than it may have | refuses it | the page of its type |

mod duplicates;
mod ignored;
mod object;
mod rules;
mod value;

use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::refusal::{
    Refusal, body_not_an_object, duplicate_name, missing_parameter, null_body, unknown_parameter,
    unreadable_body,
};
use crate::testing::received::Received;
use crate::testing::schema::{Callable, Type, Version};
pub(super) use ignored::remove_ignored;
pub(super) use value::has_form;

/// The properties of a body, by name.
pub(super) type Properties = Map<String, Value>;

/// The purpose of a body, which decides what it may and must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Create,
    Update,
}

/// The circumstances under which a body is checked.
#[derive(Clone, Copy)]
struct Context {
    version: Version,
    purpose: Purpose,
}

/// Reads the body as an entity that is created or updated.
pub(super) fn read_entity(
    request: &Received,
    ty: &'static Type,
    version: Version,
    purpose: Purpose,
) -> Result<Properties, Refusal> {
    let properties = read_object(request)?;
    object::check(&properties, ty, Context { version, purpose })?;
    Ok(properties)
}

/// Reads the body as the parameters of an action. `bound_to` is the type that it is bound to: its
/// properties are left out where the action has no parameter of that name, since `createOrGet`
/// ignores them (microsoft-graph-docs-contrib#73).
pub(super) fn read_parameters(
    request: &Received,
    action: &'static Callable,
    bound_to: &'static Type,
    version: Version,
) -> Result<Properties, Refusal> {
    let needs_body = action.parameters.iter().any(|parameter| parameter.required.has(version));
    if request.body.is_empty() && !needs_body {
        return Ok(Properties::new());
    }
    let sent = read_object(request)?.into_iter().filter_map(|(name, value)| {
        match action.parameter(&name) {
            Some(parameter) => Some((parameter.name.to_owned(), value)),
            None => bound_to.property(&name, version).is_none().then_some((name, value)),
        }
    });
    let sent: Properties = sent.collect();
    let context = Context { version, purpose: Purpose::Create };
    for (name, value) in sent.iter().filter(|(name, _)| !object::is_control(name)) {
        let parameter = action.parameter(name);
        let parameter = parameter.ok_or_else(|| unknown_parameter(name, action.name))?;
        value::check(value, parameter, context)?;
    }
    check_required_parameters(&sent, action, version)?;
    rules::check(&sent, action.rules.iter(), Purpose::Create)?;
    Ok(sent)
}

fn check_required_parameters(
    sent: &Properties,
    action: &'static Callable,
    version: Version,
) -> Result<(), Refusal> {
    let mut required = action.parameters.iter().filter(|p| p.required.has(version));
    let missing = required.find(|p| sent.get(p.name).is_none_or(Value::is_null));
    missing.map_or(Ok(()), |parameter| Err(missing_parameter(parameter.name)))
}

/// Reads the body as a JSON object.
fn read_object(request: &Received) -> Result<Properties, Refusal> {
    if request.body.is_empty() {
        return Err(null_body());
    }
    let media_type = request.header(CONTENT_TYPE).unwrap_or_default();
    if !media_type.trim_start().to_ascii_lowercase().starts_with("application/json") {
        return Err(unreadable_body());
    }
    if let Some(name) = duplicates::find(&request.body) {
        return Err(duplicate_name(&name));
    }
    match serde_json::from_slice(&request.body).map_err(|_| unreadable_body())? {
        Value::Object(properties) => Ok(properties),
        Value::Null => Err(null_body()),
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(body_not_an_object())
        }
    }
}
