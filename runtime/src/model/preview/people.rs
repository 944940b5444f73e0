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
    /// Who the meeting belongs to. Set when it is created, and not changed.
    pub organizer: Option<MeetingParticipantInfo>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingParticipants {
    const NAME: &'static str = "meetingParticipants";

    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {
        members.writable("attendees", self.attendees.as_ref())?;
        members.writable("organizer", self.organizer.as_ref())?;
        members.additional(&self.additional_properties)
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "attendees" => self.attendees = field(map)?,
            "organizer" => self.organizer = field(map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

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
    /// The address under which the person is reached by SIP.
    pub sip_proxy_address: Option<String>,
    /// The user principal name, most often the address the person signs in with.
    pub upn: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingParticipantInfo {
    const NAME: &'static str = "meetingParticipantInfo";

    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {
        members.writable("identity", self.identity.as_ref())?;
        members.writable("sipProxyAddress", self.sip_proxy_address.as_ref())?;
        members.writable("upn", self.upn.as_ref())?;
        members.additional(&self.additional_properties)
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "identity" => self.identity = field(map)?,
            "sipProxyAddress" => self.sip_proxy_address = field(map)?,
            "upn" => self.upn = field(map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

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
    /// The one installation of an application that acts.
    pub application_instance: Option<Identity>,
    /// The device that acts.
    pub device: Option<Identity>,
    /// An actor whose identity is hidden from the reader.
    pub encrypted: Option<Identity>,
    /// Somebody who has no account in the tenant.
    pub guest: Option<Identity>,
    /// Somebody who takes part by telephone.
    pub phone: Option<Identity>,
    /// The person who acts.
    pub user: Option<Identity>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for IdentitySet {
    const NAME: &'static str = "identitySet";

    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {
        members.writable("application", self.application.as_ref())?;
        members.writable("applicationInstance", self.application_instance.as_ref())?;
        members.writable("device", self.device.as_ref())?;
        members.writable("encrypted", self.encrypted.as_ref())?;
        members.writable("guest", self.guest.as_ref())?;
        members.writable("phone", self.phone.as_ref())?;
        members.writable("user", self.user.as_ref())?;
        members.additional(&self.additional_properties)
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "application" => self.application = field(map)?,
            "applicationInstance" => self.application_instance = field(map)?,
            "device" => self.device = field(map)?,
            "encrypted" => self.encrypted = field(map)?,
            "guest" => self.guest = field(map)?,
            "phone" => self.phone = field(map)?,
            "user" => self.user = field(map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(IdentitySet);

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
    /// The identifier of the tenant that the actor belongs to.
    pub tenant_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for Identity {
    const NAME: &'static str = "identity";

    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {
        members.writable("displayName", self.display_name.as_ref())?;
        members.writable("id", self.id.as_ref())?;
        members.writable("tenantId", self.tenant_id.as_ref())?;
        members.additional(&self.additional_properties)
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => self.display_name = field(map)?,
            "id" => self.id = field(map)?,
            "tenantId" => self.tenant_id = field(map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(Identity);
