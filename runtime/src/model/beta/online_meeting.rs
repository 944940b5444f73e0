// @generated from the rows in macros/src/schema/online_meeting.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// A meeting that people join over the network or by telephone.
///
/// # Requests
///
/// - [`POST /me/onlineMeetings`](https://learn.microsoft.com/graph/api/application-post-onlinemeetings): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /me/onlineMeetings`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`GET /me/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`PATCH /me/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-update): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`DELETE /me/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-delete): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /me/onlineMeetings/{id}/alternativeRecording`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /me/onlineMeetings/{id}/attendeeReport`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /me/onlineMeetings/{id}/recording`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`POST /me/onlineMeetings/createOrGet`](https://learn.microsoft.com/graph/api/onlinemeeting-createorget): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /me/onlineMeetings/getAllRecordings()`](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings): delegated not documented, application `OnlineMeetingRecording.Read.All`
/// - [`GET /me/onlineMeetings/getAllTranscripts()`](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts): delegated not documented, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /me/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl()`](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl): delegated `VirtualAppointment.Read`, application `VirtualAppointment.Read.All`
/// - [`POST /me/onlineMeetings/{id}/sendVirtualAppointmentReminderSms`](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms): delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send`
/// - [`POST /me/onlineMeetings/{id}/sendVirtualAppointmentSms`](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms): delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send`
/// - [`POST /users/{id}/onlineMeetings`](https://learn.microsoft.com/graph/api/application-post-onlinemeetings): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /users/{id}/onlineMeetings`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`PATCH /users/{id}/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-update): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`DELETE /users/{id}/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-delete): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/alternativeRecording`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/attendeeReport`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/recording`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`POST /users/{id}/onlineMeetings/createOrGet`](https://learn.microsoft.com/graph/api/onlinemeeting-createorget): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /users/{id}/onlineMeetings/getAllRecordings()`](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings): delegated not documented, application `OnlineMeetingRecording.Read.All`
/// - [`GET /users/{id}/onlineMeetings/getAllTranscripts()`](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts): delegated not documented, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl()`](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl): delegated `VirtualAppointment.Read`, application `VirtualAppointment.Read.All`
/// - [`POST /users/{id}/onlineMeetings/{id}/sendVirtualAppointmentReminderSms`](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms): delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send`
/// - [`POST /users/{id}/onlineMeetings/{id}/sendVirtualAppointmentSms`](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms): delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send`
/// - [`GET /communications/onlineMeetings`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated not documented, application `OnlineMeetings.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/alternativeRecording`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/attendeeReport`](https://learn.microsoft.com/graph/api/onlinemeeting-get): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/recording`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`POST /communications/onlineMeetings/createOrGet`](https://learn.microsoft.com/graph/api/onlinemeeting-createorget): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /communications/onlineMeetings/getAllRecordings()`](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings): delegated not documented, application `OnlineMeetingRecording.Read.All`
/// - [`GET /communications/onlineMeetings/getAllTranscripts()`](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts): delegated not documented, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl()`](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl): delegated `VirtualAppointment.Read`, application `VirtualAppointment.Read.All`
/// - [`POST /communications/onlineMeetings/{id}/sendVirtualAppointmentReminderSms`](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms): delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send`
/// - [`POST /communications/onlineMeetings/{id}/sendVirtualAppointmentSms`](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms): delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send`
///
/// Graph: open entity type [`onlineMeeting`](https://learn.microsoft.com/graph/api/resources/onlinemeeting)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnlineMeeting {
    /// What Copilot noted about the meeting, once it is over. There only where `$expand` asks for it.
    pub ai_insights: Option<Vec<CallAiInsight>>,
    /// Whether attendees may turn their cameras on.
    pub allow_attendee_to_enable_camera: Option<bool>,
    /// Whether attendees may turn their microphones on.
    pub allow_attendee_to_enable_mic: Option<bool>,
    /// Whether the meeting may be split into breakout rooms.
    pub allow_breakout_rooms: Option<bool>,
    /// Whether the chat, the transcript and the like may be copied and passed on.
    pub allow_copying_and_sharing_meeting_content: Option<bool>,
    /// Whether apps may be shared live.
    pub allow_live_share: Option<MeetingLiveShareOptions>,
    /// When people may write in the chat.
    pub allow_meeting_chat: Option<MeetingChatMode>,
    /// Whether people may change the name that they are shown by.
    pub allow_participants_to_change_name: Option<bool>,
    /// Whether slides may be presented with PowerPoint Live.
    pub allow_power_point_sharing: Option<bool>,
    /// Whether the meeting may be recorded.
    pub allow_recording: Option<bool>,
    /// Whether people may send reactions.
    pub allow_teamwork_reactions: Option<bool>,
    /// Whether the meeting may be transcribed.
    pub allow_transcription: Option<bool>,
    /// Whether there may be a whiteboard.
    pub allow_whiteboard: Option<bool>,
    /// Who may let people in from the lobby.
    pub allowed_lobby_admitters: Option<AllowedLobbyAdmitterRoles>,
    /// Who may present.
    pub allowed_presenters: Option<OnlineMeetingPresenters>,
    /// The roles whose holders are not shown by name; only `attendee` is accepted, and stays once set.
    pub anonymize_identity_for_roles: Option<Vec<OnlineMeetingRole>>,
    /// Who was there, one report each time the meeting was held. There only where `$expand` asks for it.
    pub attendance_reports: Option<Vec<MeetingAttendanceReport>>,
    /// How to take part by telephone. Read-only.
    pub audio_conferencing: Option<AudioConferencing>,
    /// How a live event is held.
    #[deprecated(note = "it belongs to live events, which Microsoft has deprecated; hold a town hall or a webinar")]
    pub broadcast_settings: Option<BroadcastMeetingSettings>,
    /// What the meeting offers.
    #[deprecated(note = "Microsoft has deprecated it and names nothing in its place")]
    pub capabilities: Option<Vec<MeetingCapabilities>>,
    /// The chat that belongs to the meeting.
    pub chat_info: Option<ChatInfo>,
    /// What the chat is kept free of.
    pub chat_restrictions: Option<ChatRestrictions>,
    /// How video devices of other makers join. Read-only.
    pub cloud_video_interop_info: Option<CloudVideoInteropInfo>,
    /// When the service made the meeting. Read-only.
    pub creation_date_time: Option<OffsetDateTime>,
    /// When the meeting ends.
    pub end_date_time: Option<OffsetDateTime>,
    /// When the meeting can no longer be joined.
    pub expiry_date_time: Option<OffsetDateTime>,
    /// The caller's own identifier of the meeting.
    pub external_id: Option<String>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// Whether the meeting is a live event.
    #[deprecated(note = "it belongs to live events, which Microsoft has deprecated; hold a town hall or a webinar")]
    pub is_broadcast: Option<bool>,
    /// Whether the meeting is encrypted from end to end.
    pub is_end_to_end_encryption_enabled: Option<bool>,
    /// Whether it is announced that a caller comes or goes.
    pub is_entry_exit_announced: Option<bool>,
    /// The invitation as text, in the language of the header `Accept-Language`. Read-only.
    pub join_information: Option<ItemBody>,
    /// How the meeting is joined by a number and a passcode. Set when it is created, and not changed.
    pub join_meeting_id_settings: Option<JoinMeetingIdSettings>,
    /// The address that opens the meeting, by its name of 2018; see `joinWebUrl`.
    pub join_url: Option<String>,
    /// The address that opens the meeting; give it to those who are to come. Read-only.
    pub join_web_url: Option<String>,
    /// Who comes in without waiting in the lobby.
    pub lobby_bypass_settings: Option<LobbyBypassSettings>,
    /// Who was there, the last time the meeting was held. There only where `$expand` asks for it.
    #[deprecated(note = "use `attendanceReports`")]
    pub meeting_attendance_report: Option<MeetingAttendanceReport>,
    /// The page where the organizer changes the options of the meeting.
    pub meeting_options_web_url: Option<String>,
    /// The language that is spoken, as a tag such as `en-US`.
    pub meeting_spoken_language_tag: Option<String>,
    /// The template that the meeting is made from.
    pub meeting_template_id: Option<String>,
    /// How the meeting came about. Read-only.
    pub meeting_type: Option<OnlineMeetingType>,
    /// The organizer and those who are invited.
    pub participants: Option<MeetingParticipants>,
    /// Whether recording begins by itself.
    pub record_automatically: Option<bool>,
    /// What was recorded. There only where `$expand` asks for it.
    pub recordings: Option<Vec<CallRecording>>,
    /// What people fill in before they may come. There only where `$expand` asks for it.
    #[deprecated(note = "Microsoft withdrew the registration for meetings on 12 December 2024; hold a webinar")]
    pub registration: Option<MeetingRegistration>,
    /// How confidential the meeting is.
    pub sensitivity_label_assignment: Option<OnlineMeetingSensitivityLabelAssignment>,
    /// How much of the earlier chat is shown to those who are added later.
    pub share_meeting_chat_history_default: Option<MeetingChatHistoryDefaultMode>,
    /// When the meeting starts.
    pub start_date_time: Option<OffsetDateTime>,
    /// What the meeting is about, as people read it.
    pub subject: Option<String>,
    /// What was said, written down. There only where `$expand` asks for it.
    pub transcripts: Option<Vec<CallTranscript>>,
    /// The number that a video device dials to join. Read-only.
    pub video_teleconference_id: Option<String>,
    /// What bears a watermark.
    pub watermark_protection: Option<WatermarkProtectionValues>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

