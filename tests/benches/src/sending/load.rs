//! The loads that a client puts on a server.

use std::sync::Arc;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use super::bare::Bare;
use super::{Sender, here};

/// A client of one kind, on a runtime of one thread.
pub struct Load {
    runtime: Runtime,
    client: Arc<Client>,
}

enum Client {
    Here(graph_request::Client),
    Bare(Bare),
}

impl Client {
    async fn create(&self) {
        match self {
            Self::Here(client) => drop(here::create(client).await),
            Self::Bare(client) => drop(client.create().await),
        }
    }
}

impl Load {
    /// Creates a client and opens its first connection.
    pub fn new(sender: Sender, server: &str) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let client = runtime.block_on(async {
            match sender {
                Sender::Here => Client::Here(here::client(server)),
                Sender::Bare | Sender::Limited => Client::Bare(Bare::new(server, sender.limit())),
            }
        });
        Self { runtime, client: Arc::new(client) }
    }

    /// Creates this many meetings, each of `tasks` tasks one after the other.
    pub fn create(&self, meetings: usize, tasks: usize) {
        if tasks == 1 {
            return self.runtime.block_on(async {
                for _ in 0..meetings {
                    self.client.create().await;
                }
            });
        }
        self.runtime.block_on(async {
            let mut running = JoinSet::new();
            for _ in 0..tasks {
                let client = Arc::clone(&self.client);
                running.spawn(async move {
                    for _ in 0..meetings / tasks {
                        client.create().await;
                    }
                });
            }
            running.join_all().await;
        });
    }

    /// Reads all pages and returns the number of meetings.
    pub fn read_pages(&self) -> usize {
        self.runtime.block_on(async {
            match &*self.client {
                Client::Here(client) => here::read_pages(client).await,
                Client::Bare(client) => client.read_pages().await,
            }
        })
    }
}
