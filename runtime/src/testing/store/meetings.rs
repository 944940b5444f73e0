//! The online meetings of all users, each as the JSON of its resource.

use serde_json::Value;

/// All online meetings, in order of creation.
#[derive(Default)]
pub(in crate::testing) struct Meetings {
    /// The number of meetings ever created; it never falls, so that ids stay unique.
    created: usize,
    kept: Vec<Kept>,
}

struct Kept {
    owner: String,
    meeting: Value,
}

impl Kept {
    /// Returns `true` if the meeting belongs to this user. Without a user, all meetings match.
    fn belongs_to(&self, owner: Option<&str>) -> bool {
        owner.is_none_or(|owner| owner.eq_ignore_ascii_case(&self.owner))
    }

    fn has(&self, property: &str, text: &str) -> bool {
        self.meeting.get(property).and_then(Value::as_str) == Some(text)
    }
}

impl Meetings {
    /// Keeps the meeting that `complete` makes from its number, counted from one.
    pub(in crate::testing) fn add(
        &mut self,
        owner: &str,
        complete: impl FnOnce(usize) -> Value,
    ) -> Value {
        self.created += 1;
        let meeting = complete(self.created);
        self.kept.push(Kept { owner: owner.to_owned(), meeting: meeting.clone() });
        meeting
    }

    /// Returns the meetings of a user, or without one those of all users.
    pub(in crate::testing) fn list(&self, owner: Option<&str>) -> Vec<Value> {
        let kept = self.kept.iter().filter(|kept| kept.belongs_to(owner));
        kept.map(|kept| kept.meeting.clone()).collect()
    }

    /// Returns the first meeting with this text as the value of this property.
    pub(in crate::testing) fn find(
        &mut self,
        owner: Option<&str>,
        property: &str,
        text: &str,
    ) -> Option<&mut Value> {
        let mut kept = self.kept.iter_mut();
        let found = kept.find(|kept| kept.belongs_to(owner) && kept.has(property, text));
        found.map(|kept| &mut kept.meeting)
    }

    /// Removes a meeting and returns `true` if there was one.
    pub(in crate::testing) fn remove(
        &mut self,
        owner: Option<&str>,
        property: &str,
        text: &str,
    ) -> bool {
        let before = self.kept.len();
        self.kept.retain(|kept| !(kept.belongs_to(owner) && kept.has(property, text)));
        self.kept.len() < before
    }
}
