// @generated from the rows in macros/src/schema/virtual_appointment.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// Who gets a text message about an appointment.
///
/// Graph: complex type [`attendeeNotificationInfo`](https://learn.microsoft.com/graph/api/resources/attendeenotificationinfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttendeeNotificationInfo {
    /// The number that the message is sent to.
    pub phone_number: Option<String>,
    /// The time zone that the times in it are in, by its name in Windows.
    pub time_zone: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for AttendeeNotificationInfo {
    const NAME: &'static str = "attendeeNotificationInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("phoneNumber", &self.phone_number);
        members.writable("timeZone", &self.time_zone);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "phoneNumber" => read(&mut self.phone_number, map),
            "timeZone" => read(&mut self.time_zone, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(AttendeeNotificationInfo);
