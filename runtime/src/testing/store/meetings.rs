//! The meetings that were made, each as the JSON of its resource.

use serde_json::Value;

/// All meetings, in the order in which they were made.
#[derive(Default)]
pub(in crate::testing) struct Meetings {
    made: usize,
    kept: Vec<Kept>,
}

struct Kept {
    owner: String,
    meeting: Value,
}

impl Kept {
    /// Whether it is this user's; without a user, everybody's are.
    fn is_of(&self, owner: Option<&str>) -> bool {
        owner.is_none_or(|owner| owner == self.owner)
    }

    fn is(&self, property: &str, text: &str) -> bool {
        self.meeting.get(property).and_then(Value::as_str) == Some(text)
    }
}

impl Meetings {
    /// Keeps what `complete` makes of the number of the meeting.
    pub(in crate::testing) fn add(
        &mut self,
        owner: &str,
        complete: impl FnOnce(usize) -> Value,
    ) -> Value {
        self.made += 1;
        let meeting = complete(self.made);
        self.kept.push(Kept { owner: owner.to_owned(), meeting: meeting.clone() });
        meeting
    }

    pub(in crate::testing) fn of(&self, owner: Option<&str>) -> Vec<Value> {
        self.kept.iter().filter(|kept| kept.is_of(owner)).map(|kept| kept.meeting.clone()).collect()
    }

    /// The meeting whose `property` is `text`.
    pub(in crate::testing) fn find(
        &mut self,
        owner: Option<&str>,
        property: &str,
        text: &str,
    ) -> Option<&mut Value> {
        let mut kept = self.kept.iter_mut();
        kept.find(|kept| kept.is_of(owner) && kept.is(property, text)).map(|kept| &mut kept.meeting)
    }

    /// Forgets a meeting; whether there was one.
    pub(in crate::testing) fn remove(
        &mut self,
        owner: Option<&str>,
        property: &str,
        text: &str,
    ) -> bool {
        let before = self.kept.len();
        self.kept.retain(|kept| !(kept.is_of(owner) && kept.is(property, text)));
        self.kept.len() < before
    }
}
