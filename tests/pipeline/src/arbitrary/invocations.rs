//! Valid invocations.

use super::choices::Choices;
use super::objects::{Json, Reader, any_create, object_of};
use crate::walk::Post;

/// Invocations that together use every construct of the language.
const WHOLE: &[&str] = &[
    "client, GET /app/onlineMeetings/{id}",
    r#"c, GET /me/onlineMeetings?$filter=not (JoinWebUrl eq {url} or contains(subject, "a'b"))&$top={n}"#,
    "GET /beta/users/{u}/onlineMeetings/{m}/attendanceReports?$expand=attendanceRecords($select=id;$top=5)",
    "GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={u}, startDateTime={t})",
    r#"PATCH /me/onlineMeetings/{m} { "subject": null, "lobbyBypassSettings": { "scope": scope } }"#,
    "&self.client.clone(), GET /v1.0/applications/{&ids[0]}/onlineMeetings/{next().await?}",
    r#"POST /beta/app/onlineMeetings ?$select=subject&$filter=joinUrl eq {url}&$top=5 {
        meetingType: kind, "participants": participants, subject?: title.as_deref(),
    }"#,
    r##"client, POST /applications/{format!("{a}")}/onlineMeetings {
        ..settings,
        "meetingType": if late { scheduled() } else { MeetingType::MeetNow },
        "participants": {
            organizer: { identity: { user: { id: pick::<A, B>(a, |b, c| b + c), } } },
            attendees: [
                { "identity": { "added"!: [1, -2.5e3, null, { "deep": [for d in e { d }] }] } },
                for (person, _) in people.iter().zip(0..) { "upn": person.upn, identity: set },
                for group in groups { for person in group { "identity": {}, "upn"?: person.upn } },
                whole,
            ],
        },
        "meetingInfo": { "@odata.type": "#microsoft.graph.tokenMeetingInfo", "token": r"a\b" },
        "startDateTime": "2018-03-19T09:46:02Z", "endDateTime": match end { Some(e) => e, _ => { f } },
        "isCancelled": !{ let a = 1; a == b as u8 }, "accessLevel": null,
    }"##,
    r#"POST /me/onlineMeetings {
        "lobbyBypassSettings"?: if let Some(scope) = scope && a != b { scope: scope },
        "participants": if a > (S { b }).c { "attendees": [
            if late { "upn": "a" } else if let A { b: "c", .. } = d { "upn": b } else { whole() },
            for p in people { if p.is_invited { "upn": p.upn } },
        ] } else { people.clone() },
    }"#,
    r#"POST! /me/events { ..event, "start"?: if a { "dateTime": b }, "end": if a { 1 } else { 2 } }"#,
];

/// Writes a request with a body.
pub fn create(post: &Post, body: &Json) -> String {
    create_for(post, body, Reader::Macro)
}

/// Writes a request with a body, with the objects as one of the readers has them.
pub fn create_for(post: &Post, body: &Json, reader: Reader) -> String {
    format!("POST {} {}", post.path, body.whole_text(reader))
}

/// Draws a valid invocation.
pub fn valid(choices: &mut Choices) -> String {
    match choices.below(WHOLE.len() + 1) {
        0 => {
            let (post, ty) = any_create(choices);
            create(post, &object_of(ty, post.version, choices))
        }
        index => WHOLE[index - 1].to_owned(),
    }
}
