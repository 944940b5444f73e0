//! Constructors of properties of the primitive types that are not frequent enough to be with the others.

use super::property;
use crate::primitives::{
    BINARY, BYTE, DATE, DECIMAL, DOUBLE, DURATION, GUID, INT16, INT64, LOCAL_DATE_TIME, SINGLE,
    TIME_OF_DAY, TIME_ZONE, UNTYPED,
};
use crate::vocabulary::{Property, Shape};

/// Creates a row for a property of type `Edm.Guid`.
pub const fn guid(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&GUID), doc)
}

/// Creates a row for a property of type `Edm.Date`.
pub const fn date(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DATE), doc)
}

/// Creates a row for a property of type `Edm.TimeOfDay`.
pub const fn time_of_day(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&TIME_OF_DAY), doc)
}

/// Creates a row for a date and a time of day in a time zone that another property names.
pub const fn local_date_time(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&LOCAL_DATE_TIME), doc)
}

/// Creates a row for the name of a time zone.
pub const fn time_zone(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&TIME_ZONE), doc)
}

/// Creates a row for a property of type `Edm.Duration`.
pub const fn duration(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DURATION), doc)
}

/// Creates a row for a property of type `Edm.Int16`.
pub const fn int16(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&INT16), doc)
}

/// Creates a row for a property of type `Edm.Int64`.
pub const fn int64(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&INT64), doc)
}

/// Creates a row for a property of type `Edm.Byte`.
pub const fn byte(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&BYTE), doc)
}

/// Creates a row for a property of type `Edm.Double`.
pub const fn double(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DOUBLE), doc)
}

/// Creates a row for a property of type `Edm.Single`.
pub const fn single(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&SINGLE), doc)
}

/// Creates a row for a property of type `Edm.Decimal`.
pub const fn decimal(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&DECIMAL), doc)
}

/// Creates a row for a property of type `Edm.Binary`.
pub const fn binary(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&BINARY), doc)
}

/// Creates a row for a property of type `Edm.Untyped`.
pub const fn untyped(name: &'static str, doc: &'static str) -> Property {
    property(name, Shape::Primitive(&UNTYPED), doc)
}
