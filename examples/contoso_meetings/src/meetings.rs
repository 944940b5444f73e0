//! The functions of the library.

use graph_request::v1::OnlineMeeting;
use graph_request::{Client, graph_request};

use crate::{Error, MeetingId, Result, Schedule, UserId, guest};

/// The meetings of a company. Cloning is cheap, and clones share their connections.
#[derive(Clone, Debug)]
pub struct Meetings {
    client: Client,
}

impl Meetings {
    /// Wraps a client of the program, or of the stand-in in a test.
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Returns the client, for requests that this library has no function for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the meetings on behalf of a signed-in user, with the same connections.
    #[must_use]
    pub fn signed_in(&self, token: impl Into<String>) -> Self {
        Self { client: self.client.with_token(token) }
    }

    /// Schedules a meeting.
    pub async fn schedule(&self, organizer: &UserId, schedule: &Schedule) -> Result<OnlineMeeting> {
        Ok(self.client.send(schedule.to_request(organizer)).await?)
    }

    /// Schedules several meetings in as few requests as Graph allows. The results are in the order of
    /// the schedules.
    pub async fn schedule_all(
        &self,
        organizer: &UserId,
        schedules: &[Schedule],
    ) -> Vec<Result<OnlineMeeting>> {
        let requests = schedules.iter().map(|schedule| schedule.to_request(organizer));
        let results = self.client.batch_all(requests).all().await;
        results.into_iter().map(|result| Ok(result?)).collect()
    }

    /// Invites further guests to a meeting of the organizer. Those that are invited stay.
    pub async fn invite(&self, organizer: &UserId, id: &MeetingId, upns: &[&str]) -> Result<()> {
        let read = graph_request! {
            self.client, GET /users/{organizer}/onlineMeetings/{id}?$select=participants
        };
        // An update replaces the whole list.
        let invited = read.await?.participants.and_then(|people| people.attendees);
        graph_request!(self.client, PATCH /users/{organizer}/onlineMeetings/{id} {
            "participants": {
                "attendees": [
                    for person in invited.iter().flatten() { ..person },
                    for upn in upns { ..guest(upn) },
                ],
            },
        })
        .await?;
        Ok(())
    }

    /// Finds the meeting behind a link.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the organizer has no meeting with this link.
    pub async fn find_by_join_url(&self, organizer: &UserId, url: &str) -> Result<OnlineMeeting> {
        let call = graph_request! {
            self.client, GET /users/{organizer}/onlineMeetings?$filter=joinWebUrl eq {url}
        };
        call.await?.items.into_iter().next().ok_or(Error::NotFound)
    }
}
