//! The runtime behind `Call::send`, for programs without an async runtime.

use std::sync::{Arc, OnceLock};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind, Result};

/// Blocks the thread on a future. Fails inside an async runtime, where blocking could deadlock.
pub(crate) fn block_on<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    let wrong = |message| Error::new(ErrorKind::Configuration, message);
    if Handle::try_current().is_ok() {
        return Err(wrong("`send` would block an async runtime; use `.await` there"));
    }
    let runtime = shared_runtime().map_err(|source| {
        wrong("the thread for blocking calls cannot be started").with_shared_source(source)
    })?;
    runtime.block_on(future)
}

/// Returns the runtime of all blocking calls. It is never dropped and has a thread of its own, so
/// that pooled connections stay alive between calls.
fn shared_runtime() -> Result<&'static Runtime, Arc<std::io::Error>> {
    static RUNTIME: OnceLock<Result<Runtime, Arc<std::io::Error>>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("graph-request").enable_all();
        builder.build().map_err(Arc::new)
    });
    runtime.as_ref().map_err(Arc::clone)
}
