//! The guard of the token: the only addresses to which it is sent.

use std::net::IpAddr;

use reqwest::Url;

use crate::error::{Error, ErrorKind, Result};

/// Checks that an address from outside belongs to the service root, and that no URL parser can read
/// it otherwise. Returns both of them.
pub(super) fn check_address(base_url: &str, text: &str) -> Result<[Url; 2]> {
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(ambiguous("it has characters that a URL may not have"));
    }
    check_origin(base_url, text)
}

/// Checks that an address from a response, such as a `nextLink`, has the scheme, the host and the
/// port of the service root, so that the token may be sent there. Returns both of them.
///
/// URL parsers differ in what they make of an address that is not quite one, and what is checked by
/// one may be sent by another. So the authority must have the one form that all of them read alike.
/// Behind it, only what some of them drop or turn into a slash is refused: services do write spaces
/// and other alphabets into a query.
pub(super) fn check_origin(base_url: &str, text: &str) -> Result<[Url; 2]> {
    let foreign = |message: String| Err(Error::new(ErrorKind::ForeignHost, message));
    if text.contains('\\') || text.contains(char::is_control) {
        return Err(ambiguous("it has a backslash or a control character"));
    }
    let (Ok(base), Ok(url)) = (Url::parse(base_url), Url::parse(text)) else {
        return foreign("the address is not a valid URL, so no token is sent there".to_owned());
    };
    if base.origin() != url.origin() || has_user(&url) {
        let origin = url.origin().ascii_serialization();
        return foreign(format!(
            "the address is at `{origin}`, where the token of `{base_url}` must not be sent"
        ));
    }
    if !has_plain_authority(text, &url) {
        return Err(ambiguous("its scheme, host and port are not written plainly"));
    }
    Ok([base, url])
}

fn ambiguous(why: &str) -> Error {
    let message = format!("the address may be read as one of another host, because {why}");
    Error::new(ErrorKind::ForeignHost, message)
}

/// Returns `true` if the text begins with the scheme in lower case, `://`, the host and at most a
/// port, as the URL parser understood them, and goes on with a path.
fn has_plain_authority(text: &str, url: &Url) -> bool {
    let after_scheme = text.strip_prefix(url.scheme()).and_then(|rest| rest.strip_prefix("://"));
    let Some((rest, host)) = after_scheme.zip(url.host_str()) else {
        return false;
    };
    let Some((written, rest)) = rest.split_at_checked(host.len()) else {
        return false;
    };
    let port = url.port_or_known_default().unwrap_or_default();
    let rest = rest.strip_prefix(&format!(":{port}")).unwrap_or(rest);
    written.eq_ignore_ascii_case(host) && (rest.is_empty() || rest.starts_with('/'))
}

