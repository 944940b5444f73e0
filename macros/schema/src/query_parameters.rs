//! Parameters that stand in a query without a `$`, which no metadata declares.

use crate::constructors::{boolean, date_time_text, string};
use crate::versions::Versions;
use crate::vocabulary::Property;

/// The period of `calendarView` and `instances`
/// (<https://learn.microsoft.com/graph/api/user-list-calendarview>).
pub(crate) const PERIOD: &[Property] = &[
    date_time_text("startDateTime", "Start of the period, in ISO 8601. Without an offset it is in UTC.").also(&["startdatetime"])
        .documented_as_required_in(Versions::CURRENT),
    date_time_text("endDateTime", "End of the period, in ISO 8601. Without an offset it is in UTC.").also(&["enddatetime"])
        .documented_as_required_in(Versions::CURRENT),
];

/// The period of `delta` for events. Only the first call of a round has it; the links of the answers
/// have a token instead (<https://learn.microsoft.com/graph/api/event-delta>).
pub(crate) const PERIOD_OF_FIRST_CALL: &[Property] = &[
    date_time_text("startDateTime", "Start of the period, in ISO 8601. Without an offset it is in UTC.").also(&["startdatetime"]),
    date_time_text("endDateTime", "End of the period, in ISO 8601. Without an offset it is in UTC.").also(&["enddatetime"]),
];

/// The parameter of `mailFolders` (<https://learn.microsoft.com/graph/api/user-list-mailfolders>).
pub(crate) const HIDDEN_FOLDERS: &[Property] = &[
    boolean("includeHiddenFolders", "`true` if hidden folders are listed too."),
];

/// The licensing model of metered APIs of Teams
/// (<https://learn.microsoft.com/graph/teams-licenses>).
pub(crate) const MODEL: &[Property] = &[
    string("model", "Licensing model of the call: `A`, `B` or none for the evaluation mode."),
];

/// The parameter of `messages/delta` (<https://learn.microsoft.com/graph/api/message-delta>).
pub(crate) const CHANGE_TYPE: &[Property] = &[
    string("changeType", "Kind of change to report: `created`, `updated` or `deleted`."),
];
