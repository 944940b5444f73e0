//! Actions and functions of a meeting.

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use serde_json::{Value, json};

use super::request::MeetingRequest;
use crate::testing::service::body::read_parameters;
use crate::testing::service::refusal::Answer;
use crate::testing::service::response::respond_json;
use crate::testing::service::url::encode;
use crate::testing::service::walk::name_of_call;

/// Answers a call, if it is served. A function without parameters takes empty parentheses or none, as
/// Microsoft's page writes it.
pub(super) fn answer(
    request: &MeetingRequest,
    meeting: &Value,
    method: &Method,
    call: &str,
) -> Option<Answer> {
    let name = name_of_call(call);
    match (method, name) {
        (&Method::GET, "getVirtualAppointmentJoinWebUrl") => {
            Some(request.query.allow(&[], &[]).map(|()| respond_join_web_url(meeting)))
        }
        (&Method::POST, "sendVirtualAppointmentSms" | "sendVirtualAppointmentReminderSms") => {
            Some(accept_sms(request, name))
        }
        _ => None,
    }
}

/// Accepts text messages, which are not sent.
fn accept_sms(request: &MeetingRequest, name: &str) -> Answer {
    if let Some(action) = request.meeting.callable(name, false, request.version) {
        read_parameters(request.received, action, request.meeting, request.version)?;
    }
    Ok(respond_json(StatusCode::ACCEPTED, &json!({})))
}

fn respond_join_web_url(meeting: &Value) -> Response<Bytes> {
    let id = meeting.get("id").and_then(Value::as_str).unwrap_or_default();
    let url = format!("https://visit.teams.microsoft.com/webrtc-svc/visit/{}", encode(id));
    respond_json(StatusCode::OK, &json!({ "value": url }))
}
