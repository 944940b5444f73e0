//! The server of the benchmarks of sending. It ends when its input does, so that it does not outlive
//! the program that started it.

use std::time::Duration;

use graph_request_benches::sending::server::serve;
use tokio::io::{AsyncReadExt, stdin};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let delay = std::env::args().nth(1).and_then(|delay| delay.parse().ok()).unwrap_or_default();
    let mut nothing = Vec::new();
    tokio::select! {
        () = serve(Duration::from_millis(delay)) => {}
        _ = async { stdin().read_to_end(&mut nothing).await } => {}
    }
}
