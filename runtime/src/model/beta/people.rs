// @generated from the rows in macros/src/schema/people.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// The people of a meeting.
///
/// Graph: complex type [`meetingParticipants`](https://learn.microsoft.com/graph/api/resources/meetingparticipants)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingParticipants {
    /// Everybody who is invited, apart from the organizer.
    pub attendees: Option<Vec<MeetingParticipantInfo>>,
    /// Those who help with a live event.
    pub contributors: Option<Vec<MeetingParticipantInfo>>,
    /// Who the meeting belongs to. Set when it is created, and not changed.
    pub organizer: Option<MeetingParticipantInfo>,
    /// Those who direct a live event.
    pub producers: Option<Vec<MeetingParticipantInfo>>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingParticipants {
    const NAME: &'static str = "meetingParticipants";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("attendees", &self.attendees);
        members.writable("contributors", &self.contributors);
        members.writable("organizer", &self.organizer);
        members.writable("producers", &self.producers);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "attendees" => read_collection(&mut self.attendees, map),
            "contributors" => read_collection(&mut self.contributors, map),
            "organizer" => read(&mut self.organizer, map),
            "producers" => read_collection(&mut self.producers, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingParticipants);

/// One person of a meeting.
///
/// Graph: complex type [`meetingParticipantInfo`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingParticipantInfo {
    /// Who it is, by way of `user`.
    pub identity: Option<IdentitySet>,
    /// What the person does in the meeting.
    pub role: Option<OnlineMeetingRole>,
    /// The user principal name, most often the address the person signs in with.
    pub upn: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingParticipantInfo {
    const NAME: &'static str = "meetingParticipantInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("identity", &self.identity);
        members.writable("role", &self.role);
        members.writable("upn", &self.upn);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "identity" => read(&mut self.identity, map),
            "role" => read(&mut self.role, map),
            "upn" => read(&mut self.upn, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingParticipantInfo);

/// The identities of one actor; a person has a `user`.
///
/// Graph: open complex type [`identitySet`](https://learn.microsoft.com/graph/api/resources/identityset)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdentitySet {
    /// The application that acts.
    pub application: Option<Identity>,
    /// The device that acts.
    pub device: Option<Identity>,
    /// The person who acts.
    pub user: Option<Identity>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for IdentitySet {
    const NAME: &'static str = "identitySet";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("application", &self.application);
        members.writable("device", &self.device);
        members.writable("user", &self.user);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "application" => read(&mut self.application, map),
            "device" => read(&mut self.device, map),
            "user" => read(&mut self.user, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(IdentitySet);
derived!(IdentitySet);

/// Names one user, application, device or other actor.
///
/// Graph: open complex type [`identity`](https://learn.microsoft.com/graph/api/resources/identity)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    /// The name that people are shown; it may change and need not be unique.
    pub display_name: Option<String>,
    /// The unique identifier; of a user, the object id in the directory.
    pub id: Option<String>,
    /// Who vouches for the identity, such as `AAD`.
    pub identity_provider: Option<String>,
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for Identity {
    const NAME: &'static str = "identity";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("displayName", &self.display_name);
        members.writable("id", &self.id);
        members.writable("identityProvider", &self.identity_provider);
        members.writable("tenantId", &self.tenant_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "identityProvider" => read(&mut self.identity_provider, map),
            "tenantId" => read(&mut self.tenant_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(Identity);
derived!(Identity);
