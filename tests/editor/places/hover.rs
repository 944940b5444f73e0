//! Texts that are shown when the pointer rests on a name.

#[rustfmt::skip] // a place is a line
pub(super) const PLACES: &[(&str, &str)] = &[
    // Segments: the verbs, the least privilege of each, and its page.
    ("graph_request!{GET /m¦e/onlineMeetings}", "The signed-in user. | `onlineMeetings`"),
    ("graph_request!(POST /me/online¦Meetings { subject: title })", "`POST`: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All` | `DELETE` of one | graph/api/onlinemeeting-get"),
    ("graph_request!{GET /me/onlineMeetings/getAllTra¦nscripts(meetingOrganizerUserId={user_id})}", "`GET`: delegated not documented, application `OnlineMeetingTranscript.Read.All` | graph/api/onlinemeeting-getalltranscripts"),
    ("graph_request!{GET /me/onlineMeetings/getAllTranscripts(meeting¦OrganizerUserId={user_id})}", "Identifier of the user who organized the meetings. | graph/api/onlinemeeting-getalltranscripts"),
    ("graph_request!{GET /beta/me/onlineMeetings/{user_id}/regi¦stration}", "Registration | graph/api/"),
    ("graph_request!{GET! /me/online¦Meetings}", "`POST`: delegated `OnlineMeetings.ReadWrite`"),
    // Keys: the type in Rust, who may write it, and the page.
    ("graph_request!(POST /me/onlineMeetings { sub¦ject: title })", "pub subject: Option<String> | Title of the meeting. | graph/api/resources/onlinemeeting | !Read-only"),
    ("graph_request!(POST /me/onlineMeetings { \"sub¦ject\": title })", "pub subject: Option<String> | Title of the meeting. | graph/api/resources/onlinemeeting"),
    ("graph_request!(POST /me/onlineMeetings { i¦d: title })", "Read-only. | graph/api/resources/onlinemeeting"),
    ("graph_request!(POST /me/onlineMeetings { isBroad¦cast: true })", "Deprecated: Microsoft deprecated live events; use a town hall or a webinar instead."),
    ("graph_request!(POST /me/events { sub¦ject: title })", "pub subject: Option<String> | graph/api/resources/event"),
    ("graph_request!(POST /app/onlineMeetings { meetin¦gType: \"meetNow\" })", "pub meeting_type: Option<MeetingType> | Required."),
    ("graph_request!(POST /me/onlineMeetings/createOrGet { ext¦ernalId: title })", "Required. | graph/api/onlinemeeting-createorget"),
    ("graph_request!(POST /me/onlineMeetings { allowedPresenters: \"every¦one\" })", "All participants. Graph: `everyone`"),
    ("graph_request!(POST! /me/onlineMeetings { sub¦ject: title })", "Title of the meeting."),
    ("graph_object!(v1::MeetingParticipants { atten¦dees: [] })", "Invited people other than the organizer."),
    ("graph_object!(v1::Meeting¦Participants { attendees: [] })", "pub struct MeetingParticipants"),
    // Queries.
    ("graph_request!{GET /me/onlineMeetings?$sel¦ect=subject}", "Asks for these properties alone"),
    ("graph_request!{GET /me/onlineMeetings?$select=sub¦ject}", "Title of the meeting."),
    ("graph_request!{GET /me/onlineMeetings?$filter=joinW¦ebUrl eq {title}}", "pub join_web_url: Option<String> | Read-only."),
    ("graph_request!{GET /me/onlineMeetings/{user_id}?$expand=trans¦cripts}", "`GET`: delegated `OnlineMeetingTranscript.Read.All`"),
    // Rust.
    ("graph_request!(POST /me/onlineMeetings { subject: tit¦le })", "title: String"),
    ("graph_request!(cli¦ent, GET /me/onlineMeetings)", "client: &Client"),
    ("graph_request!{GET /me/onlineMeetings/{user_id} as Bri¦ef}", "struct Brief"),
    ("#[derive(GraphSelect)] #[graph(v1::Online¦Meeting)] struct A { subject: Option<String> }", "pub struct OnlineMeeting | `POST …/onlineMeetings`"),
    ("#[derive(GraphSelect)] #[graph(v1::OnlineMeeting)] struct A { #[graph(name = \"sub¦ject\")] a: Option<String> }", "Title of the meeting. | graph/api/resources/onlinemeeting"),
    // After a mistake, and before the end of one.
    ("graph_request!(client, POST /me/onlineMeetings { subjcet: title, allowed¦Presenters: \"everyone\" })", "pub allowed_presenters: Option<OnlineMeetingPresenters>"),
    ("graph_request!{client, GET /me/online¦Meetings/wrong}", "`POST`: delegated `OnlineMeetings.ReadWrite`"),
    ("{ let meet¦ing = graph_request!(client, POST /me/onlineMeetings { subjcet: title }); }", "meeting: Call<OnlineMeeting>"),
];
