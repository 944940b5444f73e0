//! The results of many requests, with blocking.

use super::{Blocking, block_on};
use crate::batch::BatchAll;
use crate::error::Result;

impl<T> BatchAll<'_, T> {
    /// Returns the results as an iterator, which blocks the thread for each round of requests.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client, people: &[String]) -> graph_request::Result<()> {
    /// let requests = people.iter().map(|person| {
    ///     graph_request!(POST /me/onlineMeetings { "subject": format!("Interview with {person}") })
    /// });
    /// for result in client.batch_all(requests).blocking() {
    ///     let (place, meeting) = result?;
    ///     println!("{}: {:?}", people[place], meeting.map(|meeting| meeting.join_web_url));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

/// An outer error says that the thread must not be blocked. The iterator ends after it.
impl<T> Iterator for Blocking<BatchAll<'_, T>> {
    type Item = Result<(usize, Result<T>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.has_ended() {
            return None;
        }
        let next = block_on(async { Ok(self.0.next().await) });
        if next.is_err() {
            self.0.end();
        }
        next.transpose()
    }
}

impl<T> Blocking<BatchAll<'_, T>> {
    /// Sends all requests and returns their results in the order of the requests, as
    /// [`BatchAll::all`] does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async task, whose runtime
    /// it would block.
    pub fn all(self) -> Result<Vec<Result<T>>> {
        block_on(async { Ok(self.0.all().await) })
    }
}
