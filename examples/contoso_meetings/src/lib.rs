//! Meetings for the programs of one company: a library that wraps `graph_request!`.
//!
//! Shows: a client in a type of one's own; ids as newtypes; fragments as results of functions; requests
//! as plain values; an error type around `graph_request::Error`; a route that is not covered; the macro
//! re-exported, and a macro of one's own around it.
//!
//! The program `meeting_library` beside this folder uses it. With the feature `testing`, the tests of a
//! program seed the stand-in at `contoso_meetings::graph_request::testing`.

mod bodies;
mod calendar;
mod error;
mod ids;
mod meetings;

// The leading `::` tells the crate from the macro of the same name.
pub use ::graph_request::{self, graph_request};

pub use bodies::{Schedule, guest, house_rules};
pub use calendar::{Event, EventTime};
pub use error::{Error, Result};
pub use ids::{MeetingId, UserId};
pub use meetings::Meetings;

/// Makes a request of one's own with the client of a [`Meetings`]: the language of `graph_request!`,
/// with the `Meetings` in place of the client.
///
/// ```
/// use contoso_meetings::{MeetingId, Meetings, Result, meetings_request};
///
/// async fn cancel(meetings: &Meetings, id: &MeetingId) -> Result<()> {
///     meetings_request!(meetings, DELETE /me/onlineMeetings/{id}).await?;
///     Ok(())
/// }
/// ```
#[macro_export]
macro_rules! meetings_request {
    ($meetings:expr, $($request:tt)+) => {
        $crate::graph_request!($crate::Meetings::client(&$meetings), $($request)+)
    };
}
