// @generated from the rows in macros/src/schema/meeting.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// A meeting that people join over the network or by telephone.
///
/// # Requests
///
/// - [`POST /app/onlineMeetings`](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta): delegated not documented, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /app/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated not documented, application `OnlineMeetings.Read.All`
/// - [`POST /applications/{id}/onlineMeetings`](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta): delegated not documented, application `OnlineMeetings.ReadWrite.All`
/// - [`GET /applications/{id}/onlineMeetings/{id}`](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta): delegated not documented, application `OnlineMeetings.Read.All`
///
/// Graph: open entity type [`onlineMeeting`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnlineMeeting {
    /// Who is let in without waiting.
    pub access_level: Option<AccessLevel>,
    /// How to take part by telephone.
    pub audio_conferencing: Option<AudioConferencing>,
    /// When the meeting was called off.
    pub canceled_date_time: Option<OffsetDateTime>,
    /// The chat that belongs to the meeting.
    pub chat_info: Option<ChatInfo>,
    /// When the service made the meeting. Read-only.
    pub creation_date_time: Option<OffsetDateTime>,
    /// When the meeting ends.
    pub end_date_time: Option<OffsetDateTime>,
    /// Whether it is announced that somebody comes or goes.
    pub entry_exit_announcement: Option<bool>,
    /// When the meeting can no longer be joined.
    pub expiration_date_time: Option<OffsetDateTime>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// Whether the meeting was called off.
    pub is_cancelled: Option<bool>,
    /// The address that opens the meeting; give it to those who are to come.
    pub join_url: Option<String>,
    /// How the meeting came about, as its derived types tell.
    pub meeting_info: Option<MeetingInfo>,
    /// How the meeting came about.
    pub meeting_type: Option<MeetingType>,
    /// The organizer and those who are invited.
    pub participants: Option<MeetingParticipants>,
    /// When the meeting starts.
    pub start_date_time: Option<OffsetDateTime>,
    /// What the meeting is about, as people read it.
    pub subject: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for OnlineMeeting {
    const NAME: &'static str = "onlineMeeting";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("accessLevel", &self.access_level);
        members.writable("audioConferencing", &self.audio_conferencing);
        members.writable("canceledDateTime", &date_time(self.canceled_date_time));
        members.writable("chatInfo", &self.chat_info);
        members.read_only("creationDateTime", &date_time(self.creation_date_time));
        members.writable("endDateTime", &date_time(self.end_date_time));
        members.writable("entryExitAnnouncement", &self.entry_exit_announcement);
        members.writable("expirationDateTime", &date_time(self.expiration_date_time));
        members.read_only("id", &self.id);
        members.writable("isCancelled", &self.is_cancelled);
        members.writable("joinUrl", &self.join_url);
        members.writable("meetingInfo", &self.meeting_info);
        members.writable("meetingType", &self.meeting_type);
        members.writable("participants", &self.participants);
        members.writable("startDateTime", &date_time(self.start_date_time));
        members.writable("subject", &self.subject);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "accessLevel" => read(&mut self.access_level, map),
            "audioConferencing" => read(&mut self.audio_conferencing, map),
            "canceledDateTime" => read_date_time(&mut self.canceled_date_time, map),
            "chatInfo" => read(&mut self.chat_info, map),
            "creationDateTime" => read_date_time(&mut self.creation_date_time, map),
            "endDateTime" => read_date_time(&mut self.end_date_time, map),
            "entryExitAnnouncement" => read(&mut self.entry_exit_announcement, map),
            "expirationDateTime" => read_date_time(&mut self.expiration_date_time, map),
            "id" => read(&mut self.id, map),
            "isCancelled" => read(&mut self.is_cancelled, map),
            "joinUrl" => read(&mut self.join_url, map),
            "meetingInfo" => read(&mut self.meeting_info, map),
            "meetingType" => read(&mut self.meeting_type, map),
            "participants" => read(&mut self.participants, map),
            "startDateTime" => read_date_time(&mut self.start_date_time, map),
            "subject" => read(&mut self.subject, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(OnlineMeeting);

/// How a meeting came about; a derived type says more.
///
/// Graph: complex type [`meetingInfo`](https://learn.microsoft.com/graph/api/resources/meetinginfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingInfo {
    /// Whether people may talk before the host is there.
    pub allow_conversation_without_host: Option<bool>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingInfo {
    const NAME: &'static str = "meetingInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("allowConversationWithoutHost", &self.allow_conversation_without_host);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowConversationWithoutHost" => read(&mut self.allow_conversation_without_host, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingInfo);
derived!(MeetingInfo);

/// A meeting that is found by who organizes it.
///
/// Graph: open complex type [`organizerMeetingInfo`](https://learn.microsoft.com/graph/api/resources/organizermeetinginfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizerMeetingInfo {
    /// Whether people may talk before the host is there.
    pub allow_conversation_without_host: Option<bool>,
    /// Who organizes the meeting.
    pub organizer: Option<IdentitySet>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for OrganizerMeetingInfo {
    const NAME: &'static str = "organizerMeetingInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("allowConversationWithoutHost", &self.allow_conversation_without_host);
        members.writable("organizer", &self.organizer);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowConversationWithoutHost" => read(&mut self.allow_conversation_without_host, map),
            "organizer" => read(&mut self.organizer, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(OrganizerMeetingInfo);

/// A meeting that is found by a token.
///
/// Graph: complex type [`tokenMeetingInfo`](https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TokenMeetingInfo {
    /// Whether people may talk before the host is there.
    pub allow_conversation_without_host: Option<bool>,
    /// The token that stands for the meeting.
    pub token: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for TokenMeetingInfo {
    const NAME: &'static str = "tokenMeetingInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("allowConversationWithoutHost", &self.allow_conversation_without_host);
        members.writable("token", &self.token);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowConversationWithoutHost" => read(&mut self.allow_conversation_without_host, map),
            "token" => read(&mut self.token, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(TokenMeetingInfo);

/// Who is let into a meeting without waiting.
///
/// Graph: `accessLevel`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum AccessLevel {
    /// Anybody who has the address. Graph: `everyone`
    Everyone,
    /// Those who were invited. Graph: `invited`
    Invited,
    /// Nobody any more. Graph: `locked`
    Locked,
    /// Those of the organizer's own organization. Graph: `sameEnterprise`
    SameEnterprise,
    /// The service cannot say. Graph: `unknown`
    Unknown,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(AccessLevel, "accessLevel" {
    "everyone" => Everyone,
    "invited" => Invited,
    "locked" => Locked,
    "sameEnterprise" => SameEnterprise,
    "unknown" => Unknown,
});

/// How a meeting came about.
///
/// Graph: `meetingType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingType {
    /// Started on the spot. Graph: `meetNow`
    MeetNow,
    /// Arranged for a time to come. Graph: `scheduled`
    Scheduled,
    /// Arranged by means of a calendar event. Graph: `calendar`
    Calendar,
    /// One of a series. Graph: `recurring`
    Recurring,
    /// For many to watch and few to speak. Graph: `broadcast`
    Broadcast,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingType, "meetingType" {
    "meetNow" => MeetNow,
    "scheduled" => Scheduled,
    "calendar" => Calendar,
    "recurring" => Recurring,
    "broadcast" => Broadcast,
});
