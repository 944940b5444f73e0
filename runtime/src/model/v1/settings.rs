// @generated from the rows in macros/src/schema/settings.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// How to take part in a meeting by telephone.
///
/// Graph: complex type [`audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AudioConferencing {
    /// The number that a caller types in to reach the meeting.
    pub conference_id: Option<String>,
    /// The page that lists the local numbers.
    pub dialin_url: Option<String>,
    /// A number that is free for the caller.
    pub toll_free_number: Option<String>,
    /// All numbers that are free for the caller.
    pub toll_free_numbers: Option<Vec<String>>,
    /// A number that the caller pays for.
    pub toll_number: Option<String>,
    /// All numbers that the caller pays for.
    pub toll_numbers: Option<Vec<String>>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for AudioConferencing {
    const NAME: &'static str = "audioConferencing";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("conferenceId", &self.conference_id);
        members.writable("dialinUrl", &self.dialin_url);
        members.writable("tollFreeNumber", &self.toll_free_number);
        members.writable("tollFreeNumbers", &self.toll_free_numbers);
        members.writable("tollNumber", &self.toll_number);
        members.writable("tollNumbers", &self.toll_numbers);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "conferenceId" => read(&mut self.conference_id, map),
            "dialinUrl" => read(&mut self.dialin_url, map),
            "tollFreeNumber" => read(&mut self.toll_free_number, map),
            "tollFreeNumbers" => read_collection(&mut self.toll_free_numbers, map),
            "tollNumber" => read(&mut self.toll_number, map),
            "tollNumbers" => read_collection(&mut self.toll_numbers, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(AudioConferencing);

/// The subtitles of a live event.
///
/// Graph: complex type [`broadcastMeetingCaptionSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingcaptionsettings)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BroadcastMeetingCaptionSettings {
    /// Whether there are subtitles.
    pub is_caption_enabled: Option<bool>,
    /// The language that is spoken.
    pub spoken_language: Option<String>,
    /// The languages that the subtitles are translated into, six at most.
    pub translation_languages: Option<Vec<String>>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for BroadcastMeetingCaptionSettings {
    const NAME: &'static str = "broadcastMeetingCaptionSettings";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("isCaptionEnabled", &self.is_caption_enabled);
        members.writable("spokenLanguage", &self.spoken_language);
        members.writable("translationLanguages", &self.translation_languages);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isCaptionEnabled" => read(&mut self.is_caption_enabled, map),
            "spokenLanguage" => read(&mut self.spoken_language, map),
            "translationLanguages" => read_collection(&mut self.translation_languages, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(BroadcastMeetingCaptionSettings);

/// How a live event is held.
///
/// Graph: complex type [`broadcastMeetingSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BroadcastMeetingSettings {
    /// Who may watch.
    pub allowed_audience: Option<BroadcastMeetingAudience>,
    /// The subtitles.
    pub captions: Option<BroadcastMeetingCaptionSettings>,
    /// Whether a report of who watched is made.
    pub is_attendee_report_enabled: Option<bool>,
    /// Whether those who watch may ask questions.
    pub is_question_and_answer_enabled: Option<bool>,
    /// Whether the event is recorded.
    pub is_recording_enabled: Option<bool>,
    /// Whether the event may be watched later.
    pub is_video_on_demand_enabled: Option<bool>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for BroadcastMeetingSettings {
    const NAME: &'static str = "broadcastMeetingSettings";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("allowedAudience", &self.allowed_audience);
        members.writable("captions", &self.captions);
        members.writable("isAttendeeReportEnabled", &self.is_attendee_report_enabled);
        members.writable("isQuestionAndAnswerEnabled", &self.is_question_and_answer_enabled);
        members.writable("isRecordingEnabled", &self.is_recording_enabled);
        members.writable("isVideoOnDemandEnabled", &self.is_video_on_demand_enabled);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowedAudience" => read(&mut self.allowed_audience, map),
            "captions" => read(&mut self.captions, map),
            "isAttendeeReportEnabled" => read(&mut self.is_attendee_report_enabled, map),
            "isQuestionAndAnswerEnabled" => read(&mut self.is_question_and_answer_enabled, map),
            "isRecordingEnabled" => read(&mut self.is_recording_enabled, map),
            "isVideoOnDemandEnabled" => read(&mut self.is_video_on_demand_enabled, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(BroadcastMeetingSettings);

/// Where the chat of a meeting is found.
///
/// Graph: complex type [`chatInfo`](https://learn.microsoft.com/graph/api/resources/chatinfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatInfo {
    /// The message in the thread that the meeting belongs to.
    pub message_id: Option<String>,
    /// The message that the thread of replies hangs on.
    pub reply_chain_message_id: Option<String>,
    /// The thread that the messages are in.
    pub thread_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for ChatInfo {
    const NAME: &'static str = "chatInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("messageId", &self.message_id);
        members.writable("replyChainMessageId", &self.reply_chain_message_id);
        members.writable("threadId", &self.thread_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "messageId" => read(&mut self.message_id, map),
            "replyChainMessageId" => read(&mut self.reply_chain_message_id, map),
            "threadId" => read(&mut self.thread_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ChatInfo);

/// What the chat of a meeting is kept free of.
///
/// Graph: complex type [`chatRestrictions`](https://learn.microsoft.com/graph/api/resources/chatrestrictions)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatRestrictions {
    /// Whether messages hold text and nothing else.
    pub allow_text_only: Option<bool>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for ChatRestrictions {
    const NAME: &'static str = "chatRestrictions";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("allowTextOnly", &self.allow_text_only);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowTextOnly" => read(&mut self.allow_text_only, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ChatRestrictions);

/// How video devices of other makers join a meeting.
///
/// Graph: complex type [`cloudVideoInteropInfo`](https://learn.microsoft.com/graph/api/resources/cloudvideointeropinfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudVideoInteropInfo {
    /// The page that says more. Read-only.
    pub more_info_web_url: Option<String>,
    /// The address that a device dials, which stands for the tenant.
    pub tenant_key: Option<String>,
    /// The number that a device dials to join. Read-only.
    pub video_teleconference_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CloudVideoInteropInfo {
    const NAME: &'static str = "cloudVideoInteropInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("moreInfoWebUrl", &self.more_info_web_url);
        members.writable("tenantKey", &self.tenant_key);
        members.read_only("videoTeleconferenceId", &self.video_teleconference_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "moreInfoWebUrl" => read(&mut self.more_info_web_url, map),
            "tenantKey" => read(&mut self.tenant_key, map),
            "videoTeleconferenceId" => read(&mut self.video_teleconference_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CloudVideoInteropInfo);

/// A text, plain or as HTML.
///
/// Graph: complex type [`itemBody`](https://learn.microsoft.com/graph/api/resources/itembody)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemBody {
    /// The text itself; an invitation is a `data:` URL.
    pub content: Option<String>,
    /// What the text is written in.
    pub content_type: Option<BodyType>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for ItemBody {
    const NAME: &'static str = "itemBody";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("content", &self.content);
        members.writable("contentType", &self.content_type);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => read(&mut self.content, map),
            "contentType" => read(&mut self.content_type, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ItemBody);

/// How a meeting is joined by a number and a passcode.
///
/// Graph: complex type [`joinMeetingIdSettings`](https://learn.microsoft.com/graph/api/resources/joinmeetingidsettings)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JoinMeetingIdSettings {
    /// Whether a passcode is asked for as well.
    pub is_passcode_required: Option<bool>,
    /// The number that people type in to join. Read-only.
    pub join_meeting_id: Option<String>,
    /// The passcode, where one is asked for. Read-only.
    pub passcode: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for JoinMeetingIdSettings {
    const NAME: &'static str = "joinMeetingIdSettings";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("isPasscodeRequired", &self.is_passcode_required);
        members.read_only("joinMeetingId", &self.join_meeting_id);
        members.read_only("passcode", &self.passcode);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isPasscodeRequired" => read(&mut self.is_passcode_required, map),
            "joinMeetingId" => read(&mut self.join_meeting_id, map),
            "passcode" => read(&mut self.passcode, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(JoinMeetingIdSettings);

/// Who comes into a meeting without waiting in the lobby.
///
/// Graph: complex type [`lobbyBypassSettings`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LobbyBypassSettings {
    /// Whether those who call by telephone always come in.
    pub is_dial_in_bypass_enabled: Option<bool>,
    /// Who comes in.
    pub scope: Option<LobbyBypassScope>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for LobbyBypassSettings {
    const NAME: &'static str = "lobbyBypassSettings";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("isDialInBypassEnabled", &self.is_dial_in_bypass_enabled);
        members.writable("scope", &self.scope);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isDialInBypassEnabled" => read(&mut self.is_dial_in_bypass_enabled, map),
            "scope" => read(&mut self.scope, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(LobbyBypassSettings);

/// How confidential a meeting is.
///
/// Graph: complex type [`onlineMeetingSensitivityLabelAssignment`](https://learn.microsoft.com/graph/api/resources/onlinemeetingsensitivitylabelassignment)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnlineMeetingSensitivityLabelAssignment {
    /// The identifier of the sensitivity label.
    pub sensitivity_label_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for OnlineMeetingSensitivityLabelAssignment {
    const NAME: &'static str = "onlineMeetingSensitivityLabelAssignment";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("sensitivityLabelId", &self.sensitivity_label_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "sensitivityLabelId" => read(&mut self.sensitivity_label_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(OnlineMeetingSensitivityLabelAssignment);

/// What bears a watermark in a meeting.
///
/// Graph: complex type [`watermarkProtectionValues`](https://learn.microsoft.com/graph/api/resources/watermarkprotectionvalues)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WatermarkProtectionValues {
    /// Whether what is shared bears one.
    pub is_enabled_for_content_sharing: Option<bool>,
    /// Whether the pictures of the cameras bear one.
    pub is_enabled_for_video: Option<bool>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for WatermarkProtectionValues {
    const NAME: &'static str = "watermarkProtectionValues";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("isEnabledForContentSharing", &self.is_enabled_for_content_sharing);
        members.writable("isEnabledForVideo", &self.is_enabled_for_video);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isEnabledForContentSharing" => read(&mut self.is_enabled_for_content_sharing, map),
            "isEnabledForVideo" => read(&mut self.is_enabled_for_video, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(WatermarkProtectionValues);

/// Who may watch a live event.
///
/// Graph: `broadcastMeetingAudience`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum BroadcastMeetingAudience {
    /// Those who have the role `attendee`. Graph: `roleIsAttendee`
    RoleIsAttendee,
    /// Those of the organizer's own organization. Graph: `organization`
    Organization,
    /// Anybody who has the address. Graph: `everyone`
    Everyone,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(BroadcastMeetingAudience, "broadcastMeetingAudience" {
    "roleIsAttendee" => RoleIsAttendee,
    "organization" => Organization,
    "everyone" => Everyone,
});

/// What a text is written in.
///
/// Graph: `bodyType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum BodyType {
    /// Plain text. Graph: `text`
    Text,
    /// HTML. Graph: `html`
    Html,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(BodyType, "bodyType" {
    "text" => Text,
    "html" => Html,
});

/// Who comes into a meeting without waiting in the lobby.
///
/// Graph: `lobbyBypassScope`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum LobbyBypassScope {
    /// The organizer and nobody else. Graph: `organizer`
    Organizer,
    /// Those of the organizer's own organization, its guests among them. Graph: `organization`
    Organization,
    /// Those of the organizer's own organization and of those that it trusts. Graph: `organizationAndFederated`
    OrganizationAndFederated,
    /// Anybody who has the address. Graph: `everyone`
    Everyone,
    /// Those who were invited. Graph: `invited`
    Invited,
    /// Those of the organizer's own organization, without its guests. Graph: `organizationExcludingGuests`
    OrganizationExcludingGuests,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(LobbyBypassScope, "lobbyBypassScope" {
    "organizer" => Organizer,
    "organization" => Organization,
    "organizationAndFederated" => OrganizationAndFederated,
    "everyone" => Everyone,
    "invited" => Invited,
    "organizationExcludingGuests" => OrganizationExcludingGuests,
});
