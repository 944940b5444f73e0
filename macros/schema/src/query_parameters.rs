//! Parameters that stand in a query without a `$`, which no metadata declares.

use crate::constructors::string;
use crate::versions::Versions;
use crate::vocabulary::Property;

/// The period of `calendarView` and `instances`
/// (<https://learn.microsoft.com/graph/api/user-list-calendarview>).
pub(crate) const PERIOD: &[Property] = &[
    string("startDateTime", "Start of the period, in ISO 8601. Without an offset it is in UTC.")
        .documented_as_required_in(Versions::CURRENT),
    string("endDateTime", "End of the period, in ISO 8601. Without an offset it is in UTC.")
        .documented_as_required_in(Versions::CURRENT),
];

/// The period of `delta` for events. Only the first call of a round has it; the links of the answers
/// have a token instead (<https://learn.microsoft.com/graph/api/event-delta>).
pub(crate) const PERIOD_OF_FIRST_CALL: &[Property] = &[
    string("startDateTime", "Start of the period, in ISO 8601. Without an offset it is in UTC."),
    string("endDateTime", "End of the period, in ISO 8601. Without an offset it is in UTC."),
];
