//! Calls and their records.

use graph_request::v1::calls::Call;
use graph_request::v1::{call_records, calls};
use graph_request::{Page, Request, graph_request};

#[test]
fn records_are_read_with_their_sessions() {
    let id = "e523d2ed";
    let record: Request<call_records::CallRecord> =
        graph_request!(GET /communications/callRecords/{id}?$expand=sessions($expand=segments));
    assert_eq!(
        record.path(),
        "/v1.0/communications/callRecords/e523d2ed?$expand=sessions($expand=segments)"
    );
    let sessions: Request<Page<call_records::Session>> =
        graph_request!(GET / communications / callRecords / { id } / sessions);
    assert_eq!(sessions.path(), "/v1.0/communications/callRecords/e523d2ed/sessions");
}

#[test]
fn a_call_is_made_and_ended() {
    let id = "57dab8b1";
    let call: Request<Call> = graph_request!(GET / communications / calls / { id });
    assert_eq!(call.path(), "/v1.0/communications/calls/57dab8b1");
    let muted: Request<calls::MuteParticipantOperation> =
        graph_request!(POST /communications/calls/{id}/mute { "clientContext": "d45324c1" });
    assert_eq!(muted.path(), "/v1.0/communications/calls/57dab8b1/mute");
    let ended: Request<()> = graph_request!(DELETE / communications / calls / { id });
    assert_eq!(ended.path(), "/v1.0/communications/calls/57dab8b1");
}
