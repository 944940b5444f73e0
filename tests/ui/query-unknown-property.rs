#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$select=subjet,id);
    let _ = graph_request!(GET /me/onlineMeetings?$select=joinUrl);
    let _ = graph_request!(GET /me/onlineMeetings?$select=participants/organiser);
    let _ = graph_request!(GET /me/onlineMeetings?$select=subject/length);
    let _ = graph_request!(GET /me/onlineMeetings?$orderby=startTime desc);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subjet eq "a" and location eq "b");
    let _ = graph_request!(GET /me/onlineMeetings?$expand=transcript);
    let _ = graph_request!(GET /me/onlineMeetings?$expand=aiInsights);
    let _ = graph_request!(GET /me/onlineMeetings?$expand=participants);
    let _ = graph_request!(GET /me/onlineMeetings?$expand=transcripts($select=subject));
    let _ = graph_request!(GET /beta/me/onlineMeetings/{"1"}/registration?$expand=microsoft.graph.meetingRegistratio/customQuestions);
    let _ = graph_request!(GET /beta/me/onlineMeetings/{"1"}/registration?$expand=microsoft.graph.meetingRegistration/customQuestion);
    let _ = graph_request!(GET /beta/me/onlineMeetings/{"1"}/registration?$expand=microsoft.graph.meetingRegistration);
}
