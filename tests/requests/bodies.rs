//! Bodies of December 2018: objects, arrays, and the names they had.

use graph_request::{graph_request, http::Method};

use crate::{body_of, property};

const DOCUMENTED: &str = r#"{"meetingType":"meetNow","participants":{"organizer":{"identity":{"user":{"id":"550fae72-d251-43ec-868c-373732c2704f"}}}},"subject":"subject-value"}"#;

#[test]
fn the_documented_request_pasted() {
    let request = graph_request!(POST /app/onlineMeetings
    {
      "meetingType": "meetNow",
      "participants": {
        "organizer": {
          "identity": {
            "user": {
              "id": "550fae72-d251-43ec-868c-373732c2704f"
            }
          }
        }
      },
      "subject": "subject-value"
    });
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.path(), "/beta/app/onlineMeetings");
    assert_eq!(body_of(&request), DOCUMENTED);
    assert_eq!(request.headers()["content-type"], "application/json");
}

#[test]
fn keys_may_be_bare() {
    let organizer = "550fae72-d251-43ec-868c-373732c2704f";
    let request = graph_request!(POST /app/onlineMeetings {
        // as one types it, with a comment
        meetingType: "meetNow",
        participants: { organizer: { identity: { user: { id: organizer, }, }, }, },
        subject: "subject-value", /* and another */
    });
    assert_eq!(body_of(&request), DOCUMENTED);
}

#[test]
fn a_constant_body_is_part_of_the_program() {
    let make = || {
        graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
        })
    };
    let (one, other) = (make(), make());
    let address = |body: Option<&[u8]>| body.map(<[u8]>::as_ptr);
    assert_eq!(address(one.body()), address(other.body()));
}

#[test]
fn order_is_as_written() {
    let request = graph_request!(POST /app/onlineMeetings {
        "subject": "a",
        "participants": { "organizer": { "upn": "b", "identity": {} } },
        "meetingType": "recurring",
    });
    let expected = r#"{"subject":"a","participants":{"organizer":{"upn":"b","identity":{}}},"meetingType":"recurring"}"#;
    assert_eq!(body_of(&request), expected);
}

#[test]
fn arrays() {
    let upn = "b@example.com";
    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": "scheduled",
        "participants": {
            "organizer": { "identity": {} },
            "attendees": [
                { "upn": "a@example.com", "identity": { "user": { "id": "1", "tenantId": "t" } } },
                { "upn": upn, "identity": { "phone": { "id": "2" } }, },
            ],
        },
    });
    let expected = r#""attendees":[{"upn":"a@example.com","identity":{"user":{"id":"1","tenantId":"t"}}},{"upn":"b@example.com","identity":{"phone":{"id":"2"}}}]"#;
    assert!(body_of(&request).contains(expected), "{}", body_of(&request));
    let empty = graph_request!(POST /app/onlineMeetings {
        "meetingType": "scheduled",
        "participants": { "organizer": { "identity": {} }, "attendees": [] },
    });
    assert!(body_of(&empty).contains(r#""attendees":[]"#));
}

#[test]
fn null_is_sent() {
    property!({ "subject": null, "chatInfo": null } => r#","subject":null,"chatInfo":null"#);
    property!({ "subject": None::<&str> } => r#","subject":null"#);
}

#[test]
fn names_are_as_they_were_documented() {
    property!({
        "accessLevel": "sameEnterprise",
        "audioConferencing": { "tollNumber": "1", "leaderPasscode": null },
        "canceledDateTime": "2018-03-19T09:46:02Z",
        "chatInfo": { "threadId": "t", "messageId": "0", "replyChainMessageId": "0" },
        "endDateTime": "2018-03-19T10:46:02.1234567+01:00",
        "entryExitAnnouncement": true,
        "expirationDateTime": "2018-03-19T09:46:02Z",
        "isCancelled": false,
        "joinUrl": "https://example.com/?a=b",
        "startDateTime": "2018-03-19T09:46Z",
    } => r#","accessLevel":"sameEnterprise","audioConferencing":{"tollNumber":"1","leaderPasscode":null},"canceledDateTime":"2018-03-19T09:46:02Z","chatInfo":{"threadId":"t","messageId":"0","replyChainMessageId":"0"},"endDateTime":"2018-03-19T10:46:02.1234567+01:00","entryExitAnnouncement":true,"expirationDateTime":"2018-03-19T09:46:02Z","isCancelled":false,"joinUrl":"https://example.com/?a=b","startDateTime":"2018-03-19T09:46Z""#);
}

#[test]
fn every_member_of_that_time_is_known() {
    for (request, member) in [
        (create!("meetNow"), "meetNow"),
        (create!("scheduled"), "scheduled"),
        (create!("calendar"), "calendar"),
        (create!("recurring"), "recurring"),
        (create!("broadcast"), "broadcast"),
    ] {
        assert!(body_of(&request).contains(&format!(r#""meetingType":"{member}""#)));
    }
}

/// Creates a request whose meeting type is a literal that passed through a user's own macro.
macro_rules! create {
    ($kind:literal) => {
        graph_request!(POST /app/onlineMeetings {
            "meetingType": $kind,
            "participants": { "organizer": { "identity": {} } },
        })
    };
}
use create;
