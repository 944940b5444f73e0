//! The join link of an event, or the reason for its absence.

use crate::Hint;

// microsoft-graph-docs#8373 and #9741: 201 with `isOnlineMeeting: false`.
const NO_MEETING: Hint = Hint {
    text: "the event has no online meeting: if the request asked for one, the mailbox does not allow the provider; read `allowedOnlineMeetingProviders` of the calendar",
    page: "https://learn.microsoft.com/graph/api/resources/calendar",
};

const NOT_SELECTED: Hint = Hint {
    text: "the answer does not tell about an online meeting: add `isOnlineMeeting` and `onlineMeeting` to `$select`",
    page: "https://learn.microsoft.com/graph/api/resources/event",
};

const NO_LINK: Hint = Hint {
    text: "the online meeting has no join link yet, or the answer was asked without `onlineMeeting`: read the event again",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeetinginfo",
};

/// Adds the method to the events of a version.
macro_rules! join_url {
    ($version:ident) => {
        impl super::$version::Event {
            /// Returns the URL by which one joins the online meeting of the event.
            ///
            /// A mailbox that does not allow the provider of a request answers 201 all the same,
            /// with `isOnlineMeeting: false`.
            ///
            /// # Errors
            ///
            /// Fails with the likely cause if the answer has no URL.
            pub fn join_url(&self) -> Result<&str, Hint> {
                let meeting = self.online_meeting.as_ref();
                match (meeting.and_then(|m| m.join_url.as_deref()), self.is_online_meeting) {
                    (Some(url), _) => Ok(url),
                    (None, Some(true)) => Err(NO_LINK),
                    (None, Some(false)) => Err(NO_MEETING),
                    (None, None) => Err(NOT_SELECTED),
                }
            }
        }
    };
}

#[cfg(feature = "beta")]
join_url!(beta);
#[cfg(feature = "v1")]
join_url!(v1);
