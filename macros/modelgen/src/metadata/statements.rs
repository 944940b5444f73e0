//! The form in which rows and metadata are compared: one text for each fact about a type.

use std::collections::BTreeMap;

/// The statements about each type, enumeration type and root, by its name.
pub(super) type Statements = BTreeMap<String, TypeStatements>;

/// The statements about one of them.
#[derive(Debug, Default)]
pub(super) struct TypeStatements {
    pub(super) base: Option<String>,
    /// Statements about the type itself (`""`) and about each member: `.subject`, `/recordings`,
    /// `(joinWebUrl)` for an alternate key, `/createOrGet()`, and `/createOrGet(externalId)` for a
    /// parameter.
    pub(super) members: BTreeMap<String, Statement>,
    /// Members that the documentation has and the metadata lacks.
    pub(super) documented_only: BTreeMap<String, Statement>,
    /// The rows hold only the part of the type that leads to meetings.
    pub(super) is_stub: bool,
}

/// A statement about a type or a member.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// The fact in one line, such as `Collection(meetingParticipantInfo), required`.
    pub(super) text: String,
    /// The type that the member holds or leads to.
    pub(super) mentioned_type: Option<String>,
}

impl TypeStatements {
    /// Adds a statement that mentions no type.
    pub(super) fn add(&mut self, member: impl Into<String>, text: impl Into<String>) {
        let statement = Statement { text: text.into(), mentioned_type: None };
        self.members.insert(member.into(), statement);
    }

    /// Adds a statement about a member of some type.
    pub(super) fn add_typed(&mut self, member: impl Into<String>, ty: &TypeRef, facts: &[&str]) {
        self.members.insert(member.into(), ty.state(facts));
    }
}

/// The type of a member.
#[derive(Debug)]
pub(super) struct TypeRef {
    pub(super) name: String,
    pub(super) is_collection: bool,
}

impl TypeRef {
    /// Makes a statement of the type, followed by more facts; empty ones are skipped.
    pub(super) fn state(&self, facts: &[&str]) -> Statement {
        let Self { name, is_collection } = self;
        let mut text = if *is_collection { format!("Collection({name})") } else { name.clone() };
        for fact in facts.iter().filter(|fact| !fact.is_empty()) {
            text.push_str(", ");
            text.push_str(fact);
        }
        Statement { text, mentioned_type: Some(name.clone()) }
    }
}

/// Describes a structured type itself.
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

/// Describes an enumeration type itself.
pub(super) fn describe_enum(is_evolvable: bool) -> &'static str {
    if is_evolvable { "evolvable enumeration type" } else { "enumeration type" }
}

/// Describes an action or a function itself.
pub(super) fn describe_callable(
    is_action: bool,
    is_on_collection: bool,
    is_composable: bool,
) -> String {
    format!(
        "{}{} of {}",
        if is_composable { "composable " } else { "" },
        if is_action { "action" } else { "function" },
        if is_on_collection { "a collection" } else { "one" },
    )
}

/// Describes a root itself.
pub(super) fn describe_root(is_set: bool) -> &'static str {
    if is_set { "entity set" } else { "singleton" }
}

pub(super) const REQUIRED: &str = "required";
pub(super) const CONTAINED: &str = "contained";
pub(super) const MEMBER: &str = "member";
/// A member that is declared after the sentinel, and that responses therefore hide.
pub(super) const HIDDEN_MEMBER: &str = "member after unknownFutureValue";
pub(super) const ALTERNATE_KEY: &str = "alternate key";
/// The member by which an enumeration type announces members to come; rows hold it as a flag.
pub(super) const SENTINEL: &str = "unknownFutureValue";
