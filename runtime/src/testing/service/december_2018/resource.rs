//! A meeting as the service would make it.

use std::time::SystemTime;

use time::{Duration, OffsetDateTime};

use crate::preview::{AccessLevel, AudioConferencing, ChatInfo, Identity, OnlineMeeting};

const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/// Fills what was asked for up to the documented resource.
pub(super) fn complete(mut meeting: OnlineMeeting, number: usize) -> (String, OnlineMeeting) {
    let id = format!("{:09}", 13_448_345 + number);
    let now = OffsetDateTime::from(SystemTime::now());
    let start = *meeting.start_date_time.get_or_insert(now);
    let end = start.saturating_add(Duration::HOUR);
    let thread = format!("19:meeting_{id}@thread.skype");
    meeting.end_date_time.get_or_insert(end);
    meeting.expiration_date_time.get_or_insert(end.saturating_add(Duration::days(60)));
    meeting.creation_date_time = Some(now);
    meeting.canceled_date_time.get_or_insert(now);
    meeting.is_cancelled.get_or_insert(false);
    meeting.entry_exit_announcement.get_or_insert(true);
    meeting.access_level.get_or_insert(AccessLevel::Everyone);
    meeting.subject.get_or_insert_default();
    meeting.audio_conferencing.get_or_insert_with(|| dial_in(&id));
    meeting.join_url = Some(join_url(&thread));
    meeting.chat_info.get_or_insert_with(|| chat(thread));
    if let Some(organizer) = organizer(&mut meeting) {
        organizer.tenant_id.get_or_insert_with(|| TENANT.to_owned());
        organizer.display_name.get_or_insert_with(|| "Heidi Steen".to_owned());
    }
    meeting.id = Some(id.clone());
    (id, meeting)
}

fn organizer(meeting: &mut OnlineMeeting) -> Option<&mut Identity> {
    let organizer = meeting.participants.as_mut()?.organizer.as_mut()?;
    organizer.upn.get_or_insert_with(|| "heidi@contoso.com".to_owned());
    organizer.identity.as_mut()?.user.as_mut()
}

fn dial_in(id: &str) -> AudioConferencing {
    AudioConferencing {
        dialin_url: Some(format!("https://dialin.teams.microsoft.com/22f12fa0?id={id}")),
        participant_passcode: Some("2425999".to_owned()),
        toll_free_number: Some("+18666390588".to_owned()),
        toll_number: Some("+12525634478".to_owned()),
        ..AudioConferencing::default()
    }
}

fn chat(thread: String) -> ChatInfo {
    ChatInfo {
        message_id: Some("0".to_owned()),
        reply_chain_message_id: Some("0".to_owned()),
        thread_id: Some(thread),
        ..ChatInfo::default()
    }
}

fn join_url(thread: &str) -> String {
    let thread = percent_encoding::utf8_percent_encode(thread, percent_encoding::NON_ALPHANUMERIC);
    format!("https://teams.microsoft.com/l/meetup-join/{thread}/0")
}
