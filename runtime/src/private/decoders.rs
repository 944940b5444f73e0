//! The decoders that most programs use, compiled once here and not in each of these programs.
//!
//! A debug build shares what its dependencies have instantiated of generic functions. Decoding a
//! meeting takes longer to compile than all the rest of a small program, so instantiating it here
//! halves each build of such a program: 0.8 instead of 1.7 s of processor time for two calls, against
//! 1.4 s more in the one build of this crate. A release build shares nothing, so this is left out of it.

use super::request::{Draft, entity, page};
use crate::page::Page;
use crate::request::Request;

/// The function of an expansion that chooses a response.
pub type Choose<T> = fn(Draft) -> Request<T>;

/// Instantiates the decoder of an entity and that of a page of it.
macro_rules! instantiate {
    ($($name:ident: $model:ty;)*) => {$(
        /// Names the functions, so that they are instantiated.
        pub fn $name() -> (Choose<$model>, Choose<Page<$model>>) {
            (entity, page)
        }
    )*};
}

#[cfg(feature = "v1")]
instantiate! {
    online_meeting: crate::v1::OnlineMeeting;
    call_recording: crate::v1::CallRecording;
    call_transcript: crate::v1::CallTranscript;
    attendance_report: crate::v1::MeetingAttendanceReport;
    attendance_record: crate::v1::AttendanceRecord;
}

#[cfg(feature = "preview")]
instantiate! {
    meeting_of_2018: crate::preview::OnlineMeeting;
}
