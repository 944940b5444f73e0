//! Meetings, reports and content that tests put into the stand-in.

mod changes;
mod content;
mod contradictions;
mod meetings;
mod reports;
