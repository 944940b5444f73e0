//! The query options of a selection.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::FromGraph;

/// The properties that a struct asks for.
#[derive(Debug)]
pub struct Selection {
    /// The names of its fields, in their order.
    pub names: &'static [&'static str],
    /// The value of `$select`; empty to ask for all properties.
    pub select: &'static str,
    /// The navigation properties among the fields.
    pub expand: &'static [Expansion],
    /// Properties without a field are kept.
    pub keeps_rest: bool,
}

impl Selection {
    /// The selection of a struct whose model is not known.
    pub const NOTHING: Self = Self { names: &[], select: "", expand: &[], keeps_rest: false };
}

/// A navigation property in `$expand`.
#[derive(Debug)]
pub struct Expansion {
    pub(super) name: &'static str,
    /// Its own options, percent-encoded: `$top=5;$orderby=id`.
    options: &'static str,
    of: Option<&'static Selection>,
}

/// The selection within a field, if it has one.
pub type Nested = Option<&'static Selection>;

/// Makes the selection within a field.
pub const fn nested(selection: &'static Selection) -> Nested {
    Some(selection)
}

/// Makes the expansion of a navigation property.
pub const fn expansion(
    name: &'static str,
    options: &'static str,
    of: Option<&'static Selection>,
) -> Expansion {
    Expansion { name, options, of }
}

/// A navigation property of kind `K` with a field of type `T`, whose selection is wanted.
///
/// A type that does not fit has none, instead of an error: it is judged where the field is read.
pub struct Within<K, T>(PhantomData<(K, T)>);

impl<K, T: FromGraph<K>> Within<K, T> {
    /// The selection within the field.
    pub const SELECTION: Option<&'static Selection> = T::SELECTION;
}

/// The fields whose type does not fit.
pub trait Unfit {
    /// The selection within the field.
    const SELECTION: Option<&'static Selection> = None;
}

impl<K, T> Unfit for Within<K, T> {}

/// Appends the options of a selection to a path, next to those that it has already.
pub(crate) fn write_options(
    path: &mut Cow<'static, str>,
    selection: &Selection,
    selects: bool,
    expands: bool,
) {
    let mut options = Options { text: String::new(), separator: '&' };
    if selects {
        options.select(selection);
    }
    if expands {
        options.expand(selection);
    }
    if options.text.is_empty() {
        return;
    }
    let path = path.to_mut();
    // Every `?` of a value is percent-encoded, so this one is the sign of the query.
    path.push(if path.contains('?') { '&' } else { '?' });
    path.push_str(&options.text);
}

struct Options {
    text: String,
    separator: char,
}

impl Options {
    fn push(&mut self, text: &str) {
        if !(self.text.is_empty() || self.text.ends_with('(')) {
            self.text.push(self.separator);
        }
        self.text.push_str(text);
    }

    fn select(&mut self, selection: &Selection) {
        if !selection.select.is_empty() {
            self.push("$select=");
            self.text.push_str(selection.select);
        }
    }

    fn expand(&mut self, selection: &Selection) {
        for (index, expansion) in selection.expand.iter().enumerate() {
            if index == 0 {
                self.push("$expand=");
            } else {
                self.text.push(',');
            }
            self.text.push_str(expansion.name);
            self.text.push_str(&expansion.inside());
        }
    }
}

impl Expansion {
    /// Returns the options in parentheses; nothing if there are none.
    fn inside(&self) -> String {
        let mut inside = Options { text: "(".to_owned(), separator: ';' };
        if !self.options.is_empty() {
            inside.push(self.options);
        }
        if let Some(selection) = self.of {
            inside.select(selection);
            inside.expand(selection);
        }
        if inside.text == "(" {
            return String::new();
        }
        inside.text.push(')');
        inside.text
    }
}
