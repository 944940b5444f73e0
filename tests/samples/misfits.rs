//! Values of documented responses that do not have the type of their property: models keep them in
//! `additional_properties`, and warn.

use std::io::Write;
use std::sync::{Arc, Mutex};

/// The paths of such values by sample, each group with its reason.
#[rustfmt::skip] // a row is a line
pub(super) const MISFITS: &[(&str, &[&str])] = &[
    // A placeholder in place of a value.
    ("calendar-beta-get-me-calendar-events-d6e9f122.json", &["responseStatus.time"]),
    ("calendar-beta-get-me-events-attachments-48d37ed7.json", &["contentBytes"]),
    ("calendar-v1-get-me-calendar-calendarview-c4421695.json", &["responseStatus.time"]),
    ("calendar-v1-get-me-calendar-events-d6e9f122.json", &["responseStatus.time"]),
    ("calendar-v1-get-me-events-attachments-86053366.json", &["contentBytes", "lastModifiedDateTime"]),
    ("mail-beta-get-me-mailfolders-messages-delta-866a4fde.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-beta-get-me-messages-attachments-48d37ed7.json", &["contentBytes"]),
    ("mail-v1-get-me-mailfolders-messages-delta-866a4fde.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-get-me-messages-attachments-86053366.json", &["contentBytes", "lastModifiedDateTime"]),
    ("mail-v1-patch-me-messages-0e19596f.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-patch-me-messages-e504d500.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-post-me-mailfolders-messages-968dcaa2.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-post-me-messages-copy-968dcaa2.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-post-me-messages-createforward-968dcaa2.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-post-me-messages-createreply-968dcaa2.json", &["receivedDateTime", "sentDateTime"]),
    ("mail-v1-post-me-messages-createreplyall-968dcaa2.json", &["receivedDateTime", "sentDateTime"]),
    // An object in place of the member of an enum.
    ("calendar-beta-get-me-calendargroups-calendars-3d9cfcb3.json", &["color"]),
    ("calendar-v1-get-me-calendargroups-calendars-db3cd56e.json", &["color"]),
    ("users-beta-get-me-mailboxsettings-22587e3d.json", &["userPurpose"]),
    // A number in quotes.
    ("calls-beta-notify-call-delete-e5b4c07c.json", &["resultInfo.code"]),
    ("calls-v1-notify-call-delete-e5b4c07c.json", &["resultInfo.code"]),
    // The `T` of a date-time is lost.
    ("chats-beta-get-chats-messages-b7efe6b4.json", &["createdDateTime", "lastModifiedDateTime"]),
    ("chats-v1-get-chats-messages-5f9edf2f.json", &["createdDateTime", "lastModifiedDateTime"]),
    // A text where the metadata has an `itemBody`.
    ("virtualevents-v1-get-solutions-virtualevents-webinars-getbyuseridandrole-user-a0b99d61.json", &["description"]),
    ("virtualevents-v1-get-solutions-virtualevents-webinars-getbyuserrole-role-1d198e64.json", &["description"]),
    // A date-time without an offset, which `Edm.DateTimeOffset` requires.
    ("virtualevents-v1-get-solutions-virtualevents-webinars-registrations-1c617b02.json", &["registrationDateTime"]),
    ("virtualevents-v1-get-solutions-virtualevents-webinars-registrations-dedf86ff.json", &["registrationDateTime"]),
    // A date-time where the metadata has a `dateTimeTimeZone`.
    ("virtualevents-v1-get-solutions-virtualevents-webinars-sessions-283d9c86.json", &["endDateTime", "startDateTime"]),
];

/// The warnings of a thread.
#[derive(Clone, Default)]
pub(super) struct Warnings(Arc<Mutex<Vec<u8>>>);

impl Write for Warnings {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(text)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Warnings {
    /// Records what is warned of while `run` runs.
    pub(super) fn record<T>(&self, run: impl FnOnce() -> T) -> T {
        let writer = self.clone();
        let recorder = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::WARN)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::with_default(recorder, run)
    }

    /// Returns the paths of the values that did not fit, each of them once.
    pub(super) fn paths(&self) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        let paths =
            text.lines().filter_map(|line| line.split("paths=\"").nth(1)?.split('"').next());
        let mut paths: Vec<String> =
            paths.flat_map(|paths| paths.split(", ").map(str::to_owned)).collect();
        paths.sort();
        paths.dedup();
        paths
    }
}