#[allow(deprecated, reason = "a model carries what users should not")]
impl Model for OnlineMeeting {
    const NAME: &'static str = "onlineMeeting";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("aiInsights", &self.ai_insights);
        members.writable("allowAttendeeToEnableCamera", &self.allow_attendee_to_enable_camera);
        members.writable("allowAttendeeToEnableMic", &self.allow_attendee_to_enable_mic);
        members.writable("allowBreakoutRooms", &self.allow_breakout_rooms);
        members.writable("allowCopyingAndSharingMeetingContent", &self.allow_copying_and_sharing_meeting_content);
        members.writable("allowLiveShare", &self.allow_live_share);
        members.writable("allowMeetingChat", &self.allow_meeting_chat);
        members.writable("allowParticipantsToChangeName", &self.allow_participants_to_change_name);
        members.writable("allowPowerPointSharing", &self.allow_power_point_sharing);
        members.writable("allowRecording", &self.allow_recording);
        members.writable("allowTeamworkReactions", &self.allow_teamwork_reactions);
        members.writable("allowTranscription", &self.allow_transcription);
        members.writable("allowWhiteboard", &self.allow_whiteboard);
        members.writable("allowedLobbyAdmitters", &self.allowed_lobby_admitters);
        members.writable("allowedPresenters", &self.allowed_presenters);
        members.writable("anonymizeIdentityForRoles", &self.anonymize_identity_for_roles);
        members.read_only("attendanceReports", &self.attendance_reports);
        members.read_only("audioConferencing", &self.audio_conferencing);
        members.writable("broadcastSettings", &self.broadcast_settings);
        members.writable("capabilities", &self.capabilities);
        members.writable("chatInfo", &self.chat_info);
        members.writable("chatRestrictions", &self.chat_restrictions);
        members.read_only("cloudVideoInteropInfo", &self.cloud_video_interop_info);
        members.read_only("creationDateTime", &date_time(self.creation_date_time));
        members.writable("endDateTime", &date_time(self.end_date_time));
        members.writable("expiryDateTime", &date_time(self.expiry_date_time));
        members.writable("externalId", &self.external_id);
        members.read_only("id", &self.id);
        members.writable("isBroadcast", &self.is_broadcast);
        members.writable("isEndToEndEncryptionEnabled", &self.is_end_to_end_encryption_enabled);
        members.writable("isEntryExitAnnounced", &self.is_entry_exit_announced);
        members.read_only("joinInformation", &self.join_information);
        members.writable("joinMeetingIdSettings", &self.join_meeting_id_settings);
        members.writable("joinUrl", &self.join_url);
        members.read_only("joinWebUrl", &self.join_web_url);
        members.writable("lobbyBypassSettings", &self.lobby_bypass_settings);
        members.read_only("meetingAttendanceReport", &self.meeting_attendance_report);
        members.writable("meetingOptionsWebUrl", &self.meeting_options_web_url);
        members.writable("meetingSpokenLanguageTag", &self.meeting_spoken_language_tag);
        members.writable("meetingTemplateId", &self.meeting_template_id);
        members.read_only("meetingType", &self.meeting_type);
        members.writable("participants", &self.participants);
        members.writable("recordAutomatically", &self.record_automatically);
        members.read_only("recordings", &self.recordings);
        members.read_only("registration", &self.registration);
        members.writable("sensitivityLabelAssignment", &self.sensitivity_label_assignment);
        members.writable("shareMeetingChatHistoryDefault", &self.share_meeting_chat_history_default);
        members.writable("startDateTime", &date_time(self.start_date_time));
        members.writable("subject", &self.subject);
        members.read_only("transcripts", &self.transcripts);
        members.read_only("videoTeleconferenceId", &self.video_teleconference_id);
        members.writable("watermarkProtection", &self.watermark_protection);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "aiInsights" => read_collection(&mut self.ai_insights, map),
            "allowAttendeeToEnableCamera" => read(&mut self.allow_attendee_to_enable_camera, map),
            "allowAttendeeToEnableMic" => read(&mut self.allow_attendee_to_enable_mic, map),
            "allowBreakoutRooms" => read(&mut self.allow_breakout_rooms, map),
            "allowCopyingAndSharingMeetingContent" => read(&mut self.allow_copying_and_sharing_meeting_content, map),
            "allowLiveShare" => read(&mut self.allow_live_share, map),
            "allowMeetingChat" => read(&mut self.allow_meeting_chat, map),
            "allowParticipantsToChangeName" => read(&mut self.allow_participants_to_change_name, map),
            "allowPowerPointSharing" => read(&mut self.allow_power_point_sharing, map),
            "allowRecording" => read(&mut self.allow_recording, map),
            "allowTeamworkReactions" => read(&mut self.allow_teamwork_reactions, map),
            "allowTranscription" => read(&mut self.allow_transcription, map),
            "allowWhiteboard" => read(&mut self.allow_whiteboard, map),
            "allowedLobbyAdmitters" => read(&mut self.allowed_lobby_admitters, map),
            "allowedPresenters" => read(&mut self.allowed_presenters, map),
            "anonymizeIdentityForRoles" => read_collection(&mut self.anonymize_identity_for_roles, map),
            "attendanceReports" => read_collection(&mut self.attendance_reports, map),
            "audioConferencing" => read(&mut self.audio_conferencing, map),
            "broadcastSettings" => read(&mut self.broadcast_settings, map),
            "capabilities" => read_collection(&mut self.capabilities, map),
            "chatInfo" => read(&mut self.chat_info, map),
            "chatRestrictions" => read(&mut self.chat_restrictions, map),
            "cloudVideoInteropInfo" => read(&mut self.cloud_video_interop_info, map),
            "creationDateTime" => read_date_time(&mut self.creation_date_time, map),
            "endDateTime" => read_date_time(&mut self.end_date_time, map),
            "expiryDateTime" => read_date_time(&mut self.expiry_date_time, map),
            "externalId" => read(&mut self.external_id, map),
            "id" => read(&mut self.id, map),
            "isBroadcast" => read(&mut self.is_broadcast, map),
            "isEndToEndEncryptionEnabled" => read(&mut self.is_end_to_end_encryption_enabled, map),
            "isEntryExitAnnounced" => read(&mut self.is_entry_exit_announced, map),
            "joinInformation" => read(&mut self.join_information, map),
            "joinMeetingIdSettings" => read(&mut self.join_meeting_id_settings, map),
            "joinUrl" => read(&mut self.join_url, map),
            "joinWebUrl" => read(&mut self.join_web_url, map),
            "lobbyBypassSettings" => read(&mut self.lobby_bypass_settings, map),
            "meetingAttendanceReport" => read(&mut self.meeting_attendance_report, map),
            "meetingOptionsWebUrl" => read(&mut self.meeting_options_web_url, map),
            "meetingSpokenLanguageTag" => read(&mut self.meeting_spoken_language_tag, map),
            "meetingTemplateId" => read(&mut self.meeting_template_id, map),
            "meetingType" => read(&mut self.meeting_type, map),
            "participants" => read(&mut self.participants, map),
            "recordAutomatically" => read(&mut self.record_automatically, map),
            "recordings" => read_collection(&mut self.recordings, map),
            "registration" => read(&mut self.registration, map),
            "sensitivityLabelAssignment" => read(&mut self.sensitivity_label_assignment, map),
            "shareMeetingChatHistoryDefault" => read(&mut self.share_meeting_chat_history_default, map),
            "startDateTime" => read_date_time(&mut self.start_date_time, map),
            "subject" => read(&mut self.subject, map),
            "transcripts" => read_collection(&mut self.transcripts, map),
            "videoTeleconferenceId" => read(&mut self.video_teleconference_id, map),
            "watermarkProtection" => read(&mut self.watermark_protection, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(OnlineMeeting);

/// What a meeting may offer.
///
/// Graph: `meetingCapabilities`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingCapabilities {
    /// Questions are asked and answered in writing. Graph: `questionAndAnswer`
    QuestionAndAnswer,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingCapabilities, "meetingCapabilities" {
    "questionAndAnswer" => QuestionAndAnswer,
});

/// Who may let people in from the lobby.
///
/// Graph: `allowedLobbyAdmitterRoles`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum AllowedLobbyAdmitterRoles {
    /// The organizer, the co-organizers and the presenters. Graph: `organizerAndCoOrganizersAndPresenters`
    OrganizerAndCoOrganizersAndPresenters,
    /// The organizer and the co-organizers. Graph: `organizerAndCoOrganizers`
    OrganizerAndCoOrganizers,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(AllowedLobbyAdmitterRoles, "allowedLobbyAdmitterRoles" {
    "organizerAndCoOrganizersAndPresenters" => OrganizerAndCoOrganizersAndPresenters,
    "organizerAndCoOrganizers" => OrganizerAndCoOrganizers,
});

/// Who may present in a meeting.
///
/// Graph: `onlineMeetingPresenters`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum OnlineMeetingPresenters {
    /// Whoever is in the meeting. Graph: `everyone`
    Everyone,
    /// Those of the organizer's own organization. Graph: `organization`
    Organization,
    /// The attendees who have the role `presenter`. Graph: `roleIsPresenter`
    RoleIsPresenter,
    /// The organizer and nobody else. Graph: `organizer`
    Organizer,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(OnlineMeetingPresenters, "onlineMeetingPresenters" {
    "everyone" => Everyone,
    "organization" => Organization,
    "roleIsPresenter" => RoleIsPresenter,
    "organizer" => Organizer,
});

/// Whether apps may be shared live in a meeting.
///
/// Graph: `meetingLiveShareOptions`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingLiveShareOptions {
    /// They may. Graph: `enabled`
    Enabled,
    /// They may not. Graph: `disabled`
    Disabled,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingLiveShareOptions, "meetingLiveShareOptions" {
    "enabled" => Enabled,
    "disabled" => Disabled,
});

