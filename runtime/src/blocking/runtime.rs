//! The runtime behind all that blocks.

use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::coop::consume_budget;

use crate::error::{Error, ErrorKind, Result};

/// Blocks the thread on a future. Fails in an async task, where blocking could deadlock.
pub(crate) fn block_on<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    let wrong = |message| Error::new(ErrorKind::Configuration, message);
    if is_in_async_task() {
        return Err(wrong(
            "this would block an async runtime; use the async method and `.await` there",
        ));
    }
    let runtime = shared_runtime().map_err(|source| {
        wrong("the thread for blocking calls cannot be started").with_shared_source(source)
    })?;
    let _runtime = runtime.enter();
    park_until_ready(future)
}

/// Returns `true` if the thread polls a task of tokio, which must not be blocked.
///
/// A thread of `spawn_blocking` is in a runtime too, but may be blocked, and tokio has no function
/// that tells the two apart. It gives a task, and only a task, a budget of operations after which the
/// task has to yield, so a task is recognised by a budget that ends. It has yielded nothing by then,
/// since `send` returns an error.
fn is_in_async_task() -> bool {
    Handle::try_current().is_ok() && (0..=u8::MAX).any(|_| is_budget_used_up())
}

fn is_budget_used_up() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    pin!(consume_budget()).poll(&mut context).is_pending()
}

/// Wakes a parked thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls a future on this thread, which sleeps in between. Unlike `Runtime::block_on`, this never
/// panics; the sockets and timers are driven by the runtime's own thread.
fn park_until_ready<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
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
