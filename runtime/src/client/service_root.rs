//! The service root that a client is built with.

use reqwest::Url;

use super::origin::{has_user, is_loopback};

/// Returns the service root without a trailing slash, if a token may be sent there.
pub(super) fn parse_base_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text)
        .map_err(|error| format!("the service root `{text}` is not a valid URL: {error}"))?;
    check_parts(&url)?;
    check_scheme(&url, text)?;
    let root = url.as_str().trim_end_matches('/');
    match version_at_end(&url) {
        Some(version) => {
            let bare = root.trim_end_matches(version).trim_end_matches('/');
            Err(format!(
                "the service root `{root}` ends with a version, which the path of each request has; use `{bare}`"
            ))
        }
        None => Ok(root.to_owned()),
    }
}

/// Checks that nobody can read the token on its way.
fn check_scheme(url: &Url, text: &str) -> Result<(), String> {
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_loopback(url) => Ok(()),
        "http" => {
            Err(format!("the service root `{text}` would send the token unencrypted; use `https`"))
        }
        other => {
            Err(format!("the scheme `{other}` of the service root is not supported; use `https`"))
        }
    }
}

/// Checks that the URL has only the parts that a service root has.
fn check_parts(url: &Url) -> Result<(), String> {
    let (name, advice) = if has_user(url) {
        ("a user or a password", "the token says who sends a request")
    } else if url.query().is_some() {
        ("a query", "each request has its own")
    } else if url.fragment().is_some() {
        ("a fragment", "which is never sent")
    } else {
        return Ok(());
    };
    let mut bare = url.clone();
    // Neither fails for a URL of a supported scheme.
    let _ = (bare.set_username(""), bare.set_password(None));
    bare.set_query(None);
    bare.set_fragment(None);
    let bare = bare.as_str().trim_end_matches('/');
    Err(format!("the service root has {name}, {advice}; use `{bare}`"))
}

/// Returns the version that the path of a service root ends with, if it does.
fn version_at_end(root: &Url) -> Option<&str> {
    let last = root.path().trim_end_matches('/').rsplit('/').next()?;
    matches!(last, "v1.0" | "beta").then_some(last)
}

#[cfg(test)]
mod tests {
    use super::parse_base_url;

    #[test]
    fn a_token_goes_over_https_or_loopback() {
        for (text, root) in [
            ("https://graph.microsoft.us", "https://graph.microsoft.us"),
            ("https://gateway.example/graph/", "https://gateway.example/graph"),
            ("https://beta", "https://beta"),
            ("https://gateway.example/beta/graph", "https://gateway.example/beta/graph"),
            ("http://127.8.0.1", "http://127.8.0.1"),
            ("http://[::1]:80", "http://[::1]"),
            ("http://localhost:1234/", "http://localhost:1234"),
        ] {
            assert_eq!(parse_base_url(text).as_deref(), Ok(root));
        }
    }

    #[test]
    fn a_token_goes_nowhere_else() {
        for (text, words) in [
            ("http://graph.microsoft.com", "unencrypted; use `https`"),
            ("http://localhost.example.com", "unencrypted"),
            ("http://192.168.0.1", "unencrypted"),
            ("ftp://graph.microsoft.com", "the scheme `ftp`"),
            ("graph.microsoft.com", "not a valid URL"),
            ("", "not a valid URL"),
        ] {
            let message = parse_base_url(text).unwrap_err();
            assert!(message.contains(words), "{message}");
        }
    }

    #[test]
    fn a_service_root_is_nothing_more() {
        for (text, words, right) in [
            ("https://graph.microsoft.com/v1.0", "a version", "`https://graph.microsoft.com`"),
            ("https://graph.microsoft.com/beta/", "a version", "`https://graph.microsoft.com`"),
            ("http://127.0.0.1:80/x/v1.0//", "a version", "`http://127.0.0.1/x`"),
            ("https://graph.microsoft.com/?a=b", "a query", "`https://graph.microsoft.com`"),
            ("https://graph.microsoft.com/#x", "a fragment", "`https://graph.microsoft.com`"),
            ("https://user:word@graph.microsoft.com", "a user", "`https://graph.microsoft.com`"),
        ] {
            let message = parse_base_url(text).unwrap_err();
            assert!(message.contains(words), "{message}");
            assert!(message.ends_with(&format!("; use {right}")), "{message}");
            assert!(!message.contains("word@"), "{message}");
        }
    }
}
