//! Roots, versions, verbs and streams.

#![allow(deprecated, reason = "deprecated routes are sent like any other")]

use graph_request::{ByteStream, CreatedOrFound, Page, Request, beta, graph_request, v1};

use crate::sends;

#[test]
fn roots_and_versions() {
    let id = "a b";
    sends!({ GET /me/onlineMeetings } => "GET /v1.0/me/onlineMeetings");
    sends!({ GET /v1.0/me/onlineMeetings } => "GET /v1.0/me/onlineMeetings");
    sends!({ GET /beta/me/onlineMeetings } => "GET /beta/me/onlineMeetings");
    sends!({ GET /users/{id}/onlineMeetings } => "GET /v1.0/users/a%20b/onlineMeetings");
    sends!({ GET /v1.0/users/{id}/onlineMeetings/{id} } => "GET /v1.0/users/a%20b/onlineMeetings/a%20b");
    sends!({ GET /beta/users/{id}/onlineMeetings } => "GET /beta/users/a%20b/onlineMeetings");
    sends!({ GET /communications/onlineMeetings } => "GET /v1.0/communications/onlineMeetings");
    sends!({ GET /beta/communications/onlineMeetings/{id} } => "GET /beta/communications/onlineMeetings/a%20b");
}

#[test]
fn every_verb_of_a_meeting() {
    let id = "1";
    sends!({ GET /me/onlineMeetings/{id} } => "GET /v1.0/me/onlineMeetings/1");
    sends!({ DELETE /me/onlineMeetings/{id} } => "DELETE /v1.0/me/onlineMeetings/1");
    sends!({ PATCH /me/onlineMeetings/{id} { "subject": "a" } } =>
        "PATCH /v1.0/me/onlineMeetings/1", r#"{"subject":"a"}"#);
    sends!({ POST /me/onlineMeetings {} } => "POST /v1.0/me/onlineMeetings", "{}");
    sends!({ POST /beta/users/{id}/onlineMeetings { subject: "a" } } =>
        "POST /beta/users/1/onlineMeetings", r#"{"subject":"a"}"#);
}

#[test]
fn what_belongs_to_a_meeting() {
    let (id, other, third) = ("1", "2", "3");
    sends!({ GET /me/onlineMeetings/{id}/attendanceReports } => "GET /v1.0/me/onlineMeetings/1/attendanceReports");
    sends!({ GET /me/onlineMeetings/{id}/attendanceReports/{other}/attendanceRecords } =>
        "GET /v1.0/me/onlineMeetings/1/attendanceReports/2/attendanceRecords");
    sends!({ GET /me/onlineMeetings/{id}/attendanceReports/{other}/attendanceRecords/{third} } =>
        "GET /v1.0/me/onlineMeetings/1/attendanceReports/2/attendanceRecords/3");
    sends!({ GET /me/onlineMeetings/{id}/recordings/{other} } => "GET /v1.0/me/onlineMeetings/1/recordings/2");
    sends!({ DELETE /me/onlineMeetings/{id}/transcripts/{other} } => "DELETE /v1.0/me/onlineMeetings/1/transcripts/2");
    sends!({ GET /beta/me/onlineMeetings/{id}/aiInsights/{other} } => "GET /beta/me/onlineMeetings/1/aiInsights/2");
    sends!({ GET /beta/me/onlineMeetings/{id}/meetingAttendanceReport } =>
        "GET /beta/me/onlineMeetings/1/meetingAttendanceReport");
    sends!({ GET /beta/me/onlineMeetings/{id}/registration/registrants } =>
        "GET /beta/me/onlineMeetings/1/registration/registrants");
    sends!({ GET /beta/me/onlineMeetings/{id}/registration/customQuestions/{other} } =>
        "GET /beta/me/onlineMeetings/1/registration/customQuestions/2");
    sends!({ GET /beta/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions } =>
        "GET /beta/me/onlineMeetings/1/registration/microsoft.graph.meetingRegistration/customQuestions");
}

#[test]
fn counts() {
    let id = "1";
    sends!({ GET /me/onlineMeetings/$count } => "GET /v1.0/me/onlineMeetings/$count");
    sends!({ GET /me/onlineMeetings/$count?$filter=subject eq "a" } =>
        "GET /v1.0/me/onlineMeetings/$count?$filter=subject%20eq%20'a'");
    sends!({ GET /me/onlineMeetings/{id}/transcripts/$count } => "GET /v1.0/me/onlineMeetings/1/transcripts/$count");
}

#[test]
fn streams() {
    let (id, other, media_type) = ("1", "2", "text/vtt");
    sends!({ GET /me/onlineMeetings/{id}/recordings/{other}/content } =>
        "GET /v1.0/me/onlineMeetings/1/recordings/2/content");
    sends!({ GET /me/onlineMeetings/{id}/transcripts/{other}/content?$format=text/vtt } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts/2/content?$format=text/vtt");
    sends!({ GET /me/onlineMeetings/{id}/transcripts/{other}/content?$format="text/vtt" } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts/2/content?$format=text/vtt");
    sends!({ GET /me/onlineMeetings/{id}/transcripts/{other}/content?$format={media_type} } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts/2/content?$format=text%2Fvtt");
    sends!({ GET /me/onlineMeetings/{id}/transcripts/{other}/metadataContent } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts/2/metadataContent");
    sends!({ DELETE /me/onlineMeetings/{id}/recordings/{other}/content } =>
        "DELETE /v1.0/me/onlineMeetings/1/recordings/2/content");
    sends!({ GET /me/onlineMeetings/{id}/attendeeReport } => "GET /v1.0/me/onlineMeetings/1/attendeeReport");
    sends!({ GET /beta/me/onlineMeetings/{id}/recording } => "GET /beta/me/onlineMeetings/1/recording");
    sends!({ GET /beta/me/onlineMeetings/{id}/alternativeRecording } =>
        "GET /beta/me/onlineMeetings/1/alternativeRecording");
}

#[test]
fn answers_are_of_the_right_type() {
    let id = "1";
    let _: Request<Page<v1::OnlineMeeting>> = graph_request!(GET / me / onlineMeetings);
    let _: Request<v1::OnlineMeeting> = graph_request!(GET / me / onlineMeetings / { id });
    let _: Request<beta::OnlineMeeting> = graph_request!(POST / beta / me / onlineMeetings {});
    let _: Request<beta::OnlineMeeting> = graph_request!(PATCH /beta/me/onlineMeetings/{id} {});
    let _: Request<()> = graph_request!(DELETE / me / onlineMeetings / { id });
    let _: Request<u64> = graph_request!(GET /me/onlineMeetings/$count);
    let _: Request<ByteStream> =
        graph_request!(GET / me / onlineMeetings / { id } / recordings / { id } / content);
    let _: Request<CreatedOrFound<v1::OnlineMeeting>> =
        graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": id });
    let _: Request<String> =
        graph_request!(GET / me / onlineMeetings / { id } / getVirtualAppointmentJoinWebUrl());
    let _: Request<Page<v1::CallTranscript>> =
        graph_request! { GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id}) };
    let _: Request<Page<beta::CallRecording>> =
        graph_request!(GET / beta / me / onlineMeetings / { id } / recordings / delta());
}
