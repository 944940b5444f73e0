//! The connections of the stand-in, down to the socket, so that a fault can break them anywhere.

mod batch;
mod slow_body;

use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{Request, Response};
use http_body_util::{BodyExt, Collected, Either, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::faults::{CutPoint, Fault, FaultAfter, FaultBefore, Plan, Stage};
use super::notifications::shake_hands;
use super::received::{Done, Received};
use super::service;
use super::service::batch::is_batch;
use super::store::Store;
use slow_body::SlowBody;

/// More than Graph accepts in any request that is not an upload.
const MAX_REQUEST_BYTES: usize = 32 * 1024 * 1024;

type ResponseBody = Either<Full<Bytes>, SlowBody>;

/// The state that all connections share.
#[derive(Default)]
pub(super) struct Server {
    pub(super) store: Store,
    pub(super) plan: Plan,
}

/// Accepts connections until the future is dropped, which closes all of them.
pub(super) async fn serve(listener: TcpListener, server: Arc<Server>) {
    let mut connections = JoinSet::new();
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            let connection = Connection { server: Arc::clone(&server) };
            connections.spawn(async move { connection.serve(stream).await });
        } else {
            // The process may be out of file descriptors; connections that end make room.
            tokio::task::yield_now().await;
        }
        while connections.try_join_next().is_some() {}
    }
}

struct Connection {
    server: Arc<Server>,
}

impl Connection {
    /// Serves requests until the client closes the connection or a fault ends it.
    async fn serve(&self, stream: tokio::net::TcpStream) -> io::Result<()> {
        // hyper owns the stream; a fault writes to the same socket through this second handle.
        let stream = stream.into_std()?;
        let socket = stream.try_clone()?;
        let stream = TokioIo::new(tokio::net::TcpStream::from_std(stream)?);
        let service = service_fn(|request| self.respond(&socket, request));
        let served = http1::Builder::new().serve_connection(stream, service).await;
        served.map_err(io::Error::other)
    }

    /// Responds to a request. An error makes hyper close the connection without a response.
    async fn respond(
        &self,
        socket: &TcpStream,
        request: Request<Incoming>,
    ) -> io::Result<Response<ResponseBody>> {
        let received = receive(request).await;
        if is_batch(&received) {
            return self.respond_to_batch(socket, received).await;
        }
        match self.server.plan.take_fault(&received) {
            None => Ok(whole(self.carry_out(received).await)),
            Some(Fault(Stage::Before(fault))) => {
                self.server.store.receive(received);
                fail_before(fault)
            }
            Some(Fault(Stage::After(fault))) => {
                let response = self.carry_out(received).await;
                fail_after(fault, response, socket).await
            }
        }
    }

    /// Lets the service answer, and records the request and its answer.
    async fn carry_out(&self, received: Received) -> Response<Bytes> {
        let number = self.server.store.receive(received.clone());
        self.answer(received, number).await
    }

    /// Lets the service answer a request that is recorded, and records the answer.
    async fn answer(&self, mut received: Received, number: usize) -> Response<Bytes> {
        shake_hands(&mut received).await;
        let store = &self.server.store;
        let response = service::answer(store, &received, number);
        store.complete(done(received, &response));
        response
    }
}

fn done(received: Received, response: &Response<Bytes>) -> Done {
    Done {
        method: received.method,
        path: received.path,
        status: response.status(),
        body: response.body().clone(),
    }
}

/// Reads a request whole.
async fn receive(request: Request<Incoming>) -> Received {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, MAX_REQUEST_BYTES).collect().await;
    // A body that breaks off or is too long is treated as not sent.
    let body = body.map(Collected::to_bytes).unwrap_or_default();
    Received::new(head, body)
}

fn whole(response: Response<Bytes>) -> Response<ResponseBody> {
    response.map(|body| Either::Left(Full::new(body)))
}

fn fail_before(fault: FaultBefore) -> io::Result<Response<ResponseBody>> {
    match fault {
        FaultBefore::Refuse(response) => Ok(whole(response)),
        FaultBefore::Drop => Err(io::ErrorKind::ConnectionAborted.into()),
    }
}

async fn fail_after(
    fault: FaultAfter,
    response: Response<Bytes>,
    socket: &TcpStream,
) -> io::Result<Response<ResponseBody>> {
    match fault {
        FaultAfter::Misreport(response) => Ok(whole(response)),
        FaultAfter::Delay(delay) => {
            tokio::time::sleep(delay).await;
            Ok(whole(response))
        }
        FaultAfter::Slow(delay) => {
            Ok(response.map(|body| Either::Right(SlowBody::new(&body, delay))))
        }
        FaultAfter::Cut(point) => {
            write_until(point, response, socket);
            Err(io::ErrorKind::ConnectionAborted.into())
        }
    }
}

/// Writes a response up to a point of it and shuts the socket down. hyper cannot be told to stop
/// there, so it never sees this response.
fn write_until(point: CutPoint, response: Response<Bytes>, mut socket: &TcpStream) {
    let (head, body) = serialize(response);
    let length = match point {
        CutPoint::Start => 0,
        CutPoint::HalfOfHead => head.len() / 2,
        CutPoint::HalfOfBody => head.len() + body.len() / 2,
        CutPoint::End => head.len() + body.len(),
    };
    let mut text = head;
    text.extend_from_slice(&body);
    text.truncate(length);
    // The client may be gone already; then there is nobody to cut off.
    let _ = socket.write_all(&text).and_then(|()| socket.shutdown(Shutdown::Both));
}

/// Returns the head of a response as HTTP/1.1 text, and its body.
fn serialize(response: Response<Bytes>) -> (Vec<u8>, Bytes) {
    let (mut head, body) = response.into_parts();
    head.headers.insert(CONTENT_LENGTH, body.len().into());
    let mut text = format!("HTTP/1.1 {}\r\n", head.status).into_bytes();
    for (name, value) in &head.headers {
        text.extend_from_slice(name.as_ref());
        text.extend_from_slice(b": ");
        text.extend_from_slice(value.as_bytes());
        text.extend_from_slice(b"\r\n");
    }
    text.extend_from_slice(b"\r\n");
    (text, body)
}
