//! A user of the service.

use graph_request::reqwest::{Client, Method, Result};
use serde_json::{Value, json};

/// Books, changes, reads and cancels a meeting, and returns a line on each step.
pub(crate) async fn visit(address: &str, token: &str) -> Result<Vec<String>> {
    let visitor = Visitor { http: Client::builder().no_proxy().build()?, token };
    let booking = json!({
        "subject": "Talk",
        "time": { "start": "2026-12-01T09:00:00Z", "end": "2026-12-01T10:00:00Z" },
        "people": ["grace@contoso.com"],
    });
    let meetings = format!("{address}/meetings");
    let (booked, meeting) = visitor.ask(Method::POST, &meetings, &booking).await?;

    let meeting = format!("{meetings}/{}", meeting["id"].as_str().unwrap_or_default());
    let change = json!({ "subject": "Long talk", "access": "everyone" });
    let (changed, _) = visitor.ask(Method::PATCH, &meeting, &change).await?;
    let (read, _) = visitor.ask(Method::GET, &meeting, &Value::Null).await?;
    let (cancelled, _) = visitor.ask(Method::DELETE, &meeting, &Value::Null).await?;
    let (read_again, _) = visitor.ask(Method::GET, &meeting, &Value::Null).await?;
    Ok(vec![booked, changed, read, cancelled, read_again])
}

struct Visitor<'a> {
    http: Client,
    token: &'a str,
}

impl Visitor<'_> {
    /// Sends a request. Returns a line on the answer, and its JSON.
    async fn ask(&self, method: Method, url: &str, body: &Value) -> Result<(String, Value)> {
        let request = self.http.request(method.clone(), url).bearer_auth(self.token);
        let request = request.header("content-type", "application/json").body(body.to_string());
        let response = request.send().await?;
        let status = response.status();
        let answer: Value = serde_json::from_slice(&response.bytes().await?).unwrap_or_default();
        let text = answer["subject"].as_str().or(answer["error"].as_str()).unwrap_or_default();
        Ok((format!("{} {method}: {status} {text}", self.token), answer))
    }
}
