//! Models and enums that a program makes itself.

use graph_request::preview::MeetingType;
use graph_request::v1::{
    AttendanceRecord, Identity, IdentitySet, LobbyBypassScope, LobbyBypassSettings,
    MeetingAttendanceReport, MeetingParticipantInfo, MeetingParticipants, OnlineMeeting,
    OnlineMeetingRole,
};
use graph_request::{graph_request, v1};
use serde_json::json;
use time::macros::datetime;

fn attendee(upn: &str) -> MeetingParticipantInfo {
    MeetingParticipantInfo::default().upn(upn)
}

#[test]
fn a_model_is_made_in_one_expression() {
    let meeting = OnlineMeeting::default()
        .subject("Stand-up")
        .start_date_time(datetime!(2026-05-02 16:00 UTC))
        .end_date_time(datetime!(2026-05-02 16:15 UTC))
        .record_automatically(false)
        .lobby_bypass_settings(LobbyBypassSettings::default().scope(LobbyBypassScope::Everyone))
        .participants(MeetingParticipants::default().attendees([
            attendee("adele@contoso.com").role(OnlineMeetingRole::Presenter),
            attendee("alex@contoso.com"),
        ]));
    let expected = json!({
        "subject": "Stand-up",
        "startDateTime": "2026-05-02T16:00:00Z",
        "endDateTime": "2026-05-02T16:15:00Z",
        "recordAutomatically": false,
        "lobbyBypassSettings": { "scope": "everyone" },
        "participants": {
            "attendees": [
                { "upn": "adele@contoso.com", "role": "presenter" },
                { "upn": "alex@contoso.com" },
            ],
        },
    });
    assert_eq!(serde_json::to_value(&meeting).unwrap(), expected);
    let request = graph_request!(POST / me / onlineMeetings { ..meeting });
    let body: serde_json::Value = serde_json::from_slice(request.body().unwrap()).unwrap();
    assert_eq!(body, expected);
}

#[test]
fn a_setter_replaces_what_was_set() {
    let meeting = OnlineMeeting::default().subject("a").subject(String::from("b"));
    assert_eq!(meeting.subject.as_deref(), Some("b"));
    let mut other = OnlineMeeting::default();
    other.subject = Some("b".to_owned());
    assert_eq!(meeting, other);
}

#[test]
fn a_collection_is_set_from_an_array_a_vector_or_an_iterator() {
    let names = ["a", "b"];
    let array = MeetingParticipants::default().attendees(names.map(attendee));
    let vector = MeetingParticipants::default().attendees(vec![attendee("a"), attendee("b")]);
    let iterator = MeetingParticipants::default().attendees(names.into_iter().map(attendee));
    assert_eq!(array.attendees.as_ref().map(Vec::len), Some(2));
    let audio = v1::AudioConferencing::default().toll_numbers(["+1", "+2"]);
    assert_eq!(audio.toll_numbers, Some(vec!["+1".to_owned(), "+2".to_owned()]));
    assert!(array == vector && vector == iterator);
}

/// A test of a program makes what only the service would.
#[test]
fn what_only_the_service_sets_can_be_made_as_well() {
    let record = AttendanceRecord::default()
        .email_address("adele@contoso.com")
        .total_attendance_in_seconds(900)
        .identity(Identity::default().id("550fae72"));
    let report = MeetingAttendanceReport::default()
        .total_participant_count(1)
        .attendance_records(vec![record]);
    let json = json!({
        "totalParticipantCount": 1,
        "attendanceRecords": [{
            "emailAddress": "adele@contoso.com",
            "identity": { "id": "550fae72" },
            "totalAttendanceInSeconds": 900,
        }],
    });
    assert_eq!(serde_json::to_value(report).unwrap(), json);
}

#[test]
fn what_a_model_does_not_declare_is_added_by_name() {
    let identity = IdentitySet::default()
        .additional_property("@odata.type", "#microsoft.graph.communicationsIdentitySet")
        .additional_property("newProperty", json!([1]));
    let json = json!({
        "@odata.type": "#microsoft.graph.communicationsIdentitySet",
        "newProperty": [1],
    });
    assert_eq!(serde_json::to_value(&identity).unwrap(), json);
    assert!(identity.cast::<v1::CommunicationsIdentitySet>().is_some());
}

#[test]
fn an_enum_is_parsed_from_text() {
    assert_eq!("meetNow".parse(), Ok(MeetingType::MeetNow));
    assert_eq!(MeetingType::MeetNow.to_string(), "meetNow");
    let error = "meetnow".parse::<MeetingType>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`meetingType` has no member `meetnow`; expected one of `meetNow`, `scheduled`, `calendar`, `recurring`, `broadcast`"
    );
}

#[test]
fn the_debug_form_shows_the_fields_that_have_a_value() {
    assert_eq!(format!("{:?}", OnlineMeeting::default()), "OnlineMeeting { .. }");
    let meeting = OnlineMeeting::default()
        .subject("Stand-up")
        .join_web_url("https://teams.microsoft.com/l/1")
        .start_date_time(datetime!(2026-05-02 16:00 UTC))
        .participants(
            MeetingParticipants::default()
                .attendees([attendee("adele@contoso.com").role(OnlineMeetingRole::Presenter)]),
        )
        .additional_property("newProperty", 5);
    let expected = concat!(
        r#"OnlineMeeting { start_date_time: 2026-05-02 16:00:00.0 +00:00:00, "#,
        r#"join_web_url: "https://teams.microsoft.com/l/1", "#,
        r#"participants: MeetingParticipants { attendees: [MeetingParticipantInfo "#,
        r#"{ role: Presenter, upn: "adele@contoso.com", .. }], .. }, "#,
        r#"subject: "Stand-up", additional_properties: {"newProperty": Number(5)}, .. }"#,
    );
    assert_eq!(format!("{meeting:?}"), expected);
}
