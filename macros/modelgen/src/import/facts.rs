//! The facts of `facts.json`: the area of each type, and what the documentation says of its members.

use serde_json::Value;

/// The facts of both versions, v1.0 first.
pub(super) struct Facts {
    versions: Vec<Value>,
}

impl Facts {
    pub(super) fn parse(text: &str) -> serde_json::Result<Self> {
        let all: Value = serde_json::from_str(text)?;
        let versions = ["v1.0", "beta"].map(|version| all[version]["types"].clone());
        Ok(Self { versions: versions.into() })
    }

    /// Returns the facts about a type in the first version that has it.
    fn find_type(&self, name: &str) -> Option<&Value> {
        self.versions.iter().find_map(|types| types.get(name))
    }

    /// Returns the area of a type, in the spelling of the facts.
    pub(super) fn area(&self, name: &str) -> Option<&str> {
        self.find_type(name)?["area"].as_str()
    }

    /// Returns the slug of the page of a type.
    pub(super) fn page(&self, name: &str) -> Option<&str> {
        self.find_type(name)?["page"].as_str().filter(|page| !page.is_empty())
    }

    /// Returns the facts about a member, in each version that has them.
    fn members<'a>(&'a self, ty: &'a str, member: &'a str) -> impl Iterator<Item = &'a Value> {
        let of_type = self.versions.iter().filter_map(move |types| types.get(ty));
        let members = of_type.filter_map(|ty| ty["props"].as_array()).flatten();
        members.filter(move |property| property["name"] == *member)
    }

    /// Returns `readOnly`, `createOnly?` or `writable`, if all versions agree.
    pub(super) fn mutability<'a>(&'a self, ty: &'a str, member: &'a str) -> Option<&'a str> {
        let mut found = self.members(ty, member).filter_map(|m| m["mutability"].as_str());
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// Returns `true` if a page of an update lists the property.
    pub(super) fn is_in_updates(&self, ty: &str, member: &str) -> bool {
        self.members(ty, member).any(|m| m["patchDocumented"] == true)
    }

    /// Returns `true` if the documentation says that a create must carry it.
    pub(super) fn is_required(&self, ty: &str, member: &str) -> bool {
        self.members(ty, member).any(|m| m["required"] == true)
    }

    /// Returns `true` if the documentation calls the member deprecated.
    pub(super) fn is_deprecated(&self, ty: &str, member: &str) -> bool {
        self.has(ty, member, "deprecated")
    }

    /// Returns `true` if a response has the property only where `$select` names it.
    pub(super) fn is_only_selected(&self, ty: &str, member: &str) -> bool {
        self.has(ty, member, "only with $select")
    }

    fn has(&self, ty: &str, member: &str, fact: &str) -> bool {
        self.members(ty, member)
            .filter_map(|m| m["facts"].as_array())
            .any(|facts| facts.iter().any(|f| f == fact))
    }
}
