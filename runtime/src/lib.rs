//! Microsoft Graph requests, written as the documentation writes them.
//!
//! [`graph_request!`] takes a method, a path and a JSON body. Names in them are checked while
//! compiling against Graph's own shape, Rust values in them are checked by rustc, and what comes
//! back is a typed value.
//!
//! ```
//! use graph_request::{Client, graph_request};
//!
//! # async fn run(token: String, organizer: &str, day: &str) -> Result<(), graph_request::Error> {
//! let client = Client::new(token);
//! let meeting = graph_request!(client, POST /app/onlineMeetings {
//!     "meetingType": "meetNow",
//!     "participants": { "organizer": { "identity": { "user": { "id": organizer } } } },
//!     "subject": format!("Stand-up {day}"),
//! })
//! .await?;
//! println!("{}", meeting.join_url.unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! With a client the invocation is a [`Call`], which is sent by `.await`; without one it is a
//! [`Request`], a plain value to look at, keep, or hand to [`Client::send`].
//!
//! # Guides
//!
//! The [guides](docs) explain the [body language](docs::body_language), [tokens](docs::tokens),
//! [errors and retries](docs::errors_and_retries), [pages and streams](docs::pages_and_streams) and
//! [tests](docs::testing).
//!
//! # Features
//!
//! | feature | what for |
//! | --- | --- |
//! | `v1`, `beta`, `preview` (default) | the models of each API |
//! | `rustls` (default) | TLS by rustls |
//! | `native-tls` | TLS by the library of the platform |
//! | `azure` | any credential of `azure_identity` as the source of tokens |
//! | `blocking` | [`Call::send`], for programs without an async runtime |
//! | `chrono`, `jiff` | their date-times as values |
//! | `uuid` | `Uuid` as a value and as a key |
//! | `testing` | [`testing::FakeGraph`], a stand-in for Graph on loopback |

#![cfg_attr(docsrs, feature(doc_cfg))]
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

// So that `$crate` of the macro's front works in this crate's own tests and stand-in too.
mod answer;
#[cfg(feature = "blocking")]
mod blocking;
mod client;
mod cloud;
mod created;
mod credential;
#[cfg(any(doc, doctest))]
pub mod docs;
mod error;
mod json;
mod model;
mod options;
mod page;
mod path;
mod request;
mod response;
mod retry;
mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
mod transport;

pub use client::{Client, ClientBuilder};
pub use cloud::Cloud;
pub use created::CreatedOrFound;
pub use credential::{AccessToken, Credential, TokenFuture, TokenRequest};
pub use error::{Error, ErrorKind, GraphError, GraphErrorDetail, Hint, InnerError};
pub use http;
pub use model::UnknownMember;
#[cfg(feature = "beta")]
pub use model::beta;
#[cfg(feature = "preview")]
pub use model::preview;
#[cfg(feature = "v1")]
pub use model::v1;
pub use page::Page;
pub use request::{Call, Request};
pub use reqwest;
pub use response::Response;
pub use retry::RetryPolicy;
pub use stream::ByteStream;
pub use time;
pub use transport::{HttpClient, HttpFuture};

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// What a fallible function of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A Microsoft Graph request, written as the documentation writes it.
///
/// ```text
/// graph_request!( [CLIENT ,] METHOD PATH [? QUERY] [BODY] )
/// ```
///
/// - **CLIENT** is any expression of type [`Client`] or a reference to one. It is borrowed, never
///   moved. With it the invocation is a [`Call`], which `.await` sends; without it the invocation
///   is a [`Request`].
/// - **METHOD** is `GET`, `POST`, `PATCH` or `DELETE`.
/// - **PATH** is as in the documentation. `{expr}` is a key: any Rust expression that is a string.
///   Without a version in front (`/v1.0/…`, `/beta/…`) it is of v1.0, except below `/app` and
///   `/applications`. Functions take their parameters in parentheses:
///   `/me/onlineMeetings/getAllTranscripts(startDateTime={t})`.
/// - **QUERY** is `?$select=subject&$filter=joinWebUrl eq {url}&$top=5`, where the route takes it;
///   values are `{expr}` or Rust literals, which are quoted and encoded as OData demands.
/// - **BODY** is a JSON object. Keys are strings or bare identifiers; values are JSON or any Rust
///   expression up to the next comma; comments and trailing commas are fine. In it
///   - `key?: option` leaves the property out when `option` is `None`, where `key: option` writes
///     `null`;
///   - `key!: value` writes a property that the shape lacks, from anything that can be serialized;
///   - `[ for pattern in iterator { … }, … ]` has an element for each turn, among plain ones;
///   - `{ ..model, … }` starts from a model: what is `Some` in it, may be written, and does not
///     stand in the object itself;
///   - `"@odata.type": "#microsoft.graph.x"` picks a derived type. It is never added.
///
/// All mistakes in names, JSON types, enum members and date-times are reported in one build, each
/// at its own token. Rust values are judged by rustc.
///
/// | in the shape | JSON | Rust values, each also by reference and as `Option` |
/// | --- | --- | --- |
/// | `Edm.String` | string | `str`, `String`, `Cow<str>`, `Box<str>`, `Arc<str>`, `uuid::Uuid` |
/// | `Edm.Boolean` | `true` `false` | `bool` |
/// | `Edm.Int32` | integer | `i32`, `i16`, `i8`, `u16`, `u8` |
/// | `Edm.DateTimeOffset` | string | `time::OffsetDateTime`, `SystemTime`, those of `chrono` and `jiff` |
/// | enum | string | the enum of the model |
/// | complex type, entity type | `{ … }` | the struct of the model |
/// | collection | `[ … ]` | `Vec`, slice and array of what an element takes |
///
/// # Examples
///
/// ```
/// use graph_request::{graph_request, preview::OnlineMeeting, Request};
///
/// let id = "013448345";
/// let request: Request<OnlineMeeting> = graph_request!(GET /app/onlineMeetings/{id});
/// assert_eq!(request.path(), "/beta/app/onlineMeetings/013448345");
/// ```
///
/// A name that Graph does not have is refused at its own token:
///
/// ```compile_fail
/// # use graph_request::graph_request;
/// let request = graph_request!(POST /app/onlineMeetings { "subjcet": "Stand-up" });
/// ```
#[macro_export]
macro_rules! graph_request {
    ($($request:tt)*) => {
        $crate::__private::graph_request! { $crate $($request)* }
    };
}
