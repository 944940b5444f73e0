//! A deprecated property is a warning at its field. The last line makes the build fail, since only
//! failing builds are compared.

use graph_request::{GraphSelect, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    is_broadcast: Option<bool>,
    #[graph(name = "broadcastSettings")]
    settings: Option<v1::BroadcastMeetingSettings>,
    subject: String,
    missing: String,
}

fn main() {}
