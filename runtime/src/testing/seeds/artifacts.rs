//! Seeds with content.

use bytes::Bytes;
use serde_core::Serialize;
use serde_json::{Map, Value};

use super::to_json;
use crate::testing::service::{Artifact, ArtifactKind};

/// A transcript for [`FakeGraph::seed_transcript`](crate::testing::FakeGraph::seed_transcript): its content,
/// and what else is set.
///
/// Without more than content it lasts as long as its meeting, which organizer it has too.
///
/// ```
/// use graph_request::{graph_request, testing::{FakeGraph, Transcript}, v1};
/// use serde_json::json;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let graph = FakeGraph::start().await;
/// let meeting = graph.seed(v1::OnlineMeeting::default());
/// let transcript = Transcript::new("WEBVTT\n")
///     .metadata("WEBVTT\n")
///     .properties(json!({ "id": "1", "createdDateTime": "2026-01-05T09:00:00Z" }));
/// graph.seed_transcript(&meeting, transcript);
///
/// let client = graph.client();
/// let page = graph_request!(client, GET /me/onlineMeetings/{meeting}/transcripts).await?;
/// assert_eq!(page.items[0].id.as_deref(), Some("1"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a transcript is not in the stand-in until it is seeded"]
pub struct Transcript(pub(super) Artifact);

/// A recording for [`FakeGraph::seed_recording`](crate::testing::FakeGraph::seed_recording): its content,
/// and what else is set.
///
/// Without more than content it lasts as long as its meeting.
///
/// ```
/// use graph_request::{graph_request, testing::{FakeGraph, Recording}, v1};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let mut properties = v1::CallRecording::default();
/// properties.call_id = Some("af630fe0".to_owned());
///
/// let graph = FakeGraph::start().await;
/// let meeting = graph.seed(v1::OnlineMeeting::default());
/// graph.seed_recording(&meeting, Recording::new(vec![7; 1_000]).properties(properties));
///
/// let client = graph.client();
/// let page = graph_request!(client, GET /me/onlineMeetings/{meeting}/recordings).await?;
/// assert_eq!(page.items[0].call_id.as_deref(), Some("af630fe0"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a recording is not in the stand-in until it is seeded"]
pub struct Recording(pub(super) Artifact);

impl Transcript {
    /// Creates a transcript with this content, a text in the format WebVTT.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self(artifact(ArtifactKind::Transcript, content.into()))
    }

    /// Sets the text of `metadataContent`, a WebVTT text without cues otherwise.
    pub fn metadata(mut self, text: impl Into<Bytes>) -> Self {
        self.0.metadata = text.into();
        self
    }

    /// Sets the properties: a model of v1.0 or beta, or JSON. They replace all that were set before.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be written as JSON.
    #[track_caller]
    pub fn properties(mut self, properties: impl Serialize) -> Self {
        self.0.resource = to_json(&properties);
        self
    }
}

impl Recording {
    /// Creates a recording with this content.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self(artifact(ArtifactKind::Recording, content.into()))
    }

    /// Sets the properties: a model of v1.0 or beta, or JSON. They replace all that were set before.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be written as JSON.
    #[track_caller]
    pub fn properties(mut self, properties: impl Serialize) -> Self {
        self.0.resource = to_json(&properties);
        self
    }
}

/// Returns an artifact without properties of its own.
fn artifact(kind: ArtifactKind, content: Bytes) -> Artifact {
    Artifact {
        kind,
        resource: Value::Object(Map::new()),
        content,
        metadata: Bytes::from_static(b"WEBVTT\n"),
    }
}

/// Makes a seed from its content alone.
macro_rules! from_content {
    ($seed:ident: $($content:ty),+) => {
        $(
            impl From<$content> for $seed {
                fn from(content: $content) -> Self {
                    Self::new(content)
                }
            }
        )+
    };
}

from_content!(Transcript: &'static str, String, Bytes, Vec<u8>);
from_content!(Recording: &'static [u8], Bytes, Vec<u8>);
