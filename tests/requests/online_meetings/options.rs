//! Query options: `$select`, `$expand`, `$orderby`, `$top`, `$skip`, `$count` and `$search`.

use crate::sends;

#[test]
fn selects() {
    let id = "1";
    sends!({ GET /me/onlineMeetings/{id}?$select=subject } => "GET /v1.0/me/onlineMeetings/1?$select=subject");
    sends!({ GET /me/onlineMeetings/{id}?$select=subject, JoinWebUrl,ID } =>
        "GET /v1.0/me/onlineMeetings/1?$select=subject,joinWebUrl,id");
    sends!({ GET /me/onlineMeetings/{id}?$select=participants/organizer/upn,recordings } =>
        "GET /v1.0/me/onlineMeetings/1?$select=participants/organizer/upn,recordings");
    sends!({ GET /me/onlineMeetings?$select=*&$top=1 } => "GET /v1.0/me/onlineMeetings?$select=*&$top=1");
}

#[test]
#[allow(deprecated, reason = "only the registration has derived types here")]
fn names_of_derived_types() {
    let id = "1";
    sends!({ GET /beta/me/onlineMeetings/{id}/registration?$expand=microsoft.graph.meetingRegistration/customQuestions($top=2) } =>
        "GET /beta/me/onlineMeetings/1/registration?$expand=microsoft.graph.meetingRegistration/customQuestions($top=2)");
    sends!({ GET /beta/me/onlineMeetings/{id}/registration?$select=id,microsoft.graph.meetingRegistration/subject,microsoft.graph.meetingRegistration/customQuestions } =>
        "GET /beta/me/onlineMeetings/1/registration?$select=id,microsoft.graph.meetingRegistration/subject,microsoft.graph.meetingRegistration/customQuestions");
    sends!({ GET /beta/me/onlineMeetings/{id}/registration/registrants?$filter=microsoft.graph.meetingRegistrant/email eq "a@b.c"&$orderby=microsoft.graph.meetingRegistrant/lastName desc } =>
        "GET /beta/me/onlineMeetings/1/registration/registrants?$filter=microsoft.graph.meetingRegistrant/email%20eq%20'a%40b.c'&$orderby=microsoft.graph.meetingRegistrant/lastName%20desc");
}

#[test]
fn expands() {
    let (id, n) = ("1", 3);
    sends!({ GET /me/onlineMeetings/{id}?$expand=transcripts } => "GET /v1.0/me/onlineMeetings/1?$expand=transcripts");
    sends!({ GET /me/onlineMeetings/{id}?$expand=transcripts,Recordings } =>
        "GET /v1.0/me/onlineMeetings/1?$expand=transcripts,recordings");
    sends!({ GET /me/onlineMeetings/{id}?$expand=transcripts() } => "GET /v1.0/me/onlineMeetings/1?$expand=transcripts");
    sends!({ GET /me/onlineMeetings/{id}?$expand=
        attendanceReports($select=id,totalParticipantCount;$top={n};$expand=attendanceRecords($filter=role eq "Presenter"))&$select=subject } =>
        "GET /v1.0/me/onlineMeetings/1?$expand=attendanceReports($select=id,totalParticipantCount;$top=3;$expand=attendanceRecords($filter=role%20eq%20'Presenter'))&$select=subject");
}

#[test]
fn orders() {
    sends!({ GET /me/onlineMeetings?$orderby=startDateTime desc,subject asc,id } =>
        "GET /v1.0/me/onlineMeetings?$orderby=startDateTime%20desc,subject%20asc,id");
    sends!({ GET /me/onlineMeetings?$orderby=participants/organizer/upn } =>
        "GET /v1.0/me/onlineMeetings?$orderby=participants/organizer/upn");
}

