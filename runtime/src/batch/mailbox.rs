//! The requests that Graph passes on to a mailbox.

/// The number of requests of a batch that Graph sends to Outlook at the same time, whatever their
/// mailboxes; a mailbox takes no more than four at once either. More are answered with 429.
///
/// <https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits>
pub(super) const MAX_MAILBOX_MEMBERS: usize = 4;

/// The segments below a user or a group that are kept in a mailbox.
const SEGMENTS: [&str; 12] = [
    "calendar",
    "calendargroups",
    "calendars",
    "calendarview",
    "contactfolders",
    "contacts",
    "events",
    "findmeetingtimes",
    "mailfolders",
    "messages",
    "sendmail",
    "todo",
];

/// Returns `true` for a path, without its version, that leads into a mailbox. The messages of chats
/// and channels have the same name and are not kept there.
pub(super) fn is_for_mailbox(path: &str) -> bool {
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    let path = path.to_ascii_lowercase();
    // A key or parameters in parentheses follow the name.
    let mut segments = path.split('/').skip(1).map(|text| text.split('(').next().unwrap_or(text));
    matches!(segments.next(), Some("me" | "users" | "groups"))
        && segments.by_ref().take_while(|segment| *segment != "chats").any(is_kept_there)
}

fn is_kept_there(segment: &str) -> bool {
    SEGMENTS.contains(&segment)
}

#[cfg(test)]
mod tests {
    use super::is_for_mailbox;

    #[test]
    fn what_is_kept_in_a_mailbox() {
        for path in [
            "/me/events",
            "/me/sendMail",
            "/users/a%40b/messages?$top=1",
            "/users('1')/messages('2')",
            "/me/calendarView?startDateTime=1",
            "/groups/1/calendar/events/2",
            "/me/mailFolders/inbox/messages",
        ] {
            assert!(is_for_mailbox(path), "{path}");
        }
        for path in [
            "/me/onlineMeetings",
            "/me/chats/1/messages",
            "/chats/1/messages",
            "/teams/1/channels/2/messages",
            "/me/onlineMeetings?$filter=subject eq '/events'",
            "/me",
            "",
        ] {
            assert!(!is_for_mailbox(path), "{path}");
        }
    }
}
