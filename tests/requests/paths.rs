//! Methods, paths and keys of December 2018.

use std::borrow::Cow;
use std::sync::Arc;

use graph_request::preview::OnlineMeeting;
use graph_request::{Request, graph_request, http::Method};
use uuid::Uuid;

#[test]
fn every_route() {
    let (application, id) = ("550fae72", "013448345");
    let table: [(Request<OnlineMeeting>, Method, &str); 6] = [
        (
            graph_request!(GET / app / onlineMeetings / { id }),
            Method::GET,
            "/beta/app/onlineMeetings/013448345",
        ),
        (
            graph_request!(GET / beta / app / onlineMeetings / { id }),
            Method::GET,
            "/beta/app/onlineMeetings/013448345",
        ),
        (
            graph_request!(GET / applications / { application } / onlineMeetings / { id }),
            Method::GET,
            "/beta/applications/550fae72/onlineMeetings/013448345",
        ),
        (
            graph_request!(GET / app / onlineMeetings / { format!("{id}{}", 6) }),
            Method::GET,
            "/beta/app/onlineMeetings/0134483456",
        ),
        (
            graph_request!(POST /app/onlineMeetings {
                "meetingType": "meetNow", "participants": { "organizer": { "identity": {} } },
            }),
            Method::POST,
            "/beta/app/onlineMeetings",
        ),
        (
            graph_request!(POST /beta/applications/{application}/onlineMeetings {
                "meetingType": "meetNow", "participants": { "organizer": { "identity": {} } },
            }),
            Method::POST,
            "/beta/applications/550fae72/onlineMeetings",
        ),
    ];
    for (request, method, path) in table {
        assert_eq!((request.method(), request.path()), (&method, path));
        assert_eq!(request.body().is_some(), method == Method::POST);
    }
}

#[test]
fn a_key_is_any_string() {
    let uuid = Uuid::from_u128(0x550f_ae72_d251_43ec_868c_3737_32c2_704f);
    let owned = String::from("a");
    let paths = [
        graph_request!(GET / app / onlineMeetings / { "a" }),
        graph_request!(GET / app / onlineMeetings / { owned }),
        graph_request!(GET / app / onlineMeetings / { &owned }),
        graph_request!(GET / app / onlineMeetings / { &&*owned }),
        graph_request!(GET / app / onlineMeetings / { owned[..1] }),
        graph_request!(GET / app / onlineMeetings / { Cow::Borrowed("a") }),
        graph_request!(GET / app / onlineMeetings / { Box::<str>::from("a") }),
        graph_request!(GET / app / onlineMeetings / { Arc::<str>::from("a") }),
    ];
    for request in paths {
        assert_eq!(request.path(), "/beta/app/onlineMeetings/a");
    }
    let request = graph_request!(GET / app / onlineMeetings / { uuid });
    assert_eq!(request.path(), "/beta/app/onlineMeetings/550fae72-d251-43ec-868c-373732c2704f");
}

#[test]
fn a_key_never_leaves_its_segment() {
    for (key, encoded) in [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("a'b", "a%27b"),
        ("a\0\n", "a%00%0A"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("😀", "%F0%9F%98%80"),
    ] {
        let request = graph_request!(GET / app / onlineMeetings / { key });
        assert_eq!(request.path(), format!("/beta/app/onlineMeetings/{encoded}"));
    }
}
