//! Texts of a fixed form: GUIDs and base64.

/// Checks a GUID (OData ABNF 4.01, `guidValue`); an error is a message.
pub(super) fn check_guid(text: &str) -> Result<(), String> {
    if is_guid(text) {
        return Ok(());
    }
    let digits = text.trim_matches(['{', '}', '(', ')']).replace('-', "");
    let end = if digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let (mut groups, mut rest) = (Vec::new(), digits.as_str());
        for length in GROUPS {
            let (group, others) = rest.split_at_checked(length).unwrap_or((rest, ""));
            groups.push(group);
            rest = others;
        }
        groups.join("-")
    } else {
        return Err(format!(
            "`{text}` is not a GUID; write one such as `550fae72-d251-43ec-868c-373732c2704f`"
        ));
    };
    Err(format!("`{text}` is not a GUID as Graph reads it; write `{end}`"))
}

/// The number of digits in each group.
const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];

fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq(GROUPS)
        && groups.concat().bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Checks base64 as the service decodes it: the standard alphabet, padded, with white space
/// ignored. An error is a message.
pub(super) fn check_base64(text: &str) -> Result<(), String> {
    let data: Vec<u8> = text.bytes().filter(|byte| !b" \t\r\n".contains(byte)).collect();
    let padding = data.iter().rev().take_while(|byte| **byte == b'=').count();
    let digits = data.get(..data.len().saturating_sub(padding)).unwrap_or_default();
    let is_standard = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/".contains(byte);
    let is_url_safe = |byte: &u8| is_standard(byte) || b"-_".contains(byte);
    let problem = if !digits.iter().all(is_url_safe) || digits.len() % 4 == 1 || padding > 2 {
        "write bytes as `b\"…\"`, and they are encoded"
    } else if !digits.iter().all(is_standard) {
        "write `+` for `-` and `/` for `_`"
    } else if !data.len().is_multiple_of(4) {
        "its padding with `=` is missing"
    } else {
        return Ok(());
    };
    Err(format!("`{}` is not base64 as Graph reads it; {problem}", shorten(text)))
}

/// Shortens a text that may be a whole file.
fn shorten(text: &str) -> String {
    const MAX_CHARS: usize = 40;
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{check_base64, check_guid};

    #[test]
    fn guids() {
        for text in ["550fae72-d251-43ec-868c-373732c2704f", "550FAE72-D251-43EC-868C-373732C2704F"]
        {
            assert_eq!(check_guid(text), Ok(()));
        }
        for (text, message) in [
            (
                "{550fae72-d251-43ec-868c-373732c2704f}",
                "`{550fae72-d251-43ec-868c-373732c2704f}` is not a GUID as Graph reads it; \
                 write `550fae72-d251-43ec-868c-373732c2704f`",
            ),
            (
                "550fae72d25143ec868c373732c2704f",
                "`550fae72d25143ec868c373732c2704f` is not a GUID as Graph reads it; \
                 write `550fae72-d251-43ec-868c-373732c2704f`",
            ),
            (
                "550fae72-d251-43ec-868c-373732c2704g",
                "`550fae72-d251-43ec-868c-373732c2704g` is not a GUID; \
                 write one such as `550fae72-d251-43ec-868c-373732c2704f`",
            ),
            (
                "adele",
                "`adele` is not a GUID; write one such as `550fae72-d251-43ec-868c-373732c2704f`",
            ),
        ] {
            assert_eq!(check_guid(text), Err(message.to_owned()));
        }
    }

    #[test]
    fn base64() {
        for text in ["", "SGVsbG8=", "SGVsbG9v", "SGVs bG9v\n", "+/+/", "QQ==", "QR=="] {
            assert_eq!(check_base64(text), Ok(()), "{text}");
        }
        for (text, problem) in [
            ("Hello, world", "write bytes as `b\"…\"`, and they are encoded"),
            ("SGVsb", "write bytes as `b\"…\"`, and they are encoded"),
            ("=", "its padding with `=` is missing"),
            ("SGVsbG8", "its padding with `=` is missing"),
            ("-_-_", "write `+` for `-` and `/` for `_`"),
        ] {
            let message = format!("`{text}` is not base64 as Graph reads it; {problem}");
            assert_eq!(check_base64(text), Err(message));
        }
        let long = check_base64(&"!".repeat(1000)).unwrap_err();
        assert!(long.len() < 200, "{long}");
    }
}
