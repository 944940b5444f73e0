//! Arguments that the derive does not have, or has in another form.

use graph_request::{GraphSelect, v1};
use serde_json::{Map, Value};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    #[graph(nmae = "subject")]
    title: Option<String>,
    #[graph(rename = "subject")]
    subject: Option<String>,
    #[graph(top = 5)]
    id: String,
    #[graph(name = subject)]
    external_id: Option<String>,
    #[graph]
    join_web_url: Option<String>,
    #[graph(expand, top = "5", orderby = "createdDateTime down, creted", filter = 5)]
    recordings: Vec<v1::CallRecording>,
    #[graph(expand = true)]
    transcripts: Vec<v1::CallTranscript>,
    #[graph(flatten_rest)]
    rest: Map<String, Value>,
    #[graph(flatten_rest)]
    more: Map<String, Value>,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Empty {
    #[graph(expand, orderby = "", filter = " ")]
    recordings: Vec<v1::CallRecording>,
    #[graph(flatten_rest, name = "subject")]
    rest: Map<String, Value>,
}

fn main() {}
