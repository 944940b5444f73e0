//! All models of areas that a documented response holds, by the name of their type.

use graph_request::{beta, v1};
use serde_json::{Result, Value};

/// Reads and writes a value by the model of a type; `None` without one.
pub(super) fn round_trip(era: &str, type_name: &str, value: &Value) -> Option<Result<Value>> {
    let (namespace, name) = type_name.rsplit_once('.').unwrap_or(("", type_name));
    let is_call_record = namespace.ends_with("callRecords");
    macro_rules! models {
        ($($area:ident: $($model:ident)*;)*) => {$($(
            if name.eq_ignore_ascii_case(stringify!($model))
                && is_call_record == (stringify!($area) == "call_records")
            {
                return Some(if era == "beta" {
                    serde_json::from_value::<beta::$area::$model>(value.clone()).and_then(serde_json::to_value)
                } else {
                    serde_json::from_value::<v1::$area::$model>(value.clone()).and_then(serde_json::to_value)
                });
            }
        )*)*};
    }
    models! {
        calendar: Calendar CalendarGroup CalendarPermission Event MeetingTimeSuggestionsResult Place
            Room RoomList ScheduleInformation;
        call_records: CallRecord Participant Session;
        calls: AddLargeGalleryViewOperation AudioRoutingGroup Call CommsOperation
            ContentSharingSession InviteParticipantsOperation MuteParticipantOperation Participant
            PlayPromptOperation RecordOperation StopHoldMusicOperation SubscribeToToneOperation
            UnmuteParticipantOperation UpdateRecordingStatusOperation;
        common: Attachment EmailAddress FileAttachment ItemAttachment ReferenceAttachment
            UploadSession WorkingHours;
        mail: EventMessage EventMessageRequest MailFolder MailSearchFolder Message;
        subscriptions: Subscription;
        teams: AadUserConversationMember ActionResultPart Channel Chat ChatMessage
            ChatMessageHostedContent ConversationMember PinnedChatMessageInfo
            SharedWithChannelTeamInfo Team;
        users: AutomaticRepliesSetting DirectoryObject Group MailboxSettings Presence User;
        virtual_events: VirtualEventPresenter VirtualEventRegistration
            VirtualEventRegistrationCustomQuestion VirtualEventRegistrationPredefinedQuestion
            VirtualEventRegistrationQuestionBase VirtualEventSession VirtualEventTownhall
            VirtualEventWebinar VirtualEventWebinarRegistrationConfiguration;
    }
    None
}
