//! Uses `graph-request` by another name, and hands the macro on to a crate that does not name it.

pub use renamed::graph_request as teams_request;

/// A request that is made in this crate, where the runtime goes by the name `renamed`.
pub fn get_meeting(id: &str) -> renamed::Request<renamed::preview::OnlineMeeting> {
    renamed::graph_request!(GET / app / onlineMeetings / { id })
}
