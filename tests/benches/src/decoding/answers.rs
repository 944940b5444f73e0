//! The texts that are decoded.

use serde_json::{Value, json};

/// The number of meetings of a page.
const PAGE: usize = 1_000;

pub(super) struct Answers {
    /// The documented meeting of December 2018.
    pub(super) meeting: Vec<u8>,
    /// The same with five properties that the models do not know.
    pub(super) unknown: Vec<u8>,
    pub(super) page: Vec<u8>,
    pub(super) unknown_page: Vec<u8>,
}

impl Answers {
    /// Reads the sample that the tests decode, too.
    pub(super) fn read() -> Self {
        let sample = include_str!("../../../fixtures/samples/responses/2018-meeting.json");
        let mut sample: Value = serde_json::from_str(sample).expect("the sample is JSON");
        let meeting = sample["body"].take();
        let mut unknown = meeting.clone();
        let properties = unknown.as_object_mut().expect("a meeting is an object");
        properties.insert("etag".to_owned(), json!("W/\"4000d7d8-0000-0300-0000-5c0f8e2f0000\""));
        properties.insert("isRoomMeeting".to_owned(), json!(true));
        properties.insert("lobbyCapacity".to_owned(), json!(250));
        properties.insert("location".to_owned(), json!({ "displayName": "Room 5", "floor": 2 }));
        properties.insert("labels".to_owned(), json!(["internal", "recorded"]));
        Self {
            page: page(&meeting),
            unknown_page: page(&unknown),
            meeting: text(&meeting),
            unknown: text(&unknown),
        }
    }
}

fn text(value: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(value).expect("a value is JSON")
}

/// Returns a page as the service sends it, without white space.
fn page(meeting: &Value) -> Vec<u8> {
    let page = json!({ "@odata.context": "https://graph.microsoft.com/beta/$metadata#meetings",
        "value": vec![meeting; PAGE] });
    serde_json::to_vec(&page).expect("a value is JSON")
}
