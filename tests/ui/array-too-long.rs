use graph_request::graph_request;

fn main() {
    let _ = graph_request!(PATCH /me/onlineMeetings/{"a"} {
        "broadcastSettings": { "captions": { "translationLanguages": ["a", "b", "c", "d", "e", "f", "g"] } },
    });
}
