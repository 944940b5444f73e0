//! The same calls for programs without an async runtime.

use std::sync::{Arc, OnceLock};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::Result;
use crate::error::{Error, ErrorKind};
use crate::request::Call;

impl<T> Call<T> {
    /// Sends the request and waits for the answer, in a program that has no async runtime.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(token: String, id: &str) -> Result<(), graph_request::Error> {
    /// let client = Client::new(token);
    /// let meeting = graph_request!(client, GET /app/onlineMeetings/{id}).send()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`](crate::Client::send), and [`ErrorKind::Configuration`] within an
    /// async runtime, whose thread it would block: a call is sent by `.await` there.
    pub fn send(self) -> Result<T> {
        let wrong = |message| Error::new(ErrorKind::Configuration, message);
        if Handle::try_current().is_ok() {
            return Err(wrong("`send` would block an async runtime; use `.await` there"));
        }
        let runtime = runtime()
            .map_err(|source| wrong("no thread can be started").with_shared_source(source))?;
        runtime.block_on(self.client.send(self.request))
    }
}

/// The runtime of all that block, which keeps their connections: one thread.
fn runtime() -> Result<&'static Runtime, Arc<std::io::Error>> {
    static RUNTIME: OnceLock<Result<Runtime, Arc<std::io::Error>>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("graph-request").enable_all();
        builder.build().map_err(Arc::new)
    });
    runtime.as_ref().map_err(Arc::clone)
}
