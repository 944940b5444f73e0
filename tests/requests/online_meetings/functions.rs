//! Actions, functions and alternate keys.

use graph_request::v1::{RemindBeforeTimeInMinutesType, VirtualAppointmentMessageType};
use time::macros::datetime;

use crate::sends;

#[test]
fn functions_with_parameters() {
    let (id, start) = ("u'1", datetime!(2024-01-15 09:00 +01:00));
    sends!({ GET /users/{id}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id}, startDateTime={start}) } =>
        "GET /v1.0/users/u%271/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='u''1',startDateTime=2024-01-15T09%3A00%3A00%2B01%3A00)");
    sends!({ GET /me/onlineMeetings/getAllRecordings(
        meetingOrganizerUserId="a b", startDateTime="2024-01-15T09:00:00Z", endDateTime={start},
    ) } => "GET /v1.0/me/onlineMeetings/getAllRecordings(meetingOrganizerUserId='a%20b',startDateTime=2024-01-15T09%3A00%3A00Z,endDateTime=2024-01-15T09%3A00%3A00%2B01%3A00)");
    sends!({ GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id}, endDateTime={None::<time::OffsetDateTime>}) } =>
        "GET /v1.0/me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='u''1',endDateTime=null)");
}

#[test]
fn functions_without_parameters() {
    let id = "1";
    sends!({ GET /me/onlineMeetings/getAllTranscripts()?$filter=meetingOrganizer/user/id eq {id} } =>
        "GET /v1.0/me/onlineMeetings/getAllTranscripts()?$filter=meetingOrganizer/user/id%20eq%20'1'");
    sends!({ GET /me/onlineMeetings/getAllTranscripts?$filter=MeetingOrganizer/User/Id eq {id} } =>
        "GET /v1.0/me/onlineMeetings/getAllTranscripts?$filter=meetingOrganizer/user/id%20eq%20'1'");
    sends!({ GET /me/onlineMeetings/{id}/recordings/delta() } => "GET /v1.0/me/onlineMeetings/1/recordings/delta()");
    sends!({ GET /me/onlineMeetings/{id}/transcripts/delta } => "GET /v1.0/me/onlineMeetings/1/transcripts/delta");
    sends!({ GET /me/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl } =>
        "GET /v1.0/me/onlineMeetings/1/getVirtualAppointmentJoinWebUrl");
}

#[test]
fn create_or_get() {
    let (id, start) = ("x-1", datetime!(2024-01-15 09:00 UTC));
    sends!({ POST /me/onlineMeetings/createOrGet { "externalId": id } } =>
        "POST /v1.0/me/onlineMeetings/createOrGet", r#"{"externalId":"x-1"}"#);
    sends!({ POST /beta/users/{id}/onlineMeetings/createOrGet {
        externalId: "1",
        subject?: None::<&str>,
        startDateTime: start,
        endDateTime: "2024-01-15T10:00:00Z",
        chatInfo: { threadId: "t" },
        participants: {
            organizer: { identity: { user: { id: id, identityProvider: "AAD" } } },
            attendees: [{ upn: "a@b.c", role: "presenter" }],
        },
    } } => "POST /beta/users/x-1/onlineMeetings/createOrGet",
        r#"{"externalId":"1","startDateTime":"2024-01-15T09:00:00Z","endDateTime":"2024-01-15T10:00:00Z","chatInfo":{"threadId":"t"},"participants":{"organizer":{"identity":{"user":{"id":"x-1","identityProvider":"AAD"}}},"attendees":[{"upn":"a@b.c","role":"presenter"}]}}"#);
}

#[test]
fn text_messages() {
    let (id, numbers) = ("1", ["+1", "+2"]);
    sends!({ POST /me/onlineMeetings/{id}/sendVirtualAppointmentSms {
        messageType: VirtualAppointmentMessageType::Confirmation,
        attendees: [for number in numbers { phoneNumber: number, timeZone: "UTC" }],
    } } => "POST /v1.0/me/onlineMeetings/1/sendVirtualAppointmentSms",
        r#"{"messageType":"confirmation","attendees":[{"phoneNumber":"+1","timeZone":"UTC"},{"phoneNumber":"+2","timeZone":"UTC"}]}"#);
    sends!({ POST /me/onlineMeetings/{id}/sendVirtualAppointmentReminderSms {
        remindBeforeTimeInMinutesType: RemindBeforeTimeInMinutesType::Mins15, attendees: [],
    } } => "POST /v1.0/me/onlineMeetings/1/sendVirtualAppointmentReminderSms",
        r#"{"remindBeforeTimeInMinutesType":"mins15","attendees":[]}"#);
}

#[test]
fn alternate_keys() {
    let url = "https://teams.microsoft.com/19%3ameeting?context=%7b\"Tid\"%7d&x='y'z";
    sends!({ GET /beta/me/onlineMeetings(joinWebUrl={url}) } =>
        "GET /beta/me/onlineMeetings(joinWebUrl='https%3A%2F%2Fteams.microsoft.com%2F19%253ameeting%3Fcontext%3D%257b%22Tid%22%257d%26x%3D''y''z')");
    sends!({ GET /beta/me/onlineMeetings(joinWebUrl="https://a/b")?$select=id } =>
        "GET /beta/me/onlineMeetings(joinWebUrl='https%3A%2F%2Fa%2Fb')?$select=id");
    sends!({ DELETE /beta/users/{"u"}/onlineMeetings(joinWebUrl="a") } =>
        "DELETE /beta/users/u/onlineMeetings(joinWebUrl='a')");
    sends!({ PATCH /beta/me/onlineMeetings(joinWebUrl="a") { "subject": "b" } } =>
        "PATCH /beta/me/onlineMeetings(joinWebUrl='a')", r#"{"subject":"b"}"#);
    sends!({ GET /beta/me/onlineMeetings(joinWebUrl="a")/getVirtualAppointmentJoinWebUrl() } =>
        "GET /beta/me/onlineMeetings(joinWebUrl='a')/getVirtualAppointmentJoinWebUrl()");
}
