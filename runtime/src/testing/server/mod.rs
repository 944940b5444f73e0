//! The connections of the stand-in, down to the socket, so that they can break where a test wants.

mod slow_body;

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_LENGTH;
use http::request::Parts;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::faults::{Answer, Fault, Kind, Place, Plan};
use super::store::Store;
use super::{Done, Received, service};
use slow_body::Slow;

/// More than any request to Graph may carry.
const LIMIT: usize = 32 * 1024 * 1024;

/// What all connections share.
#[derive(Default)]
pub(super) struct Server {
    pub(super) store: Arc<Store>,
    pub(super) plan: Plan,
}

/// Takes connections until it is dropped, and all of them with it.
pub(super) async fn serve(listener: TcpListener, server: Arc<Server>) {
    let app = service::app(Arc::clone(&server.store));
    let mut connections = JoinSet::new();
    loop {
        // Where no more connections can be had, those that end make room.
        if let Ok((stream, _)) = listener.accept().await {
            let line = Line { server: Arc::clone(&server), app: app.clone() };
            connections.spawn(async move { line.serve(stream).await });
        } else {
            tokio::task::yield_now().await;
        }
        while connections.try_join_next().is_some() {}
    }
}

/// One connection.
struct Line {
    server: Arc<Server>,
    app: Router,
}

impl Line {
    /// Serves until the client has enough, or a fault ends it.
    async fn serve(&self, stream: tokio::net::TcpStream) -> io::Result<()> {
        let stream = stream.into_std()?;
        let socket = stream.try_clone()?;
        let stream = TokioIo::new(tokio::net::TcpStream::from_std(stream)?);
        let service = service_fn(|request| self.answer(&socket, request));
        let served = http1::Builder::new().serve_connection(stream, service).await;
        served.map_err(io::Error::other)
    }

    /// Answers a request; an error ends the connection without a word.
    async fn answer(
        &self,
        socket: &TcpStream,
        request: hyper::Request<Incoming>,
    ) -> io::Result<Response> {
        let (parts, body) = request.into_parts();
        // A body that breaks off was not received at all.
        let body = to_bytes(Body::new(body), LIMIT).await.unwrap_or_default();
        let received = Received::new(&parts, &body);
        match self.server.plan.fault(&received) {
            None => Ok(self.act(parts, body).await),
            Some(Fault(Kind::Refuse(answer))) => {
                self.server.store.receive(received);
                Ok(respond(answer))
            }
            Some(Fault(Kind::Drop)) => {
                self.server.store.receive(received);
                Err(io::ErrorKind::ConnectionAborted.into())
            }
            Some(Fault(fault)) => {
                let response = self.act(parts, body).await;
                spoil(fault, response, socket).await
            }
        }
    }

    /// Does what was asked, and keeps what came of it.
    async fn act(&self, parts: Parts, body: Bytes) -> Response {
        let (method, path) = (parts.method.clone(), parts.uri.to_string());
        let request = Request::from_parts(parts, Body::from(body));
        let answered: Result<Response, Infallible> =
            TowerToHyperService::new(self.app.clone()).call(request).await;
        let Ok(response) = answered;
        let (head, body) = response.into_parts();
        let body = to_bytes(body, LIMIT).await.unwrap_or_default();
        let status = head.status;
        self.server.plan.done(Done { method, path, status, body: body.clone() });
        Response::from_parts(head, Body::from(body))
    }
}

/// Answers otherwise than the service would have.
async fn spoil(fault: Kind, response: Response, socket: &TcpStream) -> io::Result<Response> {
    match fault {
        Kind::Refuse(answer) | Kind::Misreport(answer) => Ok(respond(answer)),
        Kind::Delay(delay) => {
            tokio::time::sleep(delay).await;
            Ok(response)
        }
        Kind::Slow(delay) => {
            let (head, body) = response.into_parts();
            let body = to_bytes(body, LIMIT).await.unwrap_or_default();
            Ok(Response::from_parts(head, Body::new(Slow::new(&body, delay))))
        }
        Kind::Drop => Err(io::ErrorKind::ConnectionAborted.into()),
        Kind::Cut(place) => Err(cut(response, place, socket).await),
    }
}

fn respond(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}

/// Writes a response as far as the place, and ends the connection.
async fn cut(response: Response, place: Place, mut socket: &TcpStream) -> io::Error {
    let (mut head, body) = response.into_parts();
    let body = to_bytes(body, LIMIT).await.unwrap_or_default();
    head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    let mut text = format!("HTTP/1.1 {}\r\n", head.status).into_bytes();
    for (name, value) in &head.headers {
        text.extend_from_slice(name.as_ref());
        text.extend_from_slice(b": ");
        text.extend_from_slice(value.as_bytes());
        text.extend_from_slice(b"\r\n");
    }
    text.extend_from_slice(b"\r\n");
    let length = match place {
        Place::Nothing => 0,
        Place::HalfOfHead => text.len() / 2,
        Place::HalfOfBody => text.len() + body.len() / 2,
        Place::All => text.len() + body.len(),
    };
    text.extend_from_slice(&body);
    text.truncate(length);
    // What a client no longer takes, it does not miss.
    let _ = socket.write_all(&text).and_then(|()| socket.shutdown(Shutdown::Both));
    io::ErrorKind::ConnectionAborted.into()
}
