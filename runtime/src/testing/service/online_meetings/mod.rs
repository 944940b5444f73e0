//! Today's online meetings: `/me`, `/users/{id}` and `/communications`, in v1.0 and beta.

mod attendance;
mod content;
mod filter;
mod meetings;
mod page;
mod query;
mod resource;

use axum::response::Response;
use http::header::HOST;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::refusal::{Refusal, no_such_path, not_allowed};
use super::{Answer, respond};
use crate::testing::Received;
use crate::testing::store::Store;
use query::Query;

pub(super) use content::answer_storage;

/// Who the token of every client belongs to.
const ME: &str = "dc17674c-81d9-4adb-bfb2-8f6a442e4622";

/// A request, taken apart.
struct Asked<'a> {
    store: &'a Store,
    request: &'a Received,
    /// Whose meetings it is about; `/communications` knows those of everybody.
    owner: Option<&'a str>,
    query: Query,
}

/// Answers a request below `root`; `rest` is what follows `onlineMeetings` in its path.
pub(super) fn answer(store: &Store, request: &Received, root: &[&str], rest: &[&str]) -> Answer {
    let owner = match root {
        ["me"] => Some(ME),
        ["users", user] => Some(*user),
        ["communications"] => None,
        _ => return Err(no_such_path(&request.path)),
    };
    let asked = Asked { store, request, owner, query: Query::of(&request.path) };
    match rest {
        [] | ["$count" | "createOrGet"] => answer_collection(&asked, rest),
        [id] => answer_meeting(&asked, id),
        [id, rest @ ..] => answer_below(&asked, id, rest),
    }
}

fn answer_collection(asked: &Asked, rest: &[&str]) -> Answer {
    match (asked.method(), rest) {
        (&Method::GET, []) => meetings::list(asked),
        (&Method::POST, []) => meetings::create(asked),
        (&Method::GET, ["$count"]) => meetings::count(asked),
        (&Method::POST, ["createOrGet"]) => meetings::create_or_get(asked),
        (method, _) => Err(not_allowed(method)),
    }
}

fn answer_meeting(asked: &Asked, id: &str) -> Answer {
    match *asked.method() {
        Method::GET => meetings::get(asked, id),
        Method::PATCH => meetings::update(asked, id),
        Method::DELETE => meetings::delete(asked, id),
        _ => Err(not_allowed(asked.method())),
    }
}

/// What a meeting has. The meeting is looked for first, as Graph does.
fn answer_below(asked: &Asked, id: &str, rest: &[&str]) -> Answer {
    let meeting = meetings::find(asked, id)?;
    match (asked.method(), rest) {
        (&Method::GET, ["attendanceReports", rest @ ..]) => attendance::answer(asked, rest),
        (&Method::GET, [kind @ ("transcripts" | "recordings"), rest @ ..]) => {
            content::answer(asked, &meeting, kind, rest)
        }
        (&Method::GET, ["attendeeReport"]) => Ok(content::redirect(asked, "report.csv")),
        (&Method::GET, ["recording" | "alternativeRecording"]) => {
            Ok(content::redirect(asked, "recording.mp4"))
        }
        (&Method::GET, ["getVirtualAppointmentJoinWebUrl()"]) => Ok(join_web_url(&meeting)),
        (&Method::POST, ["sendVirtualAppointmentSms" | "sendVirtualAppointmentReminderSms"]) => {
            meetings::body_of(asked)?;
            Ok(respond(StatusCode::ACCEPTED, &json!({})))
        }
        (&Method::GET, _) => Err(asked.no_such_path()),
        (method, _) => Err(not_allowed(method)),
    }
}

fn join_web_url(meeting: &Value) -> Response {
    let id = meeting.get("id").and_then(Value::as_str).unwrap_or_default();
    let url = format!("https://visit.teams.microsoft.com/webrtc-svc/visit/{}", encode(id));
    respond(StatusCode::OK, &json!({ "value": url }))
}

impl Asked<'_> {
    fn method(&self) -> &Method {
        &self.request.method
    }

    /// Whose a meeting is that this request makes.
    fn maker(&self) -> &str {
        self.owner.unwrap_or(ME)
    }

    /// The service root, as the client named it.
    fn base_url(&self) -> String {
        let host = self.request.headers.get(HOST).and_then(|host| host.to_str().ok());
        format!("http://{}", host.unwrap_or("localhost"))
    }

    /// The URL of the request, without its query.
    fn url(&self) -> String {
        format!("{}{}", self.base_url(), self.path())
    }

    fn path(&self) -> &str {
        self.request.path.split('?').next().unwrap_or_default()
    }

    /// `@odata.context`, which names what is answered with.
    fn context(&self, suffix: &str) -> String {
        let (version, path) =
            self.path().trim_start_matches('/').split_once('/').unwrap_or_default();
        format!("{}/{version}/$metadata#{path}{suffix}", self.base_url())
    }

    fn no_such_path(&self) -> Refusal {
        no_such_path(self.path())
    }
}

/// A text as one segment of a URL.
fn encode(text: &str) -> percent_encoding::PercentEncode<'_> {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
}
