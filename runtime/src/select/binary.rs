//! Bytes as the types of fields.

use bytes::Bytes;
use serde_core::de::Deserializer;

use super::FromGraph;
use super::text::read_text;
use crate::json::{EdmBinary, parse_base64};

macro_rules! bytes {
    ($($type:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl FromGraph<EdmBinary> for $type {
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                read_text(from, "base64", |text| parse_base64(text).map(|bytes| Vec::from(bytes).into()))
            }
        }
    )*};
}

bytes!(Vec<u8>, Box<[u8]>, Bytes);

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::EdmBinary;
    use crate::select::FromGraph;

    fn read<T: FromGraph<EdmBinary>>(json: &str) -> Option<T> {
        T::from_graph(&mut serde_json::Deserializer::from_str(json)).ok()
    }

    #[test]
    fn bytes_are_decoded() {
        assert_eq!(read("\"SGVsbG8=\""), Some(b"Hello".to_vec()));
        assert_eq!(read("\"SGVsbG8=\""), Some(Bytes::from_static(b"Hello")));
        assert_eq!(read::<Vec<u8>>("\"Hello, world\""), None);
        assert_eq!(read::<Vec<u8>>("[72, 101]"), None);
    }
}
