//! Conversion of Graph's names to the names that the models have in Rust.

/// Returns the name of a struct or an enum: `OnlineMeeting` for `onlineMeeting`.
pub fn rust_type(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// Returns the name of the hidden struct with the segments that can follow a collection of a type.
pub fn collection_of(name: &str) -> String {
    format!("{}Collection", rust_type(name))
}

/// Returns the name of a variant: `MeetNow` for `meetNow`.
pub fn rust_variant(name: &str) -> String {
    rust_type(name)
}

/// Returns the name of a field: `join_url` for `joinUrl`.
pub fn rust_field(name: &str) -> String {
    let mut field = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_uppercase() && !field.is_empty() {
            field.push('_');
        }
        field.extend(c.to_lowercase());
    }
    field
}

#[cfg(test)]
mod tests {
    use super::{rust_field, rust_type};

    #[test]
    fn names_follow_rust() {
        assert_eq!(rust_type("meetingParticipantInfo"), "MeetingParticipantInfo");
        assert_eq!(rust_field("sipProxyAddress"), "sip_proxy_address");
        assert_eq!(rust_field("upn"), "upn");
    }
}
