use graph_request::{Batch, Client, Request, graph_request};

fn get() -> Request<u64> {
    graph_request! { GET /me/onlineMeetings/$count }
}

fn run(client: &Client) {
    let _ = client.batch((
        get(), get(), get(), get(), get(), get(), get(), get(), get(), get(), get(),
        get(), get(), get(), get(), get(), get(), get(), get(), get(), get(),
    ));
    let ten = Batch::new()
        .then(get()).then(get()).then(get()).then(get()).then(get())
        .then(get()).then(get()).then(get()).then(get()).then(get());
    let twenty = ten
        .then(get()).then(get()).then(get()).then(get()).then(get())
        .then(get()).then(get()).then(get()).then(get()).then(get());
    let _ = twenty.then(get());
}

fn main() {}