/// When people may write in the chat of a meeting.
///
/// Graph: `meetingChatMode`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingChatMode {
    /// At any time. Graph: `enabled`
    Enabled,
    /// Never. Graph: `disabled`
    Disabled,
    /// While the meeting is held. Graph: `limited`
    Limited,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingChatMode, "meetingChatMode" {
    "enabled" => Enabled,
    "disabled" => Disabled,
    "limited" => Limited,
});

/// What somebody does in a meeting.
///
/// Graph: `onlineMeetingRole`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum OnlineMeetingRole {
    /// Takes part. Graph: `attendee`
    Attendee,
    /// Takes part and presents. Graph: `presenter`
    Presenter,
    /// Directs a live event. Graph: `producer`
    Producer,
    /// Manages the meeting beside the organizer. Graph: `coorganizer`
    Coorganizer,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(OnlineMeetingRole, "onlineMeetingRole" {
    "attendee" => Attendee,
    "presenter" => Presenter,
    "producer" => Producer,
    "coorganizer" => Coorganizer,
});

/// How a meeting came about.
///
/// Graph: `onlineMeetingType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum OnlineMeetingType {
    /// Called together with no appointment. Graph: `adhoc`
    Adhoc,
    /// Arranged for a time to come. Graph: `scheduled`
    Scheduled,
    /// One of a series. Graph: `recurring`
    Recurring,
    /// For many to watch and few to speak. Graph: `broadcast`
    Broadcast,
    /// Started on the spot. Graph: `meetnow`
    Meetnow,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(OnlineMeetingType, "onlineMeetingType" {
    "adhoc" => Adhoc,
    "scheduled" => Scheduled,
    "recurring" => Recurring,
    "broadcast" => Broadcast,
    "meetnow" => Meetnow,
});

