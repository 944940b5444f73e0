//! A server on loopback that gives scripted answers, and keeps the requests that it received.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::response::Response;
use tokio::net::TcpListener;

/// An answer. `{root}` and `{storage}` in a header or in the body become the addresses of the two
/// servers of a row.
#[derive(Clone, Copy)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) body: &'static str,
}

/// A request as it was received.
#[derive(Clone)]
pub(crate) struct Received {
    /// The request line and the headers, one a line, with the names in lowercase.
    pub(crate) head: String,
    pub(crate) body: String,
}

/// A server that is stopped with the runtime of its test.
pub(crate) struct Server {
    pub(crate) base_url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts a server. It repeats the last answer once the others are given.
    pub(crate) async fn start(answers: &'static [Answer], storage: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let base_url = format!("http://{address}");
        let received = Arc::new(Mutex::new(Vec::new()));
        let addresses = [("{root}", base_url.clone()), ("{storage}", storage.to_owned())];
        let script = Arc::new(Script { answers, addresses, received: Arc::clone(&received) });
        let app = Router::new().fallback(move |request: Request| {
            let script = Arc::clone(&script);
            async move { script.answer(request).await }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { base_url, received }
    }

    /// Returns the requests in the order of their arrival.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Script {
    answers: &'static [Answer],
    addresses: [(&'static str, String); 2],
    received: Arc<Mutex<Vec<Received>>>,
}

impl Script {
    async fn answer(&self, request: Request) -> Response {
        let received = read_request(request).await;
        let place = {
            let mut all = self.received.lock().unwrap_or_else(PoisonError::into_inner);
            all.push(received);
            all.len() - 1
        };
        let answer = self.answers.get(place).or(self.answers.last());
        self.write(answer.copied().unwrap_or(Answer { status: 500, headers: &[], body: "" }))
    }

    fn write(&self, answer: Answer) -> Response {
        let mut response = Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(*name, self.fill(value));
        }
        response.body(self.fill(answer.body).into()).expect("the answer is HTTP")
    }

    fn fill(&self, text: &str) -> String {
        let addresses = self.addresses.iter();
        addresses.fold(text.to_owned(), |text, (name, address)| text.replace(name, address))
    }
}

async fn read_request(request: Request) -> Received {
    let (head, body) = request.into_parts();
    let mut lines = vec![format!("{} {}", head.method, head.uri)];
    for (name, value) in &head.headers {
        lines.push(format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
    }
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    Received { head: lines.join("\n"), body: String::from_utf8_lossy(&body).into_owned() }
}
