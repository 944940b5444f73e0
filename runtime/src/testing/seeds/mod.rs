//! The seeds of a test: meetings and content that are there before its program runs.

mod anywhere;
mod artifacts;

use serde_core::Serialize;
use serde_json::Value;

use super::FakeGraph;
use super::service::{Artifact, SIGNED_IN_USER, seed_artifact, seed_meeting, seed_report};
pub use artifacts::{Recording, Transcript};

/// # Seeding
///
/// A seed is a model of v1.0 or beta, or any other value that serializes to its JSON. Its properties
/// are kept, also those that a create ignores, such as `id`, `joinWebUrl` and `creationDateTime`. The
/// rest is completed as the service would. A seed can be read in both versions, and is filtered,
/// paged and freed of hidden members like anything else.
///
/// A seeded meeting has the reports, transcripts and recordings that are seeded below it, and at first
/// none. A meeting that your program creates has the fixed examples until something is seeded below
/// it. Lists are in the order of seeding.
impl FakeGraph {
    /// Puts a meeting of the signed-in user into the store and returns its id.
    ///
    /// # Panics
    ///
    /// Panics if the seed is not a JSON object, if its organizer is another user, and if it
    /// has the `id`, `joinWebUrl`, `joinMeetingId` or `videoTeleconferenceId` of a meeting that is
    /// there, or the `externalId` of one of the same user.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let mut meeting = v1::OnlineMeeting::default();
    /// meeting.join_web_url = Some("https://teams.microsoft.com/l/meetup-join/1".to_owned());
    /// meeting.subject = Some("Retro".to_owned());
    ///
    /// let graph = FakeGraph::start().await;
    /// let id = graph.seed(meeting);
    ///
    /// let client = graph.client();
    /// let found = graph_request!(client, GET /me/onlineMeetings/{id}).await?;
    /// assert_eq!(found.subject.as_deref(), Some("Retro"));
    /// assert!(found.creation_date_time.is_some());
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed(&self, meeting: impl Serialize) -> String {
        self.seed_for(SIGNED_IN_USER, meeting)
    }

    /// Puts a meeting of another user into the store and returns its id.
    ///
    /// # Panics
    ///
    /// Panics if the user is not named by an object id, and as [`seed`](Self::seed) does.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    /// use serde_json::json;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let user = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";
    /// let id = graph.seed_for(user, json!({ "id": "1", "subject": "Retro" }));
    ///
    /// let client = graph.client();
    /// let found = graph_request!(client, GET /users/{user}/onlineMeetings/{id}).await?;
    /// assert_eq!(found.subject.as_deref(), Some("Retro"));
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed_for(&self, user_id: &str, meeting: impl Serialize) -> String {
        or_panic(seed_meeting(&self.server.store, user_id, to_json(&meeting)))
    }

    /// Puts an attendance report with its records below a meeting and returns its id.
    ///
    /// `attendanceRecords` of the report has its records, which are counted unless
    /// `totalParticipantCount` is set.
    ///
    /// # Panics
    ///
    /// Panics if no meeting has this id, if the seed is JSON of another form, and if an id is there
    /// already.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let mut record = v1::AttendanceRecord::default();
    /// record.email_address = Some("joe@contoso.com".to_owned());
    /// record.total_attendance_in_seconds = Some(1_800);
    /// let mut report = v1::MeetingAttendanceReport::default();
    /// report.attendance_records = Some(vec![record]);
    ///
    /// let graph = FakeGraph::start().await;
    /// let meeting = graph.seed(v1::OnlineMeeting::default());
    /// let report = graph.seed_report(&meeting, report);
    ///
    /// let client = graph.client();
    /// let records = graph_request!(
    ///     client,
    ///     GET /me/onlineMeetings/{meeting}/attendanceReports/{report}/attendanceRecords
    /// );
    /// assert_eq!(records.await?.items[0].total_attendance_in_seconds, Some(1_800));
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed_report(&self, meeting_id: &str, report: impl Serialize) -> String {
        or_panic(seed_report(&self.server.store, meeting_id, to_json(&report)))
    }

    /// Puts a transcript with its content below a meeting and returns its id. A text is a transcript
    /// with that content; a [`Transcript`] can have more.
    ///
    /// # Panics
    ///
    /// Panics if no meeting has this id, if the transcript names another one, and if its id is
    /// there already.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let text = "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v Joe>Good morning.</v>\n";
    ///
    /// let graph = FakeGraph::start().await;
    /// let meeting = graph.seed(v1::OnlineMeeting::default());
    /// let transcript = graph.seed_transcript(&meeting, text);
    ///
    /// let client = graph.client();
    /// let content = graph_request!(
    ///     client,
    ///     GET /me/onlineMeetings/{meeting}/transcripts/{transcript}/content
    /// );
    /// assert_eq!(content.await?.read_to_end().await?, text);
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed_transcript(&self, meeting_id: &str, transcript: impl Into<Transcript>) -> String {
        self.seed_artifact(meeting_id, transcript.into().0)
    }

    /// Puts a recording with its content below a meeting and returns its id. Bytes are a recording
    /// with that content; a [`Recording`] can have more. The content is in the storage, to which
    /// Graph redirects.
    ///
    /// # Panics
    ///
    /// Panics if no meeting has this id, if the recording names another one, and if its id is
    /// there already.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let meeting = graph.seed(v1::OnlineMeeting::default());
    /// let recording = graph.seed_recording(&meeting, vec![7; 1_000_000]);
    ///
    /// let client = graph.client();
    /// let content = graph_request!(
    ///     client,
    ///     GET /me/onlineMeetings/{meeting}/recordings/{recording}/content
    /// );
    /// assert_eq!(content.await?.read_to_end().await?.len(), 1_000_000);
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed_recording(&self, meeting_id: &str, recording: impl Into<Recording>) -> String {
        self.seed_artifact(meeting_id, recording.into().0)
    }

    #[track_caller]
    fn seed_artifact(&self, meeting_id: &str, artifact: Artifact) -> String {
        or_panic(seed_artifact(&self.server.store, meeting_id, artifact))
    }

    /// Removes a meeting, or whatever was seeded below one, by its id. A removed transcript or
    /// recording is one of the changes that a delta link leads to.
    ///
    /// # Panics
    ///
    /// Panics if nothing has the id. The fixed examples cannot be removed.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let meeting = graph.seed(v1::OnlineMeeting::default());
    /// graph.remove(&meeting);
    ///
    /// let client = graph.client();
    /// let error = graph_request!(client, GET /me/onlineMeetings/{meeting}).await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn remove(&self, id: &str) {
        let was_there = self.server.store.with_entities(|entities| {
            let found = entities.find_removable(id);
            found.map(|handle| entities.remove(handle)).is_some()
        });
        assert!(was_there, "nothing that can be removed has the id `{id}`");
    }

    /// Returns the object id of the user to whom every client's token belongs: `/me` and
    /// `/users/{id}` with this id are the same.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let (user, id) = (graph.user_id(), graph.seed(v1::OnlineMeeting::default()));
    /// graph_request!(graph.client(), GET /users/{user}/onlineMeetings/{id}).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_id(&self) -> &str {
        SIGNED_IN_USER
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "a test with a contradictory seed cannot go on")]
fn or_panic<T>(seeded: Result<T, String>) -> T {
    match seeded {
        Ok(seeded) => seeded,
        Err(contradiction) => panic!("{contradiction}"),
    }
}

/// Returns a seed as JSON.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test with an invalid seed cannot go on")]
fn to_json(seed: &impl Serialize) -> Value {
    serde_json::to_value(seed).expect("the seed can be written as JSON")
}
