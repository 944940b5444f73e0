use super::ResourcePath;
use crate::notifications::ApiVersion;

fn path(resource: &str) -> String {
    ResourcePath::parse(resource).unwrap().below(ApiVersion::V1)
}

#[test]
fn a_resource_is_a_path_below_the_root() {
    for (resource, expected) in [
        ("users/7/messages/AAMk", "/v1.0/users/7/messages/AAMk"),
        ("/communications/callRecords/1", "/v1.0/communications/callRecords/1"),
        ("Users('7')/messages('AAMk=')", "/v1.0/Users/7/messages/AAMk%3D"),
        (
            "users/7/adhoccalls('1')/recordings(MyM=)",
            "/v1.0/users/7/adhoccalls/1/recordings/MyM%3D",
        ),
        ("chats('19:a@thread.v2')/messages('1')", "/v1.0/chats/19%3Aa%40thread.v2/messages/1"),
        ("a('it''s')", "/v1.0/a/it%27s"),
        ("a('b/c?d')/e", "/v1.0/a/b%2Fc%3Fd/e"),
        ("a('b)c')/e", "/v1.0/a/b%29c/e"),
        ("users/o'brien@contoso.com/events/1", "/v1.0/users/o%27brien%40contoso.com/events/1"),
        ("a/b%20c", "/v1.0/a/b%20c"),
        ("a/%", "/v1.0/a/%25"),
        ("me/drive/root/", "/v1.0/me/drive/root"),
        ("a/$value", "/v1.0/a/$value"),
        ("a/delta()", "/v1.0/a/delta()"),
        (
            "communications/onlineMeetings(joinWebUrl='https%3A%2F%2Fx%2F1')/meetingCallEvents",
            "/v1.0/communications/onlineMeetings(joinWebUrl='https%3A%2F%2Fx%2F1')/meetingCallEvents",
        ),
    ] {
        assert_eq!(path(resource), expected, "{resource}");
    }
}

#[test]
fn only_a_filter_is_kept_of_a_query() {
    for (resource, expected) in [
        ("a?$filter=b eq 'c'", "/v1.0/a?$filter=b%20eq%20'c'"),
        ("a/?$filter=b eq 'c&$top=1'", "/v1.0/a?$filter=b%20eq%20'c%26$top=1'"),
        ("a?$filter=b%20eq%20'c'", "/v1.0/a?$filter=b%20eq%20'c'"),
        ("a?$filter=b+eq+1&$select=x", "/v1.0/a?$filter=b%20eq%201"),
        ("a?$select=x", "/v1.0/a"),
        ("a?", "/v1.0/a"),
        ("a?$filter=b eq 'c'#d", "/v1.0/a?$filter=b%20eq%20'c'%23d"),
    ] {
        assert_eq!(path(resource).replace("%24", "$"), expected, "{resource}");
    }
}

#[test]
fn a_resource_that_leads_elsewhere_is_refused() {
    for resource in [
        "",
        "/",
        "?$filter=a eq 1",
        "https://example.com/v1.0/me",
        "//example.com/me",
        "a//b",
        "..",
        "../beta/me",
        "a/../../b",
        "a/./b",
        "a/%2e%2e/b",
        "a/%252e%252e/b",
        "a/x%2f..%2fb",
        "a('..')",
        "a('../b')/c",
        "a('x/../../b')",
        "a(b='../c')",
        "a/..\\b",
        "a\\..\\b",
        "a/b\r\nhost: example.com",
        "a/\0",
        "a/%0a",
        "a('b",
        "a(b",
        "a('b')c",
        "('b')",
        "a('')",
        "a/%ff",
    ] {
        assert!(ResourcePath::parse(resource).is_err(), "{resource:?}");
    }
}

#[test]
fn nothing_leaves_the_root_as_url_parsers_see_it() {
    for resource in
        ["a/..%c0%af", "a/@b", "a:b/c", "a;b/c", "a#b", "a/%25", "(", "a()", "é/%zz", "'"]
    {
        if let Ok(path) = ResourcePath::parse(resource) {
            let written = format!("https://graph.microsoft.com{}", path.below(ApiVersion::Beta));
            let url = reqwest::Url::parse(&written).unwrap();
            assert_eq!(url.host_str(), Some("graph.microsoft.com"), "{resource}");
            assert!(url.path().starts_with("/beta/"), "{resource}");
            assert_eq!((url.query(), url.fragment()), (None, None), "{resource}");
        }
    }
}

#[test]
fn keys_are_found_by_the_name_before_them() {
    let path = ResourcePath::parse("users/u/onlineMeetings('MSo')/transcripts('M''S')").unwrap();
    assert_eq!(path.key("users"), Some("u"));
    assert_eq!(path.key("onlinemeetings"), Some("MSo"));
    assert_eq!(path.key("transcripts"), Some("M'S"));
    assert_eq!(path.key("recordings"), None);
    let path = ResourcePath::parse("users('transcripts')/transcripts('1')").unwrap();
    assert_eq!(path.key("transcripts"), Some("1"), "a key is not a name");
}
