//! Query options that are left out when their value is `None`, written `$top?={n}`.

use super::Part;
use super::query_value::QueryValue;
use crate::json::{Of, for_each_pointer};

/// An `Option` of a value for an option of kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an `Option` of a value that this option accepts",
    label = "`?=` expects an `Option`",
    note = "for a value that is always present, write `=`"
)]
pub trait MaybeOption<K> {
    /// Appends the value to the URL. The caller has made sure that there is one.
    fn write_value(&self, path: &mut String) -> Result<(), String>;

    /// Returns `true` if there is a value.
    fn is_present(&self) -> bool;
}

impl<K, V: QueryValue<K>> MaybeOption<K> for Option<V> {
    fn write_value(&self, path: &mut String) -> Result<(), String> {
        self.as_ref().map_or(Ok(()), |value| value.write_value(path))
    }

    fn is_present(&self) -> bool {
        self.is_some()
    }
}

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K, M: MaybeOption<K> + ?Sized> MaybeOption<K> for $pointer $(where $($bound)*)? {
            fn write_value(&self, path: &mut String) -> Result<(), String> {
                M::write_value(self, path)
            }

            fn is_present(&self) -> bool {
                M::is_present(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, M);

/// A query option with its sign, written already because its value has a type of its own.
#[derive(Debug)]
pub struct OptionIfSome {
    name: &'static str,
    /// The value, percent-encoded, or the mistake in it.
    value: Option<Result<String, String>>,
}

/// Makes an option that is left out if its value is `None`. `name` ends with `=`.
pub fn option_if_some<K, M: MaybeOption<K> + ?Sized>(
    name: &'static str,
    _: Of<K>,
    value: &M,
) -> OptionIfSome {
    let value = value.is_present().then(|| {
        let mut text = String::new();
        value.write_value(&mut text).map(|()| text)
    });
    OptionIfSome { name, value }
}

impl Part for OptionIfSome {
    fn write(self, path: &mut String) -> Result<(), String> {
        let Some(value) = &self.value else {
            return Ok(());
        };
        OptionSign(self.name).write(path)?;
        path.push_str(value.as_deref().map_err(Clone::clone)?);
        Ok(())
    }
}

/// The name of an option whose sign depends on the options before it, which may be left out.
#[derive(Debug)]
pub struct OptionSign(&'static str);

/// Makes the sign and the text of an option that comes after one that may be left out.
pub const fn option_sign(text: &'static str) -> OptionSign {
    OptionSign(text)
}

impl Part for OptionSign {
    fn write(self, path: &mut String) -> Result<(), String> {
        // Every `?` of a value is percent-encoded, so this one is the sign of the query.
        path.push(if path.contains('?') { '&' } else { '?' });
        path.push_str(self.0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{option_if_some, option_sign};
    use crate::json::of;
    use crate::path::{Path, QueryCount, QueryFlag, QuerySearch, QueryText, key};

    fn url(top: Option<i32>, search: Option<&str>) -> Path {
        path!(
            ("/", key("a?b")),
            ("", option_if_some("$top=", of::<QueryCount>(), &top)),
            ("", option_if_some("$search=", of::<QuerySearch>(), &&search)),
            ("", option_sign("$skip=5")),
        )
    }

    #[test]
    fn an_option_without_a_value_is_left_out() {
        assert_eq!(url(None, None).text, "/a%3Fb?$skip=5");
        assert_eq!(url(Some(3), None).text, "/a%3Fb?$top=3&$skip=5");
        assert_eq!(url(None, Some("x")).text, "/a%3Fb?$search=%22x%22&$skip=5");
        assert_eq!(url(Some(3), Some("x")).text, "/a%3Fb?$top=3&$search=%22x%22&$skip=5");
        assert_eq!(url(Some(3), Some("x")).error, None);
    }

    #[test]
    fn every_kind_may_be_left_out() {
        let all = path!(
            ("", option_if_some("$count=", of::<QueryFlag>(), &Some(true))),
            ("", option_if_some("$skiptoken=", of::<QueryText>(), &Some("a&b".to_owned()))),
        );
        assert_eq!(all.text, "?$count=true&$skiptoken=a%26b");
    }

    #[test]
    fn a_negative_count_is_an_error() {
        assert_eq!(
            url(Some(-1), None).error.as_deref(),
            Some("`-1` is not a count: it is negative")
        );
    }
}
