//! `$filter`: every operator with every type.

#![allow(deprecated, reason = "deprecated properties are sent like any other")]

use graph_request::{beta, v1};
use time::macros::datetime;
use uuid::Uuid;

use crate::sends;

/// Asserts the condition that a filter of `/me/onlineMeetings` produces.
macro_rules! filters {
    ({ $($condition:tt)* } => $expected:expr) => {
        sends!({ GET /me/onlineMeetings?$filter=$($condition)* } =>
            concat!("GET /v1.0/me/onlineMeetings?$filter=", $expected))
    };
}

#[test]
fn operators() {
    let (subject, day) = ("a", datetime!(2024-01-15 09:00 UTC));
    filters!({ subject eq {subject} } => "subject%20eq%20'a'");
    filters!({ subject ne "a" } => "subject%20ne%20'a'");
    filters!({ startDateTime gt {day} } => "startDateTime%20gt%202024-01-15T09%3A00%3A00Z");
    filters!({ startDateTime ge {day} } => "startDateTime%20ge%202024-01-15T09%3A00%3A00Z");
    filters!({ startDateTime lt "2024-01-15T09:00:00+01:00" } => "startDateTime%20lt%202024-01-15T09%3A00%3A00%2B01%3A00");
    filters!({ startDateTime le {day} } => "startDateTime%20le%202024-01-15T09%3A00%3A00Z");
    filters!({ subject in ("a", {subject}) } => "subject%20in%20('a','a')");
    filters!({ subject eq null } => "subject%20eq%20null");
    filters!({ chatInfo ne null } => "chatInfo%20ne%20null");
    filters!({ subject gt "a" and subject lt "b" or subject eq "c" } =>
        "subject%20gt%20'a'%20and%20subject%20lt%20'b'%20or%20subject%20eq%20'c'");
    filters!({ (subject eq "a" or subject eq "b") and not (startDateTime gt {day}) } =>
        "(subject%20eq%20'a'%20or%20subject%20eq%20'b')%20and%20not%20(startDateTime%20gt%202024-01-15T09%3A00%3A00Z)");
    filters!({ isBroadcast } => "isBroadcast");
    filters!({ not isBroadcast and allowRecording eq true } => "not%20isBroadcast%20and%20allowRecording%20eq%20true");
}

#[test]
fn functions() {
    let word = "a";
    filters!({ contains(subject, {word}) } => "contains(subject,'a')");
    filters!({ startswith(subject,"a") and not endswith(JoinWebUrl, "b") } =>
        "startswith(subject,'a')%20and%20not%20endswith(joinWebUrl,'b')");
}

#[test]
fn paths_and_cases() {
    let number = "1";
    filters!({ JoinWebUrl eq "https://a" } => "joinWebUrl%20eq%20'https%3A%2F%2Fa'");
    filters!({ joinMeetingIdSettings/joinMeetingId eq {number} } => "joinMeetingIdSettings/joinMeetingId%20eq%20'1'");
    filters!({ VideoTeleconferenceId eq {number} } => "videoTeleconferenceId%20eq%20'1'");
    filters!({ participants/organizer/identity/user/id eq {number} } =>
        "participants/organizer/identity/user/id%20eq%20'1'");
}

#[test]
fn strings_of_every_type() {
    let owned = String::from("a");
    filters!({ subject eq {owned} } => "subject%20eq%20'a'");
    filters!({ subject eq {&owned} } => "subject%20eq%20'a'");
    filters!({ subject eq {owned.as_str()} } => "subject%20eq%20'a'");
    filters!({ subject eq {format!("{owned}b")} } => "subject%20eq%20'ab'");
    filters!({ subject eq {Some("a")} } => "subject%20eq%20'a'");
    filters!({ subject eq {None::<&str>} } => "subject%20eq%20null");
    filters!({ externalId eq {Uuid::nil()} } => "externalId%20eq%20'00000000-0000-0000-0000-000000000000'");
    filters!({ subject in ({owned}, {&owned}) } => "subject%20in%20('a','a')");
}

#[test]
fn values_of_every_type() {
    let yes = true;
    filters!({ allowRecording eq {yes} } => "allowRecording%20eq%20true");
    filters!({ allowRecording ne {Some(!yes)} } => "allowRecording%20ne%20false");
    filters!({ allowedPresenters eq "everyone" } => "allowedPresenters%20eq%20'everyone'");
    filters!({ allowedPresenters eq {v1::OnlineMeetingPresenters::RoleIsPresenter} } =>
        "allowedPresenters%20eq%20'roleIsPresenter'");
    filters!({ allowedPresenters in ("everyone", {v1::OnlineMeetingPresenters::Organizer}) } =>
        "allowedPresenters%20in%20('everyone','organizer')");
    let (id, n) = ("1", 7);
    sends!({ GET /me/onlineMeetings/{id}/attendanceReports?$filter=totalParticipantCount ge {n} } =>
        "GET /v1.0/me/onlineMeetings/1/attendanceReports?$filter=totalParticipantCount%20ge%207");
    sends!({ GET /me/onlineMeetings/{id}/attendanceReports?$filter=totalParticipantCount gt -1_000 } =>
        "GET /v1.0/me/onlineMeetings/1/attendanceReports?$filter=totalParticipantCount%20gt%20-1000");
    sends!({ GET /beta/me/onlineMeetings?$filter=meetingType eq {beta::OnlineMeetingType::Recurring} } =>
        "GET /beta/me/onlineMeetings?$filter=meetingType%20eq%20'recurring'");
}

#[test]
fn functions_of_text_and_time() {
    let (url, n) = ("X", 5);
    filters!({ tolower(joinWebUrl) eq {url} } => "tolower(joinWebUrl)%20eq%20'X'");
    filters!({ length(subject) gt {n} } => "length(subject)%20gt%205");
    filters!({ year(startDateTime) eq 2024 and startsWith(trim(subject), "a") } =>
        "year(startDateTime)%20eq%202024%20and%20startswith(trim(subject),'a')");
    filters!({ indexof(subject, "a") ne -1 } => "indexof(subject,'a')%20ne%20-1");
    filters!({ startDateTime lt now() } => "startDateTime%20lt%20now()");
}

#[test]
fn properties_on_both_sides() {
    filters!({ startDateTime lt endDateTime } => "startDateTime%20lt%20endDateTime");
    filters!({ "a" eq subject } => "'a'%20eq%20subject");
}

#[test]
fn lists_from_rust() {
    let subjects = vec!["a'b", "c"];
    filters!({ subject in {subjects} } => "subject%20in%20('a''b','c')");
}

#[test]
fn lambdas_and_counts() {
    let upn = "a@b";
    filters!({ participants/attendees/any(a:a/upn eq {upn} and a/role eq "presenter") } =>
        "participants/attendees/any(a:a/upn%20eq%20'a%40b'%20and%20a/role%20eq%20'presenter')");
    filters!({ participants/attendees/all(a:a/upn ne null) } => "participants/attendees/all(a:a/upn%20ne%20null)");
    filters!({ participants/attendees/any() } => "participants/attendees/any()");
    filters!({ participants/attendees/$count gt 1 } => "participants/attendees/$count%20gt%201");
}
