// @generated from the rows in macros/src/schema/attendance.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// Who was there, one of the times that a meeting was held.
///
/// # Requests
///
/// - [`GET /me/onlineMeetings/{id}/meetingAttendanceReport`](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /me/onlineMeetings/{id}/attendanceReports`](https://learn.microsoft.com/graph/api/meetingattendancereport-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /me/onlineMeetings/{id}/attendanceReports/{id}`](https://learn.microsoft.com/graph/api/meetingattendancereport-get): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/meetingAttendanceReport`](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/attendanceReports`](https://learn.microsoft.com/graph/api/meetingattendancereport-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/attendanceReports/{id}`](https://learn.microsoft.com/graph/api/meetingattendancereport-get): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/meetingAttendanceReport`](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/attendanceReports`](https://learn.microsoft.com/graph/api/meetingattendancereport-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/attendanceReports/{id}`](https://learn.microsoft.com/graph/api/meetingattendancereport-get): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
///
/// Graph: entity type [`meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingattendancereport)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingAttendanceReport {
    /// Those who were there, one by one. There only where `$expand` asks for it.
    pub attendance_records: Option<Vec<AttendanceRecord>>,
    /// What other systems know the event by. Read-only.
    pub external_event_information: Option<Vec<VirtualEventExternalInformation>>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// When the meeting ended. Read-only.
    pub meeting_end_date_time: Option<OffsetDateTime>,
    /// When the meeting started. Read-only.
    pub meeting_start_date_time: Option<OffsetDateTime>,
    /// How many people were there. Read-only.
    pub total_participant_count: Option<i32>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingAttendanceReport {
    const NAME: &'static str = "meetingAttendanceReport";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("attendanceRecords", &self.attendance_records);
        members.read_only("externalEventInformation", &self.external_event_information);
        members.read_only("id", &self.id);
        members.read_only("meetingEndDateTime", &date_time(self.meeting_end_date_time));
        members.read_only("meetingStartDateTime", &date_time(self.meeting_start_date_time));
        members.read_only("totalParticipantCount", &self.total_participant_count);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "attendanceRecords" => read_collection(&mut self.attendance_records, map),
            "externalEventInformation" => read_collection(&mut self.external_event_information, map),
            "id" => read(&mut self.id, map),
            "meetingEndDateTime" => read_date_time(&mut self.meeting_end_date_time, map),
            "meetingStartDateTime" => read_date_time(&mut self.meeting_start_date_time, map),
            "totalParticipantCount" => read(&mut self.total_participant_count, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingAttendanceReport);

/// One who was in a meeting.
///
/// # Requests
///
/// - [`GET /me/onlineMeetings/{id}/meetingAttendanceReport/attendanceRecords`](https://learn.microsoft.com/graph/api/attendancerecord-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`](https://learn.microsoft.com/graph/api/attendancerecord-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/meetingAttendanceReport/attendanceRecords`](https://learn.microsoft.com/graph/api/attendancerecord-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`](https://learn.microsoft.com/graph/api/attendancerecord-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/meetingAttendanceReport/attendanceRecords`](https://learn.microsoft.com/graph/api/attendancerecord-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`](https://learn.microsoft.com/graph/api/attendancerecord-list): delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All`
///
/// Graph: entity type [`attendanceRecord`](https://learn.microsoft.com/graph/api/resources/attendancerecord)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttendanceRecord {
    /// From when to when the person was there, each time.
    pub attendance_intervals: Option<Vec<AttendanceInterval>>,
    /// The electronic mail address of the person.
    pub email_address: Option<String>,
    /// What the person did, hands raised and the like.
    pub engagements: Option<Vec<MeetingEngagement>>,
    /// What another system knows the registration by.
    pub external_registration_information: Option<VirtualEventExternalRegistrationInformation>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// Who it was, most often a `communicationsUserIdentity`.
    pub identity: Option<Identity>,
    /// The registration of the person for the meeting.
    #[deprecated(note = "meetings take no registrations any more; that for a virtual event is in `registrationId`")]
    pub registrant_id: Option<String>,
    /// The registration of the person for a virtual event.
    pub registration_id: Option<String>,
    /// What the person did: `Organizer`, `Presenter`, `Attendee` or `None`.
    pub role: Option<String>,
    /// How long the person was there, in seconds.
    pub total_attendance_in_seconds: Option<i32>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

#[allow(deprecated, reason = "a model carries what users should not")]
impl Model for AttendanceRecord {
    const NAME: &'static str = "attendanceRecord";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("attendanceIntervals", &self.attendance_intervals);
        members.writable("emailAddress", &self.email_address);
        members.writable("engagements", &self.engagements);
        members.writable("externalRegistrationInformation", &self.external_registration_information);
        members.read_only("id", &self.id);
        members.writable("identity", &self.identity);
        members.writable("registrantId", &self.registrant_id);
        members.writable("registrationId", &self.registration_id);
        members.writable("role", &self.role);
        members.writable("totalAttendanceInSeconds", &self.total_attendance_in_seconds);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "attendanceIntervals" => read_collection(&mut self.attendance_intervals, map),
            "emailAddress" => read(&mut self.email_address, map),
            "engagements" => read_collection(&mut self.engagements, map),
            "externalRegistrationInformation" => read(&mut self.external_registration_information, map),
            "id" => read(&mut self.id, map),
            "identity" => read(&mut self.identity, map),
            "registrantId" => read(&mut self.registrant_id, map),
            "registrationId" => read(&mut self.registration_id, map),
            "role" => read(&mut self.role, map),
            "totalAttendanceInSeconds" => read(&mut self.total_attendance_in_seconds, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(AttendanceRecord);

/// A time that somebody was in a meeting.
///
/// Graph: complex type [`attendanceInterval`](https://learn.microsoft.com/graph/api/resources/attendanceinterval)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttendanceInterval {
    /// How long it lasted, in seconds.
    pub duration_in_seconds: Option<i32>,
    /// When the person came.
    pub join_date_time: Option<OffsetDateTime>,
    /// When the person left.
    pub leave_date_time: Option<OffsetDateTime>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for AttendanceInterval {
    const NAME: &'static str = "attendanceInterval";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("durationInSeconds", &self.duration_in_seconds);
        members.writable("joinDateTime", &date_time(self.join_date_time));
        members.writable("leaveDateTime", &date_time(self.leave_date_time));
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "durationInSeconds" => read(&mut self.duration_in_seconds, map),
            "joinDateTime" => read_date_time(&mut self.join_date_time, map),
            "leaveDateTime" => read_date_time(&mut self.leave_date_time, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(AttendanceInterval);

/// Something that somebody did in a meeting.
///
/// Graph: complex type [`meetingEngagement`](https://learn.microsoft.com/graph/api/resources/meetingengagement?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingEngagement {
    /// When it was.
    pub date_time: Option<OffsetDateTime>,
    /// What it was, more closely.
    pub engagement_sub_type: Option<String>,
    /// What it was.
    pub engagement_type: Option<MeetingEngagementType>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingEngagement {
    const NAME: &'static str = "meetingEngagement";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("dateTime", &date_time(self.date_time));
        members.writable("engagementSubType", &self.engagement_sub_type);
        members.writable("engagementType", &self.engagement_type);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "dateTime" => read_date_time(&mut self.date_time, map),
            "engagementSubType" => read(&mut self.engagement_sub_type, map),
            "engagementType" => read(&mut self.engagement_type, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingEngagement);

/// What another system knows an event by.
///
/// Graph: complex type [`virtualEventExternalInformation`](https://learn.microsoft.com/graph/api/resources/virtualeventexternalinformation)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualEventExternalInformation {
    /// The application that the identifier belongs to. Read-only.
    pub application_id: Option<String>,
    /// The other system's identifier of the event, 256 characters at most.
    pub external_event_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for VirtualEventExternalInformation {
    const NAME: &'static str = "virtualEventExternalInformation";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("applicationId", &self.application_id);
        members.writable("externalEventId", &self.external_event_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "applicationId" => read(&mut self.application_id, map),
            "externalEventId" => read(&mut self.external_event_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(VirtualEventExternalInformation);

/// What another system knows a registration by.
///
/// Graph: complex type [`virtualEventExternalRegistrationInformation`](https://learn.microsoft.com/graph/api/resources/virtualeventexternalregistrationinformation)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualEventExternalRegistrationInformation {
    /// Where the person came from to register.
    pub referrer: Option<String>,
    /// The other system's identifier of the registration, 256 characters at most.
    pub registration_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for VirtualEventExternalRegistrationInformation {
    const NAME: &'static str = "virtualEventExternalRegistrationInformation";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("referrer", &self.referrer);
        members.writable("registrationId", &self.registration_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "referrer" => read(&mut self.referrer, map),
            "registrationId" => read(&mut self.registration_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(VirtualEventExternalRegistrationInformation);

/// What somebody may do in a meeting.
///
/// Graph: `meetingEngagementType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingEngagementType {
    /// Send a reaction. Graph: `reaction`
    Reaction,
    /// Raise a hand. Graph: `hand`
    Hand,
    /// Turn the camera on. Graph: `camera`
    Camera,
    /// Turn the microphone on. Graph: `microphone`
    Microphone,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingEngagementType, "meetingEngagementType" {
    "reaction" => Reaction,
    "hand" => Hand,
    "camera" => Camera,
    "microphone" => Microphone,
});
