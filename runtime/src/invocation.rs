//! The macro of requests.

// The links in its documentation are resolved here.
#[cfg(doc)]
use crate::{ByteStream, Call, Client, Fragment, Page, Request, docs, graph_value, value};

/// Makes a Microsoft Graph request, written as the documentation writes it.
///
/// ```
/// # use graph_request::{graph_request, testing::FakeGraph};
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let (client, organizer) = (graph.client(), "550fae72-d251-43ec-868c-373732c2704f");
/// let meeting = graph_request!(client, POST /users/{organizer}/onlineMeetings {
///     "subject": "Stand-up",
///     "lobbyBypassSettings": { "scope": "organization" },
/// })
/// .await?;
///
/// let id = meeting.id.as_deref().unwrap_or_default();
/// let same = graph_request!{client, GET /users/{organizer}/onlineMeetings/{id}}.await?;
/// assert_eq!(same.subject.as_deref(), Some("Stand-up"));
/// # Ok(())
/// # }
/// ```
///
/// Use braces for a request without a body, as above: rustfmt reformats the tokens of an invocation
/// in parentheses if they happen to parse as Rust, and then puts spaces into the path.
///
/// # Syntax
///
/// ```text
/// graph_request!{ [CLIENT ,] METHOD[!] PATH [? QUERY] [BODY] [as TYPE | -> TYPE] }
/// ```
///
/// - **CLIENT** is any expression of type [`Client`] or a reference to one. It is borrowed, never
///   moved. With it the invocation is a [`Call`], which `.await` sends; without it the invocation
///   is a [`Request`].
/// - **METHOD** is `GET`, `POST`, `PATCH`, `PUT` or `DELETE`. `METHOD!` sends a request that this crate
///   does not cover: see [below](#requests-that-are-not-covered).
/// - **PATH** is written as in the documentation. `{expr}` is a key: any Rust expression that is a
///   string. A path without a version in front (`/v1.0/…`, `/beta/…`) is sent to v1.0, except below
///   `/app` and `/applications`, which only beta has. Functions take their parameters in
///   parentheses: `/me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={id})`.
/// - **QUERY** is `?$select=subject&$filter=joinWebUrl eq {url}&$top=5`, if the route accepts it.
///   Values are `{expr}` or Rust literals; they are quoted and percent-encoded as OData requires.
///   `$top?={option}` leaves the option out if the value is `None`; `$filter!={text}` sends any text,
///   encoded but not checked.
/// - **BODY** is a JSON object, or `{ bytes }` for a `PUT` of a stream. Keys are strings or bare identifiers. Values are JSON, or any Rust
///   expression up to the next comma. Comments and trailing commas are allowed. Within it
///   - `key?: option` omits the property if `option` is `None`, while `key: option` writes `null`;
///   - `key!: value` writes a property that the schema lacks, from any `Serialize` value;
///   - `key?: if condition { … }` writes an object under a condition, also with `if let`, `else if` and
///     `else`; the braces are checked in each branch;
///   - `[ for pattern in iterator { … }, … ]` adds one element per iteration, next to plain ones;
///   - `[ if condition { … }, … ]` adds an element under a condition;
///   - `{ ..model, … }` starts from a model or a [`Fragment`]: it writes each property that is there, is
///     writable, and is not written in the object itself;
///   - `"@odata.type": "#microsoft.graph.x"` selects a derived type. It is never added implicitly.
///
/// - **as TYPE** makes a struct of your own the answer, and asks for its fields alone: see the
///   [guide](docs::answers). **-> TYPE** is the answer of a request that is [not
///   covered](#requests-that-are-not-covered).
///
/// All mistakes in names, JSON types, enum members and date-times are reported in one build, each
/// at its own token. Rust values are checked by rustc.
///
/// | schema | JSON | Rust values, each also behind pointers and as `Option` |
/// | --- | --- | --- |
/// | `Edm.String` | string | `str`, `String`, `reqwest::Url`, `uuid::Uuid` |
/// | `Edm.Boolean` | `true` `false` | `bool` |
/// | `Edm.Int32` | integer | `i32`, `i16`, `i8`, `u16`, `u8`, and `NonZero` of them |
/// | `Edm.DateTimeOffset` | string | `time::OffsetDateTime`, `time::UtcDateTime`, `SystemTime`, those of `chrono` and `jiff` |
/// | enum | string | the enum of the model |
/// | complex type, entity type | `{ … }` | the struct of the model, and a [`Fragment`] of it |
/// | collection | `[ … ]` | `Vec`, slice, array, deque, list and set of the element's Rust values |
///
/// Pointers are references, `Box`, `Rc`, `Arc`, `Cow` and the guards of cells and locks. A guard in
/// one value is released before the next value is evaluated. A type of your own becomes a value by
/// [`graph_value!`] or [`GraphValue`](value::GraphValue).
///
/// # Requests that are not covered
///
/// After `METHOD!` nothing is checked against the schema. The path and the names are sent as they are
/// written, and any `Serialize` value is accepted in the body and in the query. In a `$filter` a string
/// is quoted, and a date-time of a type that is listed above is not. The answer has the type after
/// `->`: any `DeserializeOwned` type, [`Page`], [`ByteStream`] or `()`. Without it, the answer is a
/// `serde_json::Value`, and that of `DELETE!` is `()`.
/// Tokens, retries, errors and pages work as for any other request.
///
/// ```
/// use graph_request::{Page, Request, graph_request, time::OffsetDateTime};
///
/// # #[derive(serde::Deserialize)]
/// # struct Event {}
/// let day = OffsetDateTime::UNIX_EPOCH;
/// let request: Request<Page<Event>> = graph_request! {
///     GET! /me/events?$filter=createdDateTime ge {day}&$top=5 -> Page<Event>
/// };
/// assert_eq!(
///     request.path(),
///     "/v1.0/me/events?$filter=createdDateTime%20ge%201970-01-01T00%3A00%3A00Z&$top=5",
/// );
/// ```
///
/// # Import
///
/// The crate and the macro have one name, which Rust cannot import from one list: `use
/// graph_request::{self, graph_request}` is an error for any crate with an item of its own name. The
/// crate needs no import, so `use graph_request::graph_request;` is enough to write both
/// `graph_request!` and `graph_request::Client`. Another name for the crate, or `::` before it, works
/// too: `use graph_request::{self as graph, graph_request};`, `use ::graph_request::{self, graph_request};`.
///
/// # In a library of your own
///
/// A library that re-exports the crate and the macro lets its users write requests without a dependency
/// of their own. A macro around this one hands on its tokens, and names this one by `$crate`:
///
/// ```
/// # extern crate graph_request as _; // otherwise rustdoc adds one that is not public
/// pub use ::graph_request::{self, graph_request};
///
/// pub struct Meetings {
///     pub client: graph_request::Client,
/// }
///
/// #[macro_export]
/// macro_rules! meetings_request {
///     ($meetings:expr, $($request:tt)+) => {
///         $crate::graph_request!($meetings.client, $($request)+)
///     };
/// }
///
/// # async fn run(meetings: Meetings, id: &str) -> graph_request::Result<()> {
/// meetings_request!(meetings, DELETE /me/onlineMeetings/{id}).await?;
/// # Ok(())
/// # }
/// # fn main() {}
/// ```
///
/// # Examples
///
/// Without a client, the result is a [`Request`]:
///
/// ```
/// use graph_request::{Request, graph_request, v1::OnlineMeeting};
///
/// let id = "MSo1N2Y5ZGFjYy03MWJm";
/// let request: Request<OnlineMeeting> = graph_request!{GET /me/onlineMeetings/{id}};
/// assert_eq!(request.path(), "/v1.0/me/onlineMeetings/MSo1N2Y5ZGFjYy03MWJm");
/// ```
///
/// Rust control flow works inside a body:
///
/// ```
/// use graph_request::graph_request;
///
/// let (names, topic) = (["ada@contoso.com", "alan@contoso.com"], None::<&str>);
/// let request = graph_request!(POST /me/onlineMeetings {
///     subject?: topic,
///     participants: { attendees: [ for name in names { upn: name, role: "presenter" } ] },
/// });
/// assert_eq!(
///     request.body(),
///     Some(concat!(
///         r#"{"participants":{"attendees":[{"upn":"ada@contoso.com","role":"presenter"},"#,
///         r#"{"upn":"alan@contoso.com","role":"presenter"}]}}"#,
///     ).as_bytes()),
/// );
/// ```
///
/// A name that Graph does not have is a compile error at its own token:
///
/// ```compile_fail
/// # use graph_request::graph_request;
/// let request = graph_request!(POST /me/onlineMeetings { "subjcet": "Stand-up" });
/// ```
#[macro_export]
macro_rules! graph_request {
    ($($request:tt)*) => {
        $crate::__private::graph_request! { $crate $($request)* }
    };
}
