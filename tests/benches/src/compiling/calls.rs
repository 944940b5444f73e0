//! The sources of the crates: functions of four kinds in turn, each of them one call.

use crate::projects::Dependencies;

/// The one who writes the calls.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Here,
    ByHand,
}

/// The form of the functions.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// Functions that return a boxed future, which must be `Send`: it is generated even where
    /// nobody calls the function.
    Boxed,
    /// `async fn`, whose future a library leaves to its users.
    Plain,
}

impl Form {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Boxed => "boxed",
            Self::Plain => "plain",
        }
    }

    fn function(self, number: usize, call: &Call) -> String {
        let Call { arguments, output, code } = call;
        match self {
            Self::Boxed => {
                let arguments = arguments.replace('&', "&'a ");
                format!(
                    "pub fn call_{number}<'a>({arguments}) \
                     -> Pin<Box<dyn Future<Output = {output}> + Send + 'a>> {{\n    \
                     Box::pin(async move {{ {code} }})\n}}\n\n"
                )
            }
            Self::Plain => {
                format!(
                    "pub async fn call_{number}({arguments}) -> {output} {{\n    {code}\n}}\n\n"
                )
            }
        }
    }
}

impl Side {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::ByHand => "by-hand",
        }
    }

    pub(super) fn dependencies(self) -> Dependencies {
        let dependencies = match self {
            Self::Here => "graph-request = { path = \"PATH\" }\n",
            Self::ByHand => {
                "reqwest = { version = \"0.13\", default-features = false, \
                 features = [\"gzip\", \"http2\", \"json\", \"query\", \"rustls\"] }\n\
                 serde = { version = \"1\", features = [\"derive\"] }\n\
                 serde_json = \"1\"\n\
                 time = { version = \"0.3\", features = [\"parsing\", \"serde\"] }\n"
            }
        };
        Dependencies(dependencies.to_owned())
    }

    /// Returns the source of a crate of this many calls.
    pub(super) fn source(self, form: Form, count: usize) -> String {
        let (start, kinds) = match self {
            Self::Here => (HERE, HERE_CALLS),
            Self::ByHand => (BY_HAND, BY_HAND_CALLS),
        };
        let calls = kinds.iter().cycle().enumerate().take(count);
        let functions: String = calls.map(|(number, call)| form.function(number, call)).collect();
        format!("{start}\n{functions}")
    }
}

/// A call within its function.
struct Call {
    arguments: &'static str,
    output: &'static str,
    code: &'static str,
}

const HERE: &str = "#![allow(unused_imports)]
use std::pin::Pin;
use graph_request::{Client, Page, Result, graph_request, preview, v1};
";

const HERE_CALLS: [Call; 4] = [
    Call {
        arguments: "client: &Client, id: &str, subject: &str",
        output: "Result<preview::OnlineMeeting>",
        code: r#"graph_request!(client, POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": id } } } },
            "subject": subject,
        }).await"#,
    },
    Call {
        arguments: "client: &Client, subject: &str, upns: &[String]",
        output: "Result<preview::OnlineMeeting>",
        code: r#"graph_request!(client, POST /app/onlineMeetings {
            "meetingType": "scheduled",
            "participants": {
                "organizer": { "identity": {} },
                "attendees": [for upn in upns { "upn": upn, "identity": {} }],
            },
            "subject": subject,
        }).await"#,
    },
    Call {
        arguments: "client: &Client, id: &str, subject: &str",
        output: "Result<v1::OnlineMeeting>",
        code: r#"graph_request!(client, PATCH /me/onlineMeetings/{id} {
            "subject": subject,
            "allowedPresenters": "everyone",
        }).await"#,
    },
    Call {
        arguments: "client: &Client, url: &str",
        output: "Result<Page<v1::OnlineMeeting>>",
        code: "graph_request! { client, GET /me/onlineMeetings?$filter=joinWebUrl eq {url} }.await",
    },
];

const BY_HAND: &str = include_str!("by_hand_models.txt");

const BY_HAND_CALLS: [Call; 4] = [
    Call {
        arguments: "client: &Graph, id: &str, subject: &str",
        output: "Result<OnlineMeeting>",
        code: r#"client.http.post("https://graph.microsoft.com/beta/app/onlineMeetings")
            .bearer_auth(&client.token)
            .json(&json!({
                "meetingType": "meetNow",
                "participants": { "organizer": { "identity": { "user": { "id": id } } } },
                "subject": subject,
            }))
            .send().await?.error_for_status()?.json().await"#,
    },
    Call {
        arguments: "client: &Graph, subject: &str, upns: &[String]",
        output: "Result<OnlineMeeting>",
        code: r#"let attendees: Vec<Value> =
            upns.iter().map(|upn| json!({ "upn": upn, "identity": {} })).collect();
        client.http.post("https://graph.microsoft.com/beta/app/onlineMeetings")
            .bearer_auth(&client.token)
            .json(&json!({
                "meetingType": "scheduled",
                "participants": { "organizer": { "identity": {} }, "attendees": attendees },
                "subject": subject,
            }))
            .send().await?.error_for_status()?.json().await"#,
    },
    Call {
        arguments: "client: &Graph, id: &str, subject: &str",
        output: "Result<OnlineMeeting>",
        code: r#"client.http.patch(format!("https://graph.microsoft.com/v1.0/me/onlineMeetings/{id}"))
            .bearer_auth(&client.token)
            .json(&json!({ "subject": subject, "allowedPresenters": "everyone" }))
            .send().await?.error_for_status()?.json().await"#,
    },
    Call {
        arguments: "client: &Graph, url: &str",
        output: "Result<Page<OnlineMeeting>>",
        code: r#"client.http.get("https://graph.microsoft.com/v1.0/me/onlineMeetings")
            .bearer_auth(&client.token)
            .query(&[("$filter", format!("joinWebUrl eq '{}'", url.replace('\'', "''")))])
            .send().await?.error_for_status()?.json().await"#,
    },
];

/// Returns a crate with one body of this many loops.
pub(super) fn loops_body(loops: usize) -> String {
    one_body(&r#"for upn in upns { "upn": upn, "role": "attendee" }, "#.repeat(loops))
}

/// Returns a crate with one body of this many attendees.
pub(super) fn attendees_body(attendees: usize) -> String {
    one_body(&r#"{ "upn": upn, "identity": { "user": { "id": id } } }, "#.repeat(attendees))
}

fn one_body(attendees: &str) -> String {
    format!(
        "use graph_request::{{Request, graph_request, v1}};

pub fn request(upn: &str, id: &str, upns: &[String]) -> Request<v1::OnlineMeeting> {{
    let _ = (upn, id, upns);
    graph_request!(POST /me/onlineMeetings {{ \"participants\": {{ \"attendees\": [{attendees}] }} }})
}}
"
    )
}
