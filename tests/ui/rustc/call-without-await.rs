use graph_request::{Client, graph_request};

async fn run(client: &Client, id: &str) -> graph_request::Result<()> {
    let meeting = graph_request! { client, GET /me/onlineMeetings/{id} }?;
    let subject = graph_request! { client, GET /me/onlineMeetings/{id} }.subject;
    let count = graph_request! { client, GET /me/onlineMeetings/{id}/recordings }.items.len();
    let response = graph_request! { client, GET /me/onlineMeetings/{id} }.response()?;
    drop((meeting, subject, count, response));
    Ok(())
}

fn main() {}
