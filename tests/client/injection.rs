//! Hostile input: ids that contain URL syntax, and values that contain JSON syntax.

use graph_request::testing::FakeGraph;
use graph_request::{ErrorKind, graph_request};
use percent_encoding::percent_decode_str;

#[tokio::test]
async fn an_id_arrives_as_it_is_or_not_at_all() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let long = "é".repeat(10_000);
    let ids = [
        "...",
        "%2e%2e",
        "%2E%2e/",
        "a/b",
        "../../users",
        "/",
        "\\..\\",
        "?",
        "a?$top=1",
        "#",
        "a#b",
        "'",
        "''or''",
        "\0",
        "a\r\nx-header: 1",
        "\n",
        " ",
        "+",
        "%",
        "%00",
        "é",
        "🦀",
        "\u{202e}",
        ";",
        ":",
        "@",
        "&",
        "=",
        long.as_str(),
    ];
    for (number, id) in ids.iter().enumerate() {
        let error = graph_request!(client, GET / app / onlineMeetings / { id }).await.unwrap_err();
        assert!(error.is_not_found(), "{id:?}");
        let path = graph.received()[number].path.clone();
        let segment = path.strip_prefix("/beta/app/onlineMeetings/").unwrap();
        assert!(!segment.contains(['/', '?', '#']), "{segment}");
        assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), *id);
    }
    // The last one exceeds the longest URL that HTTP libraries accept.
    for id in ["", ".", "..", &"a".repeat(100_000)] {
        let error = graph_request!(client, GET / app / onlineMeetings / { id }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert_eq!(graph.received().len(), ids.len());
}

#[tokio::test]
async fn a_value_arrives_as_it_is() {
    let graph = FakeGraph::start().await;
    let long = "a".repeat(100_000);
    for text in ["\"}", "\0", "\u{1}\n\r\t", "\\", "\u{2028}", "🦀", "</script>", long.as_str()] {
        let meeting = graph_request!(graph.client(), POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": text } } } },
            "subject": text,
        })
        .await
        .unwrap();
        assert_eq!(meeting.subject.as_deref(), Some(text));
    }
}
