//! The memory of the stand-in, behind one lock.

mod entities;
mod kept;
mod told;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::answer::Answer;
use super::pattern::Pattern;
use super::received::{Done, Received};
use crate::preview;
pub(super) use entities::Entities;
pub(super) use kept::{Handle, History, Origin, Spot, Stream};
use told::Told;

#[derive(Default)]
pub(super) struct Store(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    december_2018: HashMap<String, preview::OnlineMeeting>,
    entities: Entities,
    told: Told,
    /// The number of requests ever received, which gives each its id.
    arrived: usize,
    received: Vec<Received>,
    done: Vec<Done>,
}

impl Store {
    /// Keeps a request and returns its number, counted from one.
    pub(super) fn receive(&self, request: Received) -> usize {
        let mut kept = self.lock();
        kept.received.push(request);
        kept.arrived += 1;
        kept.arrived
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.lock().received.clone()
    }

    /// Keeps the outcome of a request that was carried out.
    pub(super) fn complete(&self, done: Done) {
        self.lock().done.push(done);
    }

    pub(super) fn done(&self) -> Vec<Done> {
        self.lock().done.clone()
    }

    /// Forgets the requests so far and their outcomes.
    pub(super) fn clear_received(&self) {
        let mut kept = self.lock();
        kept.received.clear();
        kept.done.clear();
    }

    /// Keeps the answers that requests get from now on, one after the other and then the last.
    pub(super) fn tell(&self, requests: Pattern, answers: Vec<Answer>) {
        self.lock().told.add(requests, answers);
    }

    /// Takes the answer that was told for a request.
    pub(super) fn take_answer(&self, request: &Received) -> Option<Answer> {
        self.lock().told.take(request)
    }

    /// Keeps a meeting of the 2018 API. `complete` makes it, with its id, from the number of
    /// meetings before it.
    pub(super) fn add_december_2018(
        &self,
        complete: impl FnOnce(usize) -> (String, preview::OnlineMeeting),
    ) -> preview::OnlineMeeting {
        let mut kept = self.lock();
        let (id, meeting) = complete(kept.december_2018.len());
        kept.december_2018.insert(id, meeting.clone());
        meeting
    }

    pub(super) fn find_december_2018(&self, id: &str) -> Option<preview::OnlineMeeting> {
        self.lock().december_2018.get(id).cloned()
    }

    /// Reads or changes the entities in one step, which no other request can interrupt.
    pub(super) fn with_entities<R>(&self, act: impl FnOnce(&mut Entities) -> R) -> R {
        act(&mut self.lock().entities)
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A panic between two statements leaves nothing half changed, so poisoning can be ignored.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