/// Returns `true` if the address has a user or a password. Such an address often disguises its
/// host: `https://graph.microsoft.com@evil.example/`.
pub(super) fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Returns `true` for addresses of this machine, to which plain `http` is safe.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address.map_or(host == "localhost", |address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{check_address, check_origin};
    use crate::client::service_root::parse_base_url;
    use crate::cloud::Cloud;
    use crate::error::ErrorKind;

    #[test]
    fn a_token_goes_to_any_page_of_the_service() {
        for cloud in [Cloud::Global, Cloud::UsGov, Cloud::UsGovDod, Cloud::China] {
            let base_url = parse_base_url(cloud.base_url()).unwrap();
            assert_eq!(base_url, cloud.base_url());
            assert_eq!(cloud.scope(), format!("{base_url}/.default"));
            for rest in ["/v1.0/users?$skiptoken=x", ":443/beta/", "", "/#fragment"] {
                assert!(check_origin(&base_url, &format!("{base_url}{rest}")).is_ok(), "{rest}");
            }
        }
        let own = "https://GRAPH.microsoft.com/v1.0/me";
        assert!(check_origin("https://graph.microsoft.com", own).is_ok());
    }

    #[test]
    fn a_token_goes_to_no_other_page() {
        for (text, named) in [
            ("http://graph.microsoft.com/v1.0/me", "http://graph.microsoft.com"),
            ("https://graph.microsoft.com:8443/v1.0/me", ":8443"),
            ("https://graph.microsoft.com.evil.example/", "graph.microsoft.com.evil.example"),
            ("https://evil.example/graph.microsoft.com", "evil.example"),
            ("https://graph.microsoft.com@evil.example/", "evil.example"),
            ("https://user@graph.microsoft.com/", "graph.microsoft.com"),
            ("https://graph.microsoft.us/v1.0/me", "graph.microsoft.us"),
            ("https:\\\\evil.example", "backslash"),
            ("//graph.microsoft.com/v1.0/me", "not a valid URL"),
            ("/v1.0/me", "not a valid URL"),
            ("", "not a valid URL"),
            ("data:text/plain,x", "null"),
        ] {
            let error = check_origin(Cloud::Global.base_url(), text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ForeignHost, "{text}");
            assert!(error.to_string().contains(named), "{error}");
        }
    }

    #[test]
    fn a_token_goes_to_no_address_that_may_be_read_otherwise() {
        for text in [
            "https://graph.microsoft.com\\@evil.example/v1.0/me",
            "https://evil.example\\@graph.microsoft.com/v1.0/me",
            "https:\\\\graph.microsoft.com\\v1.0\\me",
            "https://graph.microsoft.com/v1.0\\me",
            "https:graph.microsoft.com/v1.0/me",
            "https:/graph.microsoft.com/v1.0/me",
            "https:///graph.microsoft.com/v1.0/me",
            "blob:https://graph.microsoft.com/v1.0/me",
            "HTTPS://graph.microsoft.com/v1.0/me",
            "hTtPs://graph.microsoft.com/v1.0/me",
            "https://@graph.microsoft.com/v1.0/me",
            "https://:@graph.microsoft.com/v1.0/me",
            "https://graph.microsoft.com?@evil.example/",
            "https://graph.microsoft.com#@evil.example/",
            "https://graph.microsoft.com:/v1.0/me",
            "https://graph.microsoft.com:0443/v1.0/me",
            "https://graph.microsoft.com:443@evil.example/",
            "https://graph%2Emicrosoft.com/v1.0/me",
            "https://gra\tph.microsoft.com/v1.0/me",
            "https://graph.microsoft.com/v1.0\n/me",
            "ht\ntps://graph.microsoft.com/v1.0/me",
            " https://graph.microsoft.com/v1.0/me",
            "\u{0}https://graph.microsoft.com/v1.0/me",
            "https://graph.microsoft.com/v1.0/me\u{85}",
            "https://ｇraph.microsoft.com/v1.0/me",
            "https://graph。microsoft.com/v1.0/me",
            "https://graph.microsoft.com\u{ad}/v1.0/me",
            "https://graph.microsoft.com\u{ff0f}@evil.example/",
            "https://graph.microsoft.com./v1.0/me",
        ] {
            for check in [check_address, check_origin] {
                let error = check(Cloud::Global.base_url(), text).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::ForeignHost, "{text:?}");
                assert!(!error.to_string().contains(char::is_control), "{error}");
            }
        }
        for (base_url, text) in [
            ("http://127.0.0.1", "http://0x7f.1/v1.0/me"),
            ("http://127.0.0.1", "http://2130706433/v1.0/me"),
            ("http://[::1]", "http://[0:0::1]/v1.0/me"),
        ] {
            assert!(check_origin(base_url, text).is_err(), "{text}");
        }
        assert!(check_origin("http://[::1]:80", "http://[::1]/v1.0/me").is_ok());
    }

    #[test]
    fn a_link_may_have_what_services_write() {
        let base_url = Cloud::Global.base_url();
        for text in [
            "https://graph.microsoft.com/v1.0/users?$search=\"displayName:Zoë\"&$skiptoken=x",
            "https://graph.microsoft.com/v1.0/users?$filter=subject eq 'a b'",
        ] {
            assert!(check_origin(base_url, text).is_ok(), "{text}");
            assert!(check_address(base_url, text).is_err(), "{text}");
        }
        let mail =
            "https://graph.microsoft.com/v1.0/users/a@contoso.com/onlineMeetings?$filter=x@y";
        assert!(check_address(base_url, mail).is_ok());
    }
}
