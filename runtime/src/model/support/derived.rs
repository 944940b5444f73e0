//! Casts to derived types. A response names its type in `@odata.type` (OData JSON Format 4.01,
//! section 4.6.3), and a model keeps the members that its declared type does not have.

use serde_core::Serialize;
use serde_json::Value;

use super::{Misfits, Model, Reading, read_object};

/// Decodes a value again as the derived type that its annotation names. By way of JSON, since only
/// the additional properties hold the members of the derived type.
pub(crate) fn cast<B: Serialize, T: Model>(base: &B) -> Option<T> {
    let value = serde_json::to_value(base).ok()?;
    let written = value.get("@odata.type").and_then(Value::as_str)?;
    let name = written.rsplit('.').next()?;
    if !name.eq_ignore_ascii_case(T::NAME) {
        return None;
    }
    // A property that does not fit was warned of when the base was read.
    match read_object(value, &mut Misfits::default()) {
        Ok(Reading::Fits(model)) => Some(model),
        Ok(Reading::Null | Reading::Misfit(_)) | Err(_) => None,
    }
}

/// Implements `cast` for a model that others derive from.
macro_rules! derived {
    ($model:ident) => {
        impl $model {
            /// Returns the value as the derived type `T`, if `@odata.type` names it.
            #[must_use]
            pub fn cast<T>(&self) -> Option<T>
            where
                T: $crate::model::support::Model + serde_core::de::DeserializeOwned,
            {
                $crate::model::support::cast(self)
            }
        }
    };
}

pub(crate) use derived;