/// How much of the earlier chat is shown to those who are added later.
///
/// Graph: `meetingChatHistoryDefaultMode`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingChatHistoryDefaultMode {
    /// Nothing of it. Graph: `none`
    None,
    /// All of it. Graph: `all`
    All,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingChatHistoryDefaultMode, "meetingChatHistoryDefaultMode" {
    "none" => None,
    "all" => All,
});

/// How long before an appointment people are reminded of it.
///
/// Graph: `remindBeforeTimeInMinutesType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum RemindBeforeTimeInMinutesType {
    /// A quarter of an hour. Graph: `mins15`
    Mins15,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(RemindBeforeTimeInMinutesType, "remindBeforeTimeInMinutesType" {
    "mins15" => Mins15,
});

/// What people are told about an appointment.
///
/// Graph: `virtualAppointmentMessageType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum VirtualAppointmentMessageType {
    /// That it is arranged. Graph: `confirmation`
    Confirmation,
    /// That it has another time. Graph: `reschedule`
    Reschedule,
    /// That it is called off. Graph: `cancellation`
    Cancellation,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(VirtualAppointmentMessageType, "virtualAppointmentMessageType" {
    "confirmation" => Confirmation,
    "reschedule" => Reschedule,
    "cancellation" => Cancellation,
});
