//! Microsoft Graph requests, written as the documentation writes them.
//!
//! [`graph_request!`] takes a method, a path and a JSON body. The macro checks every name in them
//! at compile time against the schema of Graph, rustc checks the Rust values, and the response is
//! a typed value.
//!
//! ```
//! use graph_request::{Client, graph_request};
//! use graph_request::time::{Duration, OffsetDateTime};
//!
//! # async fn run(token: String, organizer: &str, day: &str) -> graph_request::Result<()> {
//! let client = Client::new(token);
//! let start = OffsetDateTime::now_utc() + Duration::hours(1);
//! let meeting = graph_request!(client, POST /users/{organizer}/onlineMeetings {
//!     "subject": format!("Stand-up {day}"),
//!     "startDateTime": start,
//!     "endDateTime": start + Duration::minutes(15),
//! })
//! .await?;
//! println!("{}", meeting.join_web_url.unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! With a client, the invocation is a [`Call`], which `.await` sends. Without one it is a
//! [`Request`]: a plain value to inspect, keep, or pass to [`Client::send`].
//!
//! - [`Client`] holds the service root, the credential, the limits and the [`RetryPolicy`].
//! - [`Client::batch`] and [`Client::batch_all`] send several requests in one.
//! - [`Page`] is one page of a collection, and [`Call::pages`] reads all of them.
//! - [`ByteStream`] is content, such as a recording, to be copied, read or streamed.
//! - [`Error`] holds the kind of a failure, the error that Graph returned, and a hint.
//! - [`v1`], [`beta`] and [`preview`] hold the models of each API version.
//!
//! # Guides
//!
//! The [guides](docs) explain the [body language](docs::body_language), [models](docs::models),
//! [answers as asked for](docs::answers), [tokens](docs::tokens),
//! [errors and retries](docs::errors_and_retries), [pages and streams](docs::pages_and_streams),
//! [batches](docs::batches), [notifications](docs::notifications), [tests](docs::testing) and
//! the [areas of Graph](docs::areas).
//!
//! # Features
//!
//! | feature | effect |
//! | --- | --- |
//! | `v1`, `beta`, `preview` (default) | the models of each API version |
//! | `rustls` (default) | TLS by rustls |
//! | `rustls-ring` | the same with the cryptography of ring, which compiles faster; without the default features |
//! | `native-tls` | TLS by the library of the platform |
//! | `azure` | any credential of `azure_identity` as the source of tokens |
//! | `blocking` | [`Call::send`] and [`Blocking`], for programs without an async runtime |
//! | `chrono`, `jiff` | their date-times as values, and [conversions](value::DateTimeExt) of those of models |
//! | `chrono-tz` | a `chrono::DateTime` with its zone for a time in a named zone, as the start of an event is |
//! | `uuid` | `Uuid` as a value and as a key |
//! | `notifications` | [`notifications::receive`], which reads what Graph sends to a subscription; `subscriptions` with it |
//! | `axum` | `notifications` with an extractor for axum 0.8 |
//! | `calendar`, `calls`, `mail`, `subscriptions`, `teams`, `users`, `virtual-events` | the models of [further areas](docs::areas) of Graph |
//! | `testing` | [`testing::FakeGraph`], a local server that imitates Graph |
//!
//! `wasm32-unknown-unknown` is not supported: limits and retries use the timers of tokio, which do not
//! work there, and nothing is tested on it.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Without the feature of an API version, nothing uses the code that all models share.
#![cfg_attr(
    not(any(feature = "v1", feature = "beta", feature = "preview")),
    allow(dead_code, unused_imports, unused_macros, unreachable_pub)
)]
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod batch;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod cloud;
mod credential;
#[cfg(any(doc, doctest))]
pub mod docs;
mod error;
mod fragment;
mod headers;
mod invocation;
mod json;
mod link;
mod model;
#[cfg(feature = "notifications")]
pub mod notifications;
mod page;
mod path;
mod request;
mod response;
mod retry;
mod select;
pub mod serde;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
mod transport;
pub mod value;

pub use batch::{Batch, BatchAll, BatchCall, BatchMember, BatchPlan, Follows};
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use cloud::Cloud;
pub use credential::{AccessToken, Credential, TokenFuture, TokenRequest};
pub use error::{Error, ErrorKind, GraphError, GraphErrorDetail, Hint, InnerError, Result};
pub use fragment::Fragment;
#[cfg(not(rust_analyzer))]
pub use graph_request_macros::GraphSelect;
#[cfg(rust_analyzer)]
pub use graph_request_macros::GraphSelectInEditor as GraphSelect;
pub use http;
pub use model::UnknownMember;
#[cfg(feature = "beta")]
pub use model::beta;
#[cfg(feature = "preview")]
pub use model::preview;
#[cfg(feature = "v1")]
pub use model::v1;
pub use page::{Items, Page, Pages, Removed};
pub use request::Request;
pub use reqwest;
pub use response::{ByteStream, CreatedOrFound, Progress, Response};
pub use retry::RetryPolicy;
pub use select::GraphSelect;
pub use time;
pub use transport::{HttpClient, HttpFuture};

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
