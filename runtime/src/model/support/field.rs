//! Reading and writing of properties that serde alone cannot read: date-times, and collections with
//! `null`.

use serde_core::de::{Error, MapAccess};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use time::OffsetDateTime;

use crate::json::{Json, ToJson, Value, format_date_time, parse_date_time};

/// Reads the value of a property, which may be `null`, into a field. Returns `true`, so that a
/// model's match on names needs no further line.
pub(crate) fn read<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    place: &mut Option<T>,
    map: &mut A,
) -> Result<bool, A::Error> {
    *place = map.next_value()?;
    Ok(true)
}

/// Reads a date-time as [`read`] reads other values.
pub(crate) fn read_date_time<'de, A: MapAccess<'de>>(
    place: &mut Option<OffsetDateTime>,
    map: &mut A,
) -> Result<bool, A::Error> {
    *place = map.next_value::<Option<DateTime>>()?.map(|DateTime(value)| value);
    Ok(true)
}

/// Reads a collection without its `null` elements, which some services of Graph send.
pub(crate) fn read_collection<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    place: &mut Option<Vec<T>>,
    map: &mut A,
) -> Result<bool, A::Error> {
    let elements = map.next_value::<Option<Vec<Option<T>>>>()?;
    *place = elements.map(|elements| elements.into_iter().flatten().collect());
    Ok(true)
}

/// A date-time that serde reads and writes as text.
pub(crate) struct DateTime(OffsetDateTime);

/// Wraps a date-time for writing.
pub(crate) fn date_time(value: Option<OffsetDateTime>) -> Option<DateTime> {
    value.map(DateTime)
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let value = parse_date_time(&text).ok_or_else(|| {
            D::Error::custom(format_args!("`{text}` is not a date-time with an offset"))
        });
        value.map(Self)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = format_date_time(self.0).map_err(serde_core::ser::Error::custom)?;
        to.serialize_str(&text)
    }
}

impl ToJson for DateTime {
    fn as_value(&self) -> Value<'_> {
        self.0.as_value()
    }

    fn write(&self, json: &mut Json) {
        self.0.write(json);
    }

    fn size(&self) -> usize {
        self.0.size()
    }
}
