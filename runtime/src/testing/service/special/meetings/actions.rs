//! Actions and functions of a meeting that are about virtual appointments.

use http::StatusCode;
use serde_json::json;

use crate::testing::service::entities::{Bound, Call};
use crate::testing::service::json::id_of;
use crate::testing::service::refusal::Answer;
use crate::testing::service::request::Request;
use crate::testing::service::response::respond_json;
use crate::testing::service::special::Outcome;
use crate::testing::service::url::encode;
use crate::testing::store::Entities;

pub(super) fn answer(entities: &Entities, request: &Request, call: &Call) -> Option<Outcome> {
    let Bound::Entity(meeting) = &call.bound else {
        return None;
    };
    let id = id_of(entities.get(meeting.handle));
    match call.callable.name {
        "getVirtualAppointmentJoinWebUrl" => Some(Outcome::Answer(answer_url(request, id))),
        // Accepts text messages, which are not sent.
        "sendVirtualAppointmentSms" | "sendVirtualAppointmentReminderSms" => {
            Some(Outcome::Answer(Ok(respond_json(StatusCode::ACCEPTED, &json!({})))))
        }
        _ => None,
    }
}

fn answer_url(request: &Request, id: &str) -> Answer {
    request.query.allow(&[], &[])?;
    let url = format!("https://visit.teams.microsoft.com/webrtc-svc/visit/{}", encode(id));
    Ok(respond_json(StatusCode::OK, &json!({ "value": url })))
}
