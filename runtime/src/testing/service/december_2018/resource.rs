//! A meeting of December 2018, completed as the service would.

use std::time::SystemTime;

use time::{Duration, OffsetDateTime};

use crate::preview::{AccessLevel, AudioConferencing, ChatInfo, OnlineMeeting};
use crate::testing::service::url::encode;

const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/// Completes a requested meeting to the documented resource and returns it with its id, which comes
/// from the number of meetings before it. The values are those of Microsoft's examples.
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
    complete_organizer(&mut meeting);
    meeting.id = Some(id.clone());
    (id, meeting)
}

fn complete_organizer(meeting: &mut OnlineMeeting) {
    let participants = meeting.participants.as_mut();
    let Some(organizer) = participants.and_then(|people| people.organizer.as_mut()) else {
        return;
    };
    organizer.upn.get_or_insert_with(|| "heidi@contoso.com".to_owned());
    if let Some(user) = organizer.identity.as_mut().and_then(|identity| identity.user.as_mut()) {
        user.tenant_id.get_or_insert_with(|| TENANT.to_owned());
        user.display_name.get_or_insert_with(|| "Heidi Steen".to_owned());
    }
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
    format!("https://teams.microsoft.com/l/meetup-join/{}/0", encode(thread))
}
