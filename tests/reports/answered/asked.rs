//! The requests whose answers are tried, each with its result as JSON.

use std::pin::Pin;

use graph_request::v1::OnlineMeeting;
use graph_request::{Client, CreatedOrFound, Page, Result, graph_request};
use serde::Serialize;
use serde_json::{Value, json};

/// The result of a request as JSON.
pub(crate) type Asked = Pin<Box<dyn Future<Output = Result<Value>> + Send>>;

/// Sends a request with a client.
pub(crate) type Ask = fn(Client) -> Asked;

/// The number of items after which a stream of pages is taken to be endless.
const MANY: usize = 20;

pub(crate) fn create(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, POST /me/onlineMeetings { "subject": "Retro" } };
        Ok(to_json(&call.await?))
    })
}

pub(crate) fn create_or_get(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! {
            client, POST /me/onlineMeetings/createOrGet { "externalId": "e-1" }
        };
        let meeting: CreatedOrFound<OnlineMeeting> = call.await?;
        Ok(json!({ "created": meeting.is_created(), "id": meeting.id }))
    })
}

pub(crate) fn get(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, GET /me/onlineMeetings/{"m"} };
        Ok(to_json(&call.await?))
    })
}

pub(crate) fn get_of_user(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, GET /users/{"heidi@contoso.com"}/onlineMeetings/{"m"} };
        Ok(to_json(&call.await?))
    })
}

pub(crate) fn find_by_join_url(client: Client) -> Asked {
    Box::pin(async move {
        let url = "https://teams.microsoft.com/l/meetup-join/1";
        let call = graph_request! { client, GET /me/onlineMeetings?$filter=joinWebUrl eq {url} };
        Ok(items_of(&call.await?))
    })
}

pub(crate) fn find_by_conference(client: Client) -> Asked {
    Box::pin(async move {
        let id = "123456789";
        let call = graph_request! {
            client, GET /communications/onlineMeetings?$filter=videoTeleconferenceId eq {id}
        };
        Ok(items_of(&call.await?))
    })
}

/// Follows all pages of a list whose first request has a token of its own.
pub(crate) fn list_with_token_of_user(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, GET /me/onlineMeetings/{"m"}/attendanceReports };
        let page = call.header("authorization", "Bearer user").await?;
        let mut reports = page.into_stream(&client);
        let mut ids = Vec::new();
        while let Some(report) = reports.try_next().await? {
            ids.push(report.id);
            if ids.len() == MANY {
                break;
            }
        }
        Ok(json!(ids))
    })
}

pub(crate) fn list_negative_count(client: Client) -> Asked {
    Box::pin(async move {
        let count = -5;
        let call = graph_request! { client, GET /me/onlineMeetings/{"m"}/transcripts?$top={count} };
        Ok(items_of(&call.await?))
    })
}

pub(crate) fn update(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, PATCH /me/onlineMeetings/{"m"} { "subject": "Retro" } };
        Ok(to_json(&call.await?))
    })
}

/// Updates a meeting with all that was read of it.
pub(crate) fn update_with_what_was_read(client: Client) -> Asked {
    Box::pin(async move {
        let meeting = read_meeting(json!({
            "id": "m",
            "subject": "Retro",
            "joinWebUrl": "https://teams.microsoft.com/l/meetup-join/1",
            "creationDateTime": "2024-01-15T08:00:00Z",
            "startDateTime": "2024-01-15T09:00:00Z",
            "joinMeetingIdSettings": { "isPasscodeRequired": false, "joinMeetingId": "1" },
            "participants": {
                "organizer": { "upn": "heidi@contoso.com" },
                "attendees": [{ "upn": "adele@contoso.com", "role": "presenter" }],
            },
        }));
        let call = graph_request! { client, PATCH /me/onlineMeetings/{"m"} { ..meeting } };
        Ok(to_json(&call.await?))
    })
}

/// Updates a meeting with a member that the service sent as unknown.
pub(crate) fn update_with_sentinel(client: Client) -> Asked {
    Box::pin(async move {
        let meeting = read_meeting(json!({ "allowedPresenters": "unknownFutureValue" }));
        let presenters = meeting.allowed_presenters;
        let call = graph_request! {
            client, PATCH /me/onlineMeetings/{"m"} { "allowedPresenters": presenters }
        };
        Ok(to_json(&call.await?))
    })
}

pub(crate) fn delete(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, DELETE /me/onlineMeetings/{"m"} };
        Ok(to_json(&call.await?))
    })
}

pub(crate) fn remind(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! {
            client, POST /me/onlineMeetings/{"m"}/sendVirtualAppointmentReminderSms {
                "remindBeforeTimeInMinutesType": "mins15",
                "attendees": [{ "phoneNumber": "+13129224122" }],
            }
        };
        Ok(to_json(&call.await?))
    })
}

pub(crate) fn read_transcript(client: Client) -> Asked {
    Box::pin(async move {
        let call =
            graph_request! { client, GET /me/onlineMeetings/{"m"}/transcripts/{"t"}/content };
        let bytes = call.await?.read_to_end().await?;
        Ok(json!(String::from_utf8_lossy(&bytes)))
    })
}

pub(crate) fn resume_recording(client: Client) -> Asked {
    Box::pin(async move {
        let call = graph_request! { client, GET /me/onlineMeetings/{"m"}/recordings/{"r"}/content };
        let bytes = call.header("range", "bytes=5-").await?.read_to_end().await?;
        Ok(json!(String::from_utf8_lossy(&bytes)))
    })
}

fn read_meeting(json: Value) -> OnlineMeeting {
    serde_json::from_value(json).expect("a meeting is read from any object")
}

fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a model is written as JSON")
}

fn items_of<T: Serialize>(page: &Page<T>) -> Value {
    to_json(&page.items)
}
