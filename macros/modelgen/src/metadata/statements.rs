//! What rows and metadata have in common: statements about the members of types.

use std::collections::BTreeMap;

/// What is stated of each type, enumeration type and root, by its name.
pub(super) type Statements = BTreeMap<String, Stated>;

/// What is stated of one of them.
#[derive(Debug, Default)]
pub(super) struct Stated {
    pub(super) base: Option<String>,
    /// Of the type itself (`""`), and of each member: `.subject`, `/recordings`, `(joinWebUrl)`,
    /// `/createOrGet()`, `/createOrGet(externalId)`.
    pub(super) members: BTreeMap<String, Member>,
    /// Members that the documentation alone has.
    pub(super) documented_only: BTreeMap<String, Member>,
    /// There is more to the type than concerns us.
    pub(super) is_stub: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// Such as `Collection(meetingParticipantInfo), required`.
    pub(super) statement: String,
    /// The type that it leads to, where it leads to one.
    pub(super) mentions: Option<String>,
}

impl Stated {
    pub(super) fn state(&mut self, member: impl Into<String>, statement: impl Into<String>) {
        let member_of = Member { statement: statement.into(), mentions: None };
        self.members.insert(member.into(), member_of);
    }

    pub(super) fn lead(&mut self, member: impl Into<String>, of: &Of, more: &[&str]) {
        self.members.insert(member.into(), of.member(more));
    }
}

/// The type of a member.
#[derive(Debug)]
pub(super) struct Of {
    pub(super) name: String,
    pub(super) is_collection: bool,
}

impl Of {
    pub(super) fn member(&self, more: &[&str]) -> Member {
        let Self { name, is_collection } = self;
        let mut statement =
            if *is_collection { format!("Collection({name})") } else { name.clone() };
        for one in more.iter().filter(|one| !one.is_empty()) {
            statement.push_str(", ");
            statement.push_str(one);
        }
        Member { statement, mentions: Some(name.clone()) }
    }
}

/// Of a structured type itself.
pub(super) fn describe_type(
    is_entity: bool,
    base: Option<&str>,
    is_open: bool,
    is_abstract: bool,
) -> String {
    format!(
        "{}{}{} type{}",
        if is_abstract { "abstract " } else { "" },
        if is_open { "open " } else { "" },
        if is_entity { "entity" } else { "complex" },
        base.map_or_else(String::new, |base| format!(" on {base}")),
    )
}

/// Of an enumeration type itself.
pub(super) fn describe_enum(is_evolvable: bool) -> &'static str {
    if is_evolvable { "evolvable enumeration type" } else { "enumeration type" }
}

/// Of an action or a function itself.
pub(super) fn describe_callable(is_action: bool, is_on_collection: bool) -> String {
    let kind = if is_action { "action" } else { "function" };
    format!("{kind} of {}", if is_on_collection { "a collection" } else { "one" })
}

pub(super) fn describe_root(is_set: bool) -> &'static str {
    if is_set { "entity set" } else { "singleton" }
}

pub(super) const REQUIRED: &str = "required";
pub(super) const CONTAINED: &str = "contained";
pub(super) const MEMBER: &str = "member";
pub(super) const ALTERNATE_KEY: &str = "alternate key";
pub(super) const SENTINEL: &str = "unknownFutureValue";
