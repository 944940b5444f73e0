//! The agreement of a `$select` or an `$expand` that is written with the struct after `as`.

use super::{GraphSelect, Selection};

/// The names that an option asks for, as the request has it, each with the message for a name that the struct
/// does not have.
pub struct Written {
    /// `true` for `$expand`.
    pub expands: bool,
    /// `true` if `*` is among the names.
    pub is_all: bool,
    /// The names, and the messages.
    pub names: &'static [(&'static str, &'static str)],
}

/// Fails, while compiling, if a request asks for other properties than its struct has fields for.
///
/// # Panics
///
/// In a constant of an expansion, which rustc reports.
#[track_caller]
#[expect(clippy::panic, reason = "only a constant calls it, and the panic is the compile error")]
pub const fn agree<M, T: GraphSelect<M>>(written: &Written) {
    if let Some(message) = find_mistake(written, T::SELECTION) {
        panic!("{}", message);
    }
}

const fn find_mistake(written: &Written, selection: &Selection) -> Option<&'static str> {
    if let Some(message) = find_unread(written, selection) {
        return Some(message);
    }
    if written.is_all || !has_omitted(written, selection) {
        return None;
    }
    Some(if written.expands {
        "the `$expand` leaves out a field of the type after `as`"
    } else {
        "the `$select` leaves out a field of the type after `as`"
    })
}

const fn find_unread(written: &Written, selection: &Selection) -> Option<&'static str> {
    if selection.keeps_rest && !written.expands {
        return None;
    }
    let mut rest = written.names;
    while let [(name, message), others @ ..] = rest {
        if !has_field(selection, name) || is_expanded(selection, name) != written.expands {
            return Some(message);
        }
        rest = others;
    }
    None
}

const fn has_omitted(written: &Written, selection: &Selection) -> bool {
    let mut rest = selection.names;
    while let [name, others @ ..] = rest {
        if is_expanded(selection, name) == written.expands && !is_written(written, name) {
            return true;
        }
        rest = others;
    }
    false
}

const fn has_field(selection: &Selection, name: &str) -> bool {
    let mut rest = selection.names;
    while let [known, others @ ..] = rest {
        if is_same(known, name) {
            return true;
        }
        rest = others;
    }
    false
}

const fn is_expanded(selection: &Selection, name: &str) -> bool {
    let mut rest = selection.expand;
    while let [known, others @ ..] = rest {
        if is_same(known.name, name) {
            return true;
        }
        rest = others;
    }
    false
}

const fn is_written(written: &Written, name: &str) -> bool {
    let mut rest = written.names;
    while let [(known, _), others @ ..] = rest {
        if is_same(known, name) {
            return true;
        }
        rest = others;
    }
    false
}

/// Compares two texts, since `==` is not available in a constant.
const fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}
