//! What the stand-in has been given.

mod meetings;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Received;
use crate::preview::OnlineMeeting;
pub(super) use meetings::Meetings;

#[derive(Default)]
pub(super) struct Store(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    meetings: HashMap<String, OnlineMeeting>,
    online_meetings: Meetings,
    received: Vec<Received>,
}

impl Store {
    /// Keeps a request; the number of those that came before names it.
    pub(super) fn receive(&self, request: Received) -> usize {
        let mut inner = self.lock();
        inner.received.push(request);
        inner.received.len()
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.lock().received.clone()
    }

    /// Keeps a meeting under the id that `complete` gives it from the number of the meeting.
    pub(super) fn add(
        &self,
        complete: impl FnOnce(usize) -> (String, OnlineMeeting),
    ) -> OnlineMeeting {
        let mut inner = self.lock();
        let (id, meeting) = complete(inner.meetings.len());
        inner.meetings.insert(id, meeting.clone());
        meeting
    }

    pub(super) fn find(&self, id: &str) -> Option<OnlineMeeting> {
        self.lock().meetings.get(id).cloned()
    }

    /// Looks at the meetings of today's API, or changes them.
    pub(super) fn with_meetings<R>(&self, act: impl FnOnce(&mut Meetings) -> R) -> R {
        act(&mut self.lock().online_meetings)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // What is kept is whole between any two statements, so a panic elsewhere does no harm.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
