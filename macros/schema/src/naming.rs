//! Conversion of Graph's names to the names that the models have in Rust.

use crate::area::Area;
use crate::lookup::bound_to;
use crate::vocabulary::{Callable, Enum, Type};

/// Returns the name of a struct or an enum: `OnlineMeeting` for `onlineMeeting`.
pub fn rust_type(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// Returns the name of the hidden struct with the segments that can follow a collection of a type.
pub fn hidden_collection(ty: &Type) -> String {
    format!("{}Collection", hidden_type(ty))
}

/// Fields of each hidden struct, which stand for names that are not written yet. rust-analyzer expands an
/// invocation with another word at the cursor, and looks for the pattern with that word in the
/// expansion without it: so a pattern without it must be as long. Each of these is longer than any half
/// of a name.
pub const UNWRITTEN: [&str; 3] = [
    "__a_name_that_is_not_written_yet_or_half_written_0",
    "__a_name_that_is_not_written_yet_or_half_written_1",
    "__a_name_that_is_not_written_yet_or_half_written_2",
];

/// Returns the name of a variant: `MeetNow` for `meetNow`. `Other` is the variant of members that an
/// enum does not declare, so the member `other` becomes `OtherMember`.
pub fn rust_variant(name: &str) -> String {
    match rust_type(name).as_str() {
        reserved @ ("Other" | "Self") => format!("{reserved}Member"),
        variant => variant.to_owned(),
    }
}

/// Returns the name of the hidden struct of a type, for editors. Types of another namespace can have
/// the same names.
pub fn hidden_type(ty: &Type) -> String {
    let namespace = if ty.area == Area::CallRecords { "CallRecords" } else { "" };
    format!("{namespace}{}", rust_type(ty.name))
}

/// Returns the name of the hidden module with the members of an enum.
pub fn hidden_enum(of: &Enum) -> String {
    let namespace = if of.area == Area::CallRecords { "CallRecords" } else { "" };
    format!("{namespace}{}", rust_type(of.name))
}

/// Returns the name of the hidden struct with the parameters of an action or a function.
pub fn hidden_action(action: &'static Callable) -> String {
    let bound_to = bound_to(action).map(hidden_type).unwrap_or_default();
    format!("{bound_to}{}", rust_type(action.name))
}

/// Returns the name of a field: `join_url` for `joinUrl`, `pstn_id` for `PSTNId`. A keyword of Rust
/// becomes a raw identifier, `r#type`.
pub fn rust_field(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut field = String::with_capacity(name.len() + 4);
    for (at, c) in chars.iter().enumerate() {
        let is_after_word = at > 0 && !chars[at - 1].is_uppercase();
        let is_before_word = chars.get(at + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && at > 0 && (is_after_word || is_before_word) {
            field.push('_');
        }
        field.extend(c.to_lowercase());
    }
    raw_if_keyword(field)
}

/// Returns a name as an identifier: a keyword of Rust becomes `r#type`.
pub fn raw_if_keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// The keywords of Rust that Graph has as names.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "box", "break", "const", "continue", "do", "else", "enum",
    "extern", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "try",
    "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{rust_field, rust_type};

    #[test]
    fn names_follow_rust() {
        assert_eq!(rust_type("meetingParticipantInfo"), "MeetingParticipantInfo");
        assert_eq!(rust_field("sipProxyAddress"), "sip_proxy_address");
        assert_eq!(rust_field("upn"), "upn");
        assert_eq!(rust_field("PSTNId"), "pstn_id");
        assert_eq!(rust_field("iCalUId"), "i_cal_u_id");
        assert_eq!(rust_field("type"), "r#type");
    }
}
