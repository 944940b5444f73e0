//! A server that answers as Graph does, as fast as it can.

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// The pages of the collection.
pub const PAGES: usize = 10_000;

/// The meetings of a page.
const ITEMS: usize = 10;

/// The answer to a request.
struct Answers {
    meeting: Bytes,
    /// The meetings of a page, as a JSON array.
    items: String,
    address: String,
    delay: Duration,
}

/// Answers every request, after this delay. Prints the address first.
pub async fn serve(delay: Duration) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = format!("http://{}", listener.local_addr().expect("the port is known"));
    println!("{address}");
    let answers: &'static Answers = Box::leak(Box::new(Answers::new(address, delay)));
    while let Ok((stream, _)) = listener.accept().await {
        stream.set_nodelay(true).ok();
        let service = service_fn(|request| answer(answers, request));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

impl Answers {
    fn new(address: String, delay: Duration) -> Self {
        let meeting = meeting();
        let items = Value::from(vec![meeting.clone(); ITEMS]).to_string();
        Self { meeting: meeting.to_string().into(), items, address, delay }
    }

    fn page(&self, number: usize) -> Bytes {
        let mut link = String::new();
        if number < PAGES {
            let next = number + 1;
            link = format!(
                r#""@odata.nextLink":"{}/beta/app/onlineMeetings?$skiptoken={next}","#,
                self.address
            );
        }
        format!(r#"{{{link}"value":{}}}"#, self.items).into()
    }
}

fn meeting() -> Value {
    let sample = include_str!("../../../fixtures/samples/responses/2018-meeting.json");
    let mut sample: Value = serde_json::from_str(sample).unwrap_or_else(|_| json!({}));
    sample["body"].take()
}

async fn answer(
    answers: &Answers,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let is_create = request.method() == Method::POST;
    let query = request.uri().query().unwrap_or_default();
    let page = query.rsplit('=').next().and_then(|page| page.parse().ok()).unwrap_or(1);
    request.into_body().collect().await.ok();
    if !answers.delay.is_zero() {
        tokio::time::sleep(answers.delay).await;
    }
    let (status, body) = if is_create {
        (StatusCode::CREATED, answers.meeting.clone())
    } else {
        (StatusCode::OK, answers.page(page))
    };
    let response = Response::builder().status(status).header(CONTENT_TYPE, "application/json");
    Ok(response.body(Full::new(body)).expect("the head is valid"))
}
