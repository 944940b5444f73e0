use graph_request::{Batch, Client, graph_request};

fn run(client: &Client, meeting: &str, id: &str) {
    let _ = client.batch(graph_request! { GET /me/onlineMeetings/$count });
    let _ = client.batch((graph_request! { client, GET /me/onlineMeetings/$count },));
    let _ = client.batch(Batch::new());
    let content = graph_request! { GET /me/onlineMeetings/{meeting}/recordings/{id}/content };
    let _ = client.batch((content,));
}

fn main() {}
