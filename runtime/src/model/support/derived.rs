//! Derived types: a response says by `@odata.type` what it is (OData JSON Format 4.01, section
//! 4.6.3), and keeps what the declared type does not have.

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::Model;

/// Reads a value again as the type that its annotation names.
pub(crate) fn cast<B: Serialize, T: Model + DeserializeOwned>(base: &B) -> Option<T> {
    let value = serde_json::to_value(base).ok()?;
    let written = value.get("@odata.type").and_then(Value::as_str)?;
    let name = written.rsplit('.').next()?;
    if !name.eq_ignore_ascii_case(T::NAME) {
        return None;
    }
    serde_json::from_value(value).ok()
}

/// What a model can do from which others derive.
macro_rules! derived {
    ($model:ident) => {
        impl $model {
            /// The value as a derived type, where `@odata.type` says that it is one.
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
