//! Date-times as Graph reads and writes them (OData ABNF 4.01, `dateTimeOffsetValue`): RFC
//! 3339, where the seconds may be missing.
//!
//! Not by the parser and formatter of `time`: they support neither missing seconds nor exactly
//! Graph's seven fraction digits, and compiling them would take every user longer than compiling
//! all models.

mod duration;
mod format;
mod parse;

pub(super) use duration::format_duration;
pub(crate) use duration::parse_duration;
pub(crate) use format::format_date_time;
pub(super) use format::{MAX_LENGTH, format_any, format_date, format_time, push_date_time};
pub(crate) use parse::{parse_date, parse_date_time, parse_time};

/// The resolution of Graph's date-times, 100 ns, which is seven fraction digits.
const NANOSECONDS_PER_UNIT: u32 = 100;
