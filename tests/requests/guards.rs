//! Guards and other temporaries of values: each is released before the next value is evaluated.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;

use graph_request::{Client, Request, graph_request, v1::OnlineMeeting};
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::body_of;

/// The time after which a lock that waits for itself is a failure.
const LIMIT: Duration = Duration::from_secs(30);

struct State {
    client: Client,
    id: String,
    title: String,
    upns: Vec<String>,
}

fn shared_state() -> Arc<Mutex<State>> {
    Arc::new(Mutex::new(State {
        client: Client::new("token"),
        id: "1".to_owned(),
        title: "a".to_owned(),
        upns: vec!["x".to_owned(), "y".to_owned()],
    }))
}

/// Locks one mutex in each place of an invocation where a value can be. A lock that lives longer
/// than its value makes this wait for itself.
async fn lock_everywhere(state: Arc<Mutex<State>>) -> Request<OnlineMeeting> {
    // As everywhere in Rust, what the iterator of a loop locks is locked throughout the loop.
    let upns = state.lock().await.upns.clone();
    let call = graph_request!(state.lock().await.client, PATCH
        /users/{state.lock().await.id}/onlineMeetings/{&state.lock().await.id} {
        "subject": state.lock().await.title,
        "isEntryExitAnnounced"?: state.lock().await.upns.is_empty().then_some(true),
        "participants": {
            "attendees": [
                { "upn": state.lock().await.upns[0].as_str() },
                for upn in upns {
                    "upn": [state.lock().await.title.as_str(), &upn].concat(),
                    "role"?: state.lock().await.upns.is_empty().then_some(graph_request::v1::OnlineMeetingRole::Attendee),
                },
            ],
        },
        "extra"!: state.lock().await.title,
    });
    call.request().clone()
}

#[tokio::test]
async fn no_lock_outlives_its_value() {
    let state = shared_state();
    let task = tokio::spawn(lock_everywhere(Arc::clone(&state)));
    let _ = timeout(LIMIT, task).await.unwrap().unwrap();
    assert!(state.try_lock().is_ok(), "the last lock was released");
}

#[tokio::test]
async fn what_was_locked_is_sent() {
    let request = timeout(LIMIT, lock_everywhere(shared_state())).await.unwrap();
    assert_eq!(request.path(), "/v1.0/users/1/onlineMeetings/1");
    assert_eq!(
        body_of(&request),
        concat!(
            r#"{"subject":"a","participants":{"attendees":[{"upn":"x"},{"upn":"ax"},{"upn":"ay"}]},"#,
            r#""extra":"a"}"#,
        ),
    );
}

#[tokio::test]
async fn no_lock_outlives_its_value_in_a_query() {
    let state = shared_state();
    let request = async {
        graph_request!(GET /me/onlineMeetings?$filter=joinWebUrl eq {state.lock().await.title}
            or videoTeleconferenceId eq {state.lock().await.id})
    };
    let request = timeout(LIMIT, request).await.unwrap();
    assert!(request.path().ends_with("eq%20'a'%20or%20videoTeleconferenceId%20eq%20'1'"));
}

#[test]
fn a_cell_may_be_borrowed_by_every_value() {
    let title = RefCell::new("a".to_owned());
    let request = graph_request!(PATCH /me/onlineMeetings/{title.borrow_mut().as_str()} {
        "subject": title.borrow_mut().as_str(),
        "participants": { "attendees": [{ "upn": title.borrow_mut().as_str() }] },
    });
    assert_eq!(body_of(&request), r#"{"subject":"a","participants":{"attendees":[{"upn":"a"}]}}"#);
}

async fn load(text: &str) -> &str {
    tokio::task::yield_now().await;
    text
}

/// A value that may not be shared between threads.
fn unshared(text: &str) -> Cell<&str> {
    Cell::new(text)
}

#[tokio::test]
async fn a_value_that_is_not_sync_may_come_before_an_await() {
    let task = tokio::spawn(async {
        graph_request!(PATCH /users/{unshared("u").get()}/onlineMeetings/{load("m").await} {
            "subject": unshared("a").get(),
            "participants": { "attendees": [{ "upn": load("b").await }] },
        })
    });
    assert_eq!(task.await.unwrap().path(), "/v1.0/users/u/onlineMeetings/m");
}
