//! The query options that a struct writes, and those beside them.

#![expect(deprecated, reason = "lists that Graph refuses without a filter keep the URLs short")]

use graph_request::{CreatedOrFound, GraphSelect, Page, Request, beta, graph_request, v1};

#[derive(Debug, GraphSelect)]
#[graph(v1::OnlineMeeting)]
#[expect(dead_code, reason = "only what the struct asks for matters here")]
struct Brief {
    subject: Option<String>,
    start_date_time: time::OffsetDateTime,
    #[graph(name = "joinWebUrl")]
    link: Option<String>,
}

const SELECTED: &str = "$select=subject,startDateTime,joinWebUrl";

#[test]
fn a_list_and_an_entity_are_selected() {
    let request: Request<Page<Brief>> = graph_request! { GET /me/onlineMeetings as Brief };
    assert_eq!(request.path(), format!("/v1.0/me/onlineMeetings?{SELECTED}"));
    let id = "a/b";
    let request: Request<Brief> = graph_request! { GET /me/onlineMeetings/{id} as Brief };
    assert_eq!(request.path(), format!("/v1.0/me/onlineMeetings/a%2Fb?{SELECTED}"));
    let request: Request<Brief> = graph_request! { GET /me/onlineMeetings/{id} as Brief, };
    assert!(request.path().ends_with(SELECTED));
}

#[test]
fn the_options_of_the_user_stay() {
    let url = "https://teams.microsoft.com/l/1?a=as&b=2";
    let request = graph_request! {
        GET /me/onlineMeetings?$filter=joinWebUrl eq {url}&$top={5_u8} as Brief
    };
    assert_eq!(
        request.path(),
        format!(
            "/v1.0/me/onlineMeetings?$filter=joinWebUrl%20eq%20'https%3A%2F%2Fteams.microsoft.com%2Fl%2F1\
             %3Fa%3Das%26b%3D2'&$top=5&{SELECTED}"
        ),
    );
    for (top, expected) in [(Some(3), "?$top=3&"), (None, "?")] {
        let request = graph_request! { GET /me/onlineMeetings?$top?={top} as Brief };
        assert_eq!(request.path(), format!("/v1.0/me/onlineMeetings{expected}{SELECTED}"));
    }
    let request = graph_request! { GET /me/onlineMeetings?$orderby=subject desc as Brief };
    assert!(request.path().ends_with(&format!("$orderby=subject%20desc&{SELECTED}")));
}

#[test]
fn a_request_without_options_only_answers_with_the_struct() {
    let request: Request<Brief> =
        graph_request!(POST /me/onlineMeetings { "subject": "x" } as Brief);
    assert_eq!(request.path(), "/v1.0/me/onlineMeetings");
    let id = "1";
    let request: Request<Brief> =
        graph_request!(PATCH /me/onlineMeetings/{id} { "subject": "x" } as Brief);
    assert_eq!(request.path(), "/v1.0/me/onlineMeetings/1");
    let request: Request<CreatedOrFound<Brief>> =
        graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "7" } as Brief);
    assert_eq!(request.path(), "/v1.0/me/onlineMeetings/createOrGet");
}

#[derive(GraphSelect)]
#[graph(v1::CallTranscript)]
#[expect(dead_code, reason = "only what the struct asks for matters here")]
struct Transcript {
    id: String,
}

#[test]
fn a_function_is_selected() {
    let user = "550fae72-d251-43ec-868c-373732c2704f";
    let request: Request<Page<Transcript>> = graph_request! {
        GET /users/{user}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={user}) as Transcript
    };
    assert!(request.path().ends_with(&format!("(meetingOrganizerUserId='{user}')?$select=id")));
}

#[derive(GraphSelect)]
#[graph(v1::AttendanceRecord)]
#[expect(dead_code, reason = "only what the struct asks for matters here")]
struct Attended {
    email_address: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v1::MeetingAttendanceReport)]
#[expect(dead_code, reason = "only what the struct asks for matters here")]
struct Report {
    #[graph(expand, top = 5, orderby = "emailAddress desc,role", filter = "role eq 'Organizer'")]
    attendance_records: Vec<Attended>,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
#[expect(dead_code, reason = "only what the struct asks for matters here")]
struct Held {
    subject: String,
    #[graph(expand)]
    attendance_reports: Option<Vec<Report>>,
    #[graph(expand)]
    recordings: Vec<v1::CallRecording>,
}

#[test]
fn what_is_expanded_has_options_of_its_own() {
    let request = graph_request! { GET /me/onlineMeetings/{"1"} as Held };
    assert_eq!(
        request.path(),
        "/v1.0/me/onlineMeetings/1?$select=subject&$expand=attendanceReports($expand=\
         attendanceRecords($top=5;$orderby=emailAddress%20desc,role;\
         $filter=role%20eq%20'Organizer';$select=emailAddress)),recordings",
    );
}

#[test]
fn options_of_the_user_that_agree_are_sent_instead() {
    let request = graph_request! {
        GET /me/onlineMeetings/{"1"}?$select=joinWebUrl,startDateTime,subject as Brief
    };
    assert_eq!(
        request.path(),
        "/v1.0/me/onlineMeetings/1?$select=joinWebUrl,startDateTime,subject",
    );
    let request = graph_request! { GET /me/onlineMeetings?$select=* as Brief };
    assert!(request.path().ends_with("?$select=*"));
    let request = graph_request! { GET /me/onlineMeetings?$select!={"subject"} as Brief };
    assert!(request.path().ends_with("?$select=subject"));
    let request = graph_request! {
        GET /me/onlineMeetings/{"1"}?$expand=recordings,attendanceReports as Held
    };
    assert!(request.path().ends_with("?$expand=recordings,attendanceReports&$select=subject"));
}

#[derive(GraphSelect)]
#[graph(beta::OnlineMeeting)]
#[expect(dead_code, reason = "only what the struct asks for matters here")]
struct Whole {
    id: String,
    #[graph(flatten_rest)]
    rest: serde_json::Map<String, serde_json::Value>,
}

#[test]
fn a_struct_with_the_rest_asks_for_everything() {
    let request = graph_request! { GET /beta/me/onlineMeetings/{"1"} as Whole };
    assert_eq!(request.path(), "/beta/me/onlineMeetings/1");
    let request = graph_request! { GET /beta/me/onlineMeetings/{"1"}?$select=id,subject as Whole };
    assert_eq!(request.path(), "/beta/me/onlineMeetings/1?$select=id,subject");
}

/// A select that is written does not change the type by itself.
#[test]
fn a_literal_select_leaves_the_model_as_it_is() {
    let request: Request<Page<v1::OnlineMeeting>> =
        graph_request! { GET /me/onlineMeetings?$select=subject };
    assert_eq!(request.path(), "/v1.0/me/onlineMeetings?$select=subject");
}

type Other = Brief;

fn meeting_as<T: GraphSelect<v1::OnlineMeeting>>() -> Request<T> {
    graph_request! { GET /me/onlineMeetings/{"1"} as T }
}

#[test]
fn any_expression_of_a_type_follows_as() {
    assert!(meeting_as::<Brief>().path().ends_with(SELECTED));
    let request: Request<Brief> = graph_request! { GET /me/onlineMeetings/{"1"} as Other };
    assert!(request.path().ends_with(SELECTED));
    // Behind a slash, `as` is a segment like any other.
    let request: Request<serde_json::Value> = graph_request! { GET! /me/as/{"1" as &str} };
    assert_eq!(request.path(), "/v1.0/me/as/1");
}
