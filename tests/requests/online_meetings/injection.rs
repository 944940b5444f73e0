//! Hostile values in paths and queries: none of them changes the rest of the URL.

use graph_request::graph_request;
use reqwest::Url;

const HOSTILE: &[&str] = &[
    "'",
    "''",
    "a' or 'a' eq 'a",
    "')/delta(",
    "&$top=1",
    "#fragment",
    "%27",
    "%2F..%2F",
    "../../users",
    "a/b",
    "a?b=c",
    "a+b c",
    "a;b,c)(",
    "\\\"",
    "\r\nHost: example.com",
    "\0",
    "😀é",
    "{x}",
    "$filter",
];

/// Decodes a path as a server does: its segments, and its query options by name.
fn read(path: &str) -> (Vec<String>, Vec<(String, String)>) {
    let url = Url::parse(&format!("https://graph.microsoft.com{path}")).unwrap();
    assert_eq!(url.host_str(), Some("graph.microsoft.com"));
    assert_eq!(url.fragment(), None);
    // Some servers decode `+` in a query as a space and others do not, so it must never occur.
    assert!(!path.contains('+'), "{path}");
    let segments = url.path_segments().unwrap().map(str::to_owned).collect();
    (segments, url.query_pairs().into_owned().collect())
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> [(String, String); N] {
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned()))
}

fn doubled(value: &str) -> String {
    value.replace('\'', "''")
}

#[test]
fn in_a_key() {
    for value in HOSTILE {
        let request = graph_request!(GET /users/{value}/onlineMeetings/{value}/recordings?$top=1);
        let (segments, query) = read(request.path());
        assert_eq!(segments.len(), 6, "{value:?}: {segments:?}");
        let names = [&*segments[0], &*segments[1], &*segments[3], &*segments[5]];
        assert_eq!(names, ["v1.0", "users", "onlineMeetings", "recordings"]);
        assert_eq!(query, pairs([("$top", "1")]));
    }
}

#[test]
fn in_a_filter() {
    for value in HOSTILE {
        let request = graph_request!(
            GET /me/onlineMeetings?$filter=subject eq {value} and contains(joinWebUrl, {value})&$top=1
        );
        let (segments, query) = read(request.path());
        assert_eq!(segments, ["v1.0", "me", "onlineMeetings"]);
        let value = doubled(value);
        let filter = format!("subject eq '{value}' and contains(joinWebUrl,'{value}')");
        assert_eq!(query, pairs([("$filter", &filter), ("$top", "1")]));
    }
}

#[test]
fn in_a_nested_option() {
    for value in HOSTILE {
        let request = graph_request!(
            GET /me/onlineMeetings/{"1"}?$expand=transcripts($filter=callId eq {value};$top=1)
        );
        let (segments, query) = read(request.path());
        assert_eq!(segments, ["v1.0", "me", "onlineMeetings", "1"]);
        let expand = format!("transcripts($filter=callId eq '{}';$top=1)", doubled(value));
        assert_eq!(query, pairs([("$expand", &expand)]));
    }
}

#[test]
fn in_an_argument() {
    for value in HOSTILE {
        let request = graph_request!(
            GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={value})?$top=1
        );
        let (segments, query) = read(request.path());
        assert_eq!(segments.len(), 4, "{value:?}: {segments:?}");
        assert!(segments[3].starts_with("getAllTranscripts(meetingOrganizerUserId='"));
        assert!(segments[3].ends_with("')"));
        assert_eq!(query, pairs([("$top", "1")]));
    }
}

#[test]
fn in_an_alternate_key() {
    for value in HOSTILE {
        let request =
            graph_request!(GET / beta / me / onlineMeetings(joinWebUrl = { value }) / recordings);
        let (segments, query) = read(request.path());
        assert_eq!(segments.len(), 4, "{value:?}: {segments:?}");
        assert_eq!(segments[3], "recordings");
        assert_eq!(query, pairs([]));
    }
}

#[test]
fn in_a_search() {
    for value in HOSTILE {
        let request = graph_request!(GET /me/onlineMeetings?$search={value}&$top=1);
        let (_, query) = read(request.path());
        let search = format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
        assert_eq!(query, pairs([("$search", &search), ("$top", "1")]));
    }
}

#[test]
fn in_a_format() {
    for value in HOSTILE {
        let request = graph_request!(
            GET /me/onlineMeetings/{"1"}/transcripts/{"2"}/content?$format={value}
        );
        let (_, query) = read(request.path());
        assert_eq!(query, pairs([("$format", value)]));
    }
}

#[test]
fn in_a_literal() {
    let request = graph_request!(GET /me/onlineMeetings?$filter=subject eq "a' & #%/\n😀"&$top=1);
    let (_, query) = read(request.path());
    assert_eq!(query, pairs([("$filter", "subject eq 'a'' & #%/\n😀'"), ("$top", "1")]));
}