#[test]
fn numbers_and_flags() {
    let (top, small, wanted) = (5, 2_u8, true);
    sends!({ GET /me/onlineMeetings?$top=5 } => "GET /v1.0/me/onlineMeetings?$top=5");
    sends!({ GET /me/onlineMeetings?$top=1_000&$skip={top + 1}&$count=true } =>
        "GET /v1.0/me/onlineMeetings?$top=1000&$skip=6&$count=true");
    sends!({ GET /me/onlineMeetings?$top={small}&$count={wanted} } => "GET /v1.0/me/onlineMeetings?$top=2&$count=true");
    sends!({ GET /me/onlineMeetings?$top?={Some(&top)}&$count=false } => "GET /v1.0/me/onlineMeetings?$top=5&$count=false");
}

#[test]
fn searches() {
    let words = "a \"b\" & c";
    sends!({ GET /me/onlineMeetings?$search="a b" } => "GET /v1.0/me/onlineMeetings?$search=%22a%20b%22");
    sends!({ GET /me/onlineMeetings?$search={words} } =>
        "GET /v1.0/me/onlineMeetings?$search=%22a%20%5C%22b%5C%22%20%26%20c%22");
}

#[test]
fn options_under_a_condition() {
    let (some, none, id) = (Some(5_u32), None::<u32>, "1");
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$top?={some}&$skip=1 } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$top=5&$skip=1");
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$top?={none}&$skip=1 } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$skip=1");
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$skip=1&$top?={none} } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$skip=1");
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$top?={none} } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts");
    let (words, count) = (Some("a b"), Some(true));
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$search?={words}&$count?={count}&$select=id } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$search=%22a%20b%22&$count=true&$select=id");
}

#[test]
fn options_that_are_not_checked() {
    let (id, fields, token) = ("1", "id,new", String::from("a=b&c"));
    sends!({ GET /me/onlineMeetings/{id}?$select!={fields} } =>
        "GET /v1.0/me/onlineMeetings/1?$select=id%2Cnew");
    sends!({ GET /me/onlineMeetings?$filter!="joinWebUrl eq 'x'"&$skiptoken!={token} } =>
        "GET /v1.0/me/onlineMeetings?$filter=joinWebUrl%20eq%20'x'&$skiptoken=a%3Db%26c");
    sends!({ DELETE /me/onlineMeetings/{id}?reason!="late" } =>
        "DELETE /v1.0/me/onlineMeetings/1?reason=late");
}

#[test]
fn counts_are_unsigned() {
    let (id, n) = ("1", 7_usize);
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$top={n} } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$top=7");
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$top={n as u64}&$skip={3_i8} } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$top=7&$skip=3");
}

#[test]
fn the_dollar_may_be_left_out_in_beta() {
    let id = "1";
    sends!({ GET /beta/me/onlineMeetings/{id}/transcripts?top=5&orderBy=createdDateTime } =>
        "GET /beta/me/onlineMeetings/1/transcripts?$top=5&$orderby=createdDateTime");
}

#[test]
fn phrases_of_a_search() {
    let (id, words) = ("1", "b");
    sends!({ GET /me/onlineMeetings/{id}/transcripts?$search="a" OR {words} } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$search=%22a%22%20OR%20%22b%22");
}

#[test]
fn stars_and_counts_in_lists() {
    let id = "1";
    sends!({ GET /me/onlineMeetings/{id}?$select=*,subject } =>
        "GET /v1.0/me/onlineMeetings/1?$select=*,subject");
    sends!({ GET /me/onlineMeetings/{id}?$expand=* } => "GET /v1.0/me/onlineMeetings/1?$expand=*");
    sends!({ GET /me/onlineMeetings/{id}?$expand=transcripts/$count } =>
        "GET /v1.0/me/onlineMeetings/1?$expand=transcripts/$count");
    sends!({ GET /me/onlineMeetings/{id}?$expand=attendanceReports($expand=attendanceRecords($top=1)) } =>
        "GET /v1.0/me/onlineMeetings/1?$expand=attendanceReports($expand=attendanceRecords($top=1))");
}
