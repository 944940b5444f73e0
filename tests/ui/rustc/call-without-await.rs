use graph_request::{Client, graph_request};

async fn run(client: &Client, id: &str) -> graph_request::Result<()> {
    let meeting = graph_request! { client, GET /me/onlineMeetings/{id} }?;
    let subject = graph_request! { client, GET /me/onlineMeetings/{id} }.subject;
    drop((meeting, subject));
    Ok(())
}

fn main() {}
