//! The values of query options: counts, flags and text. An `Option` is not accepted, because Graph
//! refuses `null` as the value of an option.

use std::num::NonZero;

use super::Part;
use super::literal::{searched, unquoted};
use crate::json::{EdmString, GraphValue, Present, Value, for_each_pointer};

/// The kind of options whose value is a count, such as `$top`.
#[derive(Debug)]
pub struct QueryCount;

/// The kind of options whose value is `true` or `false`, such as `$count`.
#[derive(Debug)]
pub struct QueryFlag;

/// The kind of options whose value is text that is sent as given, such as `$skiptoken`.
#[derive(Debug)]
pub struct QueryText;

/// The kind of `$search`, whose text is sent in double quotes.
#[derive(Debug)]
pub struct QuerySearch;

/// A value for an option that expects a count.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a count",
    label = "expected an integer, such as `u32` or `usize`",
    note = "to leave the option out when the value is `None`, write `?=`, as in `$top?={{n}}`"
)]
pub trait CountValue {
    /// Returns the count; fails if the value is negative.
    fn count(&self) -> Result<u64, String>;
}

/// A value for an option that expects `true` or `false`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a boolean",
    label = "expected a `bool`",
    note = "to leave the option out when the value is `None`, write `?=`, as in `$count?={{yes}}`"
)]
pub trait FlagValue {
    /// Returns the flag.
    fn flag(&self) -> bool;
}

/// A value for an option that expects text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a string",
    label = "expected a string: `&str`, `String`, or a pointer to one such as `Arc<str>`",
    note = "to leave the option out when the value is `None`, write `?=`, as in `$search?={{text}}`"
)]
pub trait TextValue: GraphValue<EdmString, Present> {}

#[diagnostic::do_not_recommend]
impl<V: GraphValue<EdmString, Present> + ?Sized> TextValue for V {}

macro_rules! count {
    ($($integer:ty),*) => {$(
        impl CountValue for $integer {
            fn count(&self) -> Result<u64, String> {
                u64::try_from(*self).map_err(|_| format!("`{self}` is not a count: it is negative"))
            }
        }

        #[diagnostic::do_not_recommend]
        impl CountValue for NonZero<$integer> {
            fn count(&self) -> Result<u64, String> {
                self.get().count()
            }
        }
    )*};
}

count!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

impl FlagValue for bool {
    fn flag(&self) -> bool {
        *self
    }
}

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<V: CountValue + ?Sized> CountValue for $pointer $(where $($bound)*)? {
            fn count(&self) -> Result<u64, String> {
                V::count(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<V: FlagValue + ?Sized> FlagValue for $pointer $(where $($bound)*)? {
            fn flag(&self) -> bool {
                V::flag(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, V);

/// Passes a value for an option that expects a count.
pub fn query_count<V: CountValue + ?Sized>(value: &V) -> Value<'_> {
    match value.count() {
        Ok(count) => Value::Count(count),
        Err(message) => Value::Invalid(message),
    }
}

/// Passes a value for an option that expects `true` or `false`.
pub fn query_flag<V: FlagValue + ?Sized>(value: &V) -> Value<'_> {
    Value::Flag(value.flag())
}

/// Passes a value for an option that expects text.
pub fn query_text<V: TextValue + ?Sized>(value: &V) -> Value<'_> {
    value.graph_value()
}

/// A value for options of kind `K`: the traits above as one, for options that may be left out.
pub trait QueryValue<K> {
    /// Appends the value to the URL, percent-encoded.
    fn write_value(&self, path: &mut String) -> Result<(), String>;
}

impl<V: CountValue + ?Sized> QueryValue<QueryCount> for V {
    fn write_value(&self, path: &mut String) -> Result<(), String> {
        unquoted(query_count(self)).write(path)
    }
}

impl<V: FlagValue + ?Sized> QueryValue<QueryFlag> for V {
    fn write_value(&self, path: &mut String) -> Result<(), String> {
        unquoted(query_flag(self)).write(path)
    }
}

impl<V: TextValue + ?Sized> QueryValue<QueryText> for V {
    fn write_value(&self, path: &mut String) -> Result<(), String> {
        unquoted(query_text(self)).write(path)
    }
}

impl<V: TextValue + ?Sized> QueryValue<QuerySearch> for V {
    fn write_value(&self, path: &mut String) -> Result<(), String> {
        searched(query_text(self)).write(path)
    }
}

#[cfg(test)]
mod tests {
    use super::{query_count, query_flag, query_text};
    use crate::path::{searched, unquoted};

    #[test]
    fn counts_are_integers_of_any_size() {
        let url = path!(
            ("", unquoted(query_count(&usize::MAX))),
            (" ", unquoted(query_count(&&u64::MAX))),
            (" ", unquoted(query_count(&0_i8))),
        );
        assert_eq!(url.text, "18446744073709551615 18446744073709551615 0");
        assert_eq!(url.error, None);
    }

    #[test]
    fn a_negative_count_is_an_error() {
        let url = path!(("$top=", unquoted(query_count(&-5))));
        assert_eq!(url.error.as_deref(), Some("`-5` is not a count: it is negative"));
    }

    #[test]
    fn flags_and_text_are_written_as_they_are() {
        assert_eq!(path!(("", unquoted(query_flag(&&true)))).text, "true");
        assert_eq!(path!(("", unquoted(query_text("a b&c")))).text, "a%20b%26c");
        assert_eq!(path!(("", searched(query_text(&"a\"b".to_owned())))).text, "%22a%5C%22b%22");
    }
}
