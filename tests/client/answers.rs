//! Questions to an error: its kind, its hint, its delay, its sources.

use std::error::Error as StdError;
use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Error, Hint, RetryPolicy, graph_request};

use crate::{client_of, create};

fn refusal(status: u16, code: &str, message: &str) -> Fault {
    let body = serde_json::json!({ "error": { "code": code, "message": message } });
    Fault::status(status).body(body.to_string())
}

async fn error_of(fault: Fault) -> Error {
    let graph = FakeGraph::start().await;
    graph.inject(fault);
    client_of(graph.base_url()).send(create()).await.unwrap_err()
}

#[tokio::test]
async fn each_question_has_its_status() {
    type Question = fn(&Error) -> bool;
    let questions: [(u16, Question); 4] = [
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (429, Error::is_throttled),
    ];
    for status in [400, 401, 403, 404, 429, 500] {
        let error = error_of(Fault::status(status)).await;
        for (expected, question) in questions {
            assert_eq!(question(&error), status == expected, "{status}");
        }
        assert!(!error.is_timeout());
    }
    let error = error_of(Fault::status(429).header("retry-after", "2.5")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_millis(2500)));
    assert_eq!(error.headers().unwrap()["retry-after"], "2.5");
}

#[tokio::test]
async fn the_text_is_one_line_whatever_the_service_says() {
    let message = format!("first\nsecond\r\n\u{1b}[31m{}", "long ".repeat(10_000));
    let error = error_of(refusal(400, "Bad\nRequest", &message)).await;
    let text = error.to_string();
    assert!(text.chars().all(|c| !c.is_control()), "{text:?}");
    assert!(text.len() < 2000);
    assert_eq!(error.graph().unwrap().message, message, "nothing is lost");
}

#[tokio::test]
async fn a_hint_names_its_page() {
    for (fault, page) in [
        (
            refusal(403, "Forbidden", "No application access policy found for this app: x."),
            "application-access-policy",
        ),
        (refusal(403, "Forbidden", "Missing scope permissions on the request."), "auth-errors"),
        (refusal(403, "Authorization_RequestDenied", "Insufficient privileges"), "auth-errors"),
        (refusal(401, "InvalidAuthenticationToken", "Access token has expired."), "auth-errors"),
        (
            refusal(400, "BadRequest", "This API is not supported for MSA accounts"),
            "application-post-onlinemeetings",
        ),
    ] {
        let error = error_of(fault).await;
        let Hint { text, page: found, .. } = error.hint().unwrap();
        assert!(found.starts_with("https://learn.microsoft.com/") && found.contains(page));
        let shown = error.to_string();
        assert!(shown.contains(text) && shown.contains(found), "{shown}");
    }
    for (status, message) in [(400, "bad"), (404, "gone"), (429, "slow down")] {
        assert_eq!(error_of(refusal(status, "code", message)).await.hint(), None, "{message}");
    }
}

#[tokio::test]
async fn a_principal_name_in_the_path_is_hinted_at() {
    for (user, is_hinted) in [("heidi@contoso.com", true), ("550fae72", false)] {
        let graph = FakeGraph::start().await;
        let call =
            graph_request!(graph.client(), GET / users / { user } / onlineMeetings / { "1" });
        let error = call.await.unwrap_err();
        assert!(error.is_not_found());
        assert_eq!(error.hint().is_some(), is_hinted, "{user}");
    }
}

/// Returns the messages of an error and of all its sources.
fn chain(error: &dyn StdError) -> Vec<String> {
    std::iter::successors(Some(error), |error| StdError::source(*error))
        .map(ToString::to_string)
        .collect()
}

#[tokio::test]
async fn the_chain_is_whole_and_repeats_nothing() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let unreached = client_of(&base_url).send(create()).await.unwrap_err();
    for (error, deepest) in [
        (unreached, "refused"),
        (error_of(Fault::cut_short()).await, "end of file"),
        (error_of(Fault::not_json()).await, "line 1 column 1"),
    ] {
        let texts = chain(&error);
        assert!(texts.len() > 1, "{texts:?}");
        assert!(texts.last().unwrap().contains(deepest), "{texts:?}");
        for (place, text) in texts.iter().enumerate() {
            let others = texts.iter().enumerate().filter(|(other, _)| *other != place);
            assert!(others.into_iter().all(|(_, other)| !other.contains(text)), "{texts:?}");
        }
    }
}

#[tokio::test]
async fn an_error_goes_into_anyhow_and_eyre() {
    async fn with_anyhow(graph: &FakeGraph) -> anyhow::Result<()> {
        graph.client().send(create().retry(RetryPolicy::none())).await?;
        Ok(())
    }
    async fn with_eyre(graph: &FakeGraph) -> eyre::Result<()> {
        graph.client().send(create().retry(RetryPolicy::none())).await?;
        Ok(())
    }
    let graph = FakeGraph::start().await;
    graph.inject_with(|_| Some(Fault::status(404)));
    let error = with_anyhow(&graph).await.unwrap_err();
    assert!(error.downcast_ref::<Error>().unwrap().is_not_found());
    let error = with_eyre(&graph).await.unwrap_err();
    assert!(error.downcast_ref::<Error>().unwrap().is_not_found());
}
