//! Definitions of names: the file and its line, and no other.

#[rustfmt::skip] // a place is a line
pub(super) const PLACES: &[(&str, &str)] = &[
    ("graph_request!(POST /me/onlineMeetings { su¦bject: title })", "model/v1/online_meeting.rs: pub subject: Option<String>,"),
    ("graph_request!(POST /me/onlineMeetings { \"su¦bject\": title })", "model/v1/online_meeting.rs: pub subject: Option<String>,"),
    ("graph_request!(POST /beta/me/onlineMeetings { su¦bject: title })", "model/beta/online_meeting.rs: pub subject: Option<String>,"),
    ("graph_request!(POST /me/events { sub¦ject: title })", "model/v1/calendar/event.rs: pub subject: Option<String>,"),
    ("graph_request!(POST /app/onlineMeetings { su¦bject: title })", "model/preview/december_2018.rs: pub subject: Option<String>,"),
    ("graph_request!(POST /me/onlineMeetings { allowedPresenters: \"every¦one\" })", "model/v1/online_meeting.rs: Everyone,"),
    ("graph_request!(POST /me/online¦Meetings { subject: title })", "model/v1/editor.rs: onlineMeetings,"),
    ("graph_request!{GET /me/onlineMeetings?$sel¦ect=subject}", "private/query_options.rs: select,"),
    ("graph_request!{GET /me/onlineMeetings?$select=sub¦ject}", "model/v1/online_meeting.rs: pub subject: Option<String>,"),
    ("graph_request!{GET /me/onlineMeetings?$filter=sub¦ject eq {title}}", "model/v1/online_meeting.rs: pub subject: Option<String>,"),
    ("graph_request!(POST! /me/onlineMeetings { sub¦ject: title })", "model/v1/online_meeting.rs: pub subject: Option<String>,"),
    ("graph_object!(v1::MeetingParticipants { atten¦dees: [] })", "model/v1/people.rs: pub attendees: Option<Vec<MeetingParticipantInfo>>,"),
    ("graph_object!(v1::Meeting¦Participants { attendees: [] })", "model/v1/people.rs: pub struct MeetingParticipants {"),
    ("graph_request!{GET /me/onlineMeetings/{user_id} as Bri¦ef}", "here"),
    ("graph_request!(POST /me/onlineMeetings { subject: tit¦le })", "here"),
    ("#[derive(GraphSelect)] #[graph(v1::Online¦Meeting)] struct A { subject: Option<String> }", "model/v1/online_meeting.rs: pub struct OnlineMeeting {"),
    ("#[derive(GraphSelect)] #[graph(v1::OnlineMeeting)] struct A { #[graph(name = \"sub¦ject\")] a: Option<String> }", "model/v1/online_meeting.rs: pub subject: Option<String>,"),
];
