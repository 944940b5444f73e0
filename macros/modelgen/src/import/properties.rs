//! Properties and parameters as rows.

use graph_request_schema::Versions;

use super::Import;
use super::declarations::{Member, TypeRef};
use super::render::{render_operation, versions};

impl Import {
    pub(super) fn render_property(&self, ty: &str, property: &Member) -> String {
        let key = format!("{ty}.{}", property.name);
        let mut doc = self.overlay.doc(&key).to_owned();
        if self.facts.is_only_selected(ty, &property.name) && !doc.contains("$select") {
            let lead = if doc.is_empty() { "" } else { " " };
            doc = format!("{doc}{lead}Returned only with `$select`.");
        }
        let mut row = self.render_member(property, &doc, ty);
        let owner = self.graph.types.get(ty).map_or(Versions::ALL, |ty| ty.versions);
        if property.versions != owner {
            row.push_str(&format!(".only({})", versions(property.versions)));
        }
        row.push_str(self.access(ty, property));
        if self.is_required(&key, ty, property) {
            row.push_str(&format!(".documented_as_required_in({})", versions(property.versions)));
        }
        row.push_str(&self.render_spellings(&key));
        row.push_str(&self.render_limits(&key));
        let note = self.overlay.deprecated.get(&key).map(String::as_str);
        let is_deprecated = self.facts.is_deprecated(ty, &property.name);
        if let Some(note) = note.or(is_deprecated.then_some("Microsoft deprecated this property")) {
            row.push_str(&format!(".deprecated({note:?})"));
        }
        let mut operations: Vec<String> = self
            .operations
            .of(&key)
            .iter()
            .filter(|o| o.verb != "GetProperty")
            .map(render_operation)
            .collect();
        operations.extend(self.overlay.operations.get(&key).cloned().unwrap_or_default());
        if !operations.is_empty() {
            row.push_str(&format!(".with_operations(&[{}])", operations.join(", ")));
        }
        row
    }

    /// Renders the other spellings of a property or a parameter.
    pub(super) fn render_spellings(&self, key: &str) -> String {
        let spellings = self.overlay.spellings.get(key);
        spellings.map_or_else(String::new, |spellings| format!(".also(&{spellings:?})"))
    }

    /// Renders the limits of a property or a parameter.
    pub(super) fn render_limits(&self, key: &str) -> String {
        let limits = self.overlay.limits.get(key).map_or(&[][..], Vec::as_slice);
        let limits: Vec<String> = limits.iter().map(|limit| format!(".{limit}")).collect();
        limits.concat()
    }

    /// Returns the inherited properties of which the overlay knows other rights for this type.
    pub(super) fn redeclared(&self, name: &str) -> Vec<Member> {
        let ty = &self.graph.types[name];
        let mut found = Vec::new();
        let mut base = ty.base.as_deref().and_then(|base| self.graph.types.get(base));
        while let Some(of) = base {
            let is_known =
                |p: &&Member| self.overlay.access.contains_key(&format!("{name}.{}", p.name));
            found.extend(of.properties.iter().filter(is_known).cloned());
            base = of.base.as_deref().and_then(|base| self.graph.types.get(base));
        }
        for property in &mut found {
            property.versions = ty.versions;
        }
        found
    }

    /// Renders the constructor of a property or a parameter.
    pub(super) fn render_member(&self, member: &Member, doc: &str, of: &str) -> String {
        let TypeRef { name, is_collection } = &member.ty;
        // A part of the metadata that the documentation knows better.
        let key = format!("{of}.{}", member.name);
        let name = self.overlay.types.get(&key).unwrap_or(name);
        let (constructor, argument) = match primitive(name) {
            Some(constructor) => (constructor, String::new()),
            None if self.graph.enums.contains_key(name) => {
                ("choice", format!("&{}, ", self.path(name, of)))
            }
            None => ("one", format!("&{}, ", self.path(name, of))),
        };
        let many = if *is_collection { ".collection()" } else { "" };
        format!("{constructor}({:?}, {argument}{doc:?}){many}", member.name)
    }

    fn access(&self, ty: &str, property: &Member) -> &'static str {
        let key = format!("{ty}.{}", property.name);
        match self.overlay.access.get(&key).map(String::as_str) {
            Some("read-only") => return ".read_only()",
            Some("create-only") => return ".create_only()",
            Some("service") => return ".set_by_service()",
            Some(_) => return "",
            None => {}
        }
        match self.facts.mutability(ty, &property.name) {
            // A stream says so by itself.
            Some("readOnly") if property.ty.name != "Edm.Stream" => ".read_only()",
            Some("createOnly?") if !self.facts.is_in_updates(ty, &property.name) => {
                ".create_only()"
            }
            _ => "",
        }
    }

    fn is_required(&self, key: &str, ty: &str, property: &Member) -> bool {
        match self.overlay.required.get(key).map(String::as_str) {
            Some("no") => false,
            Some(_) => true,
            None => self.facts.is_required(ty, &property.name),
        }
    }
}

/// Returns the constructor of a primitive type.
fn primitive(name: &str) -> Option<&'static str> {
    Some(match name.strip_prefix("Edm.")? {
        "String" => "string",
        "Boolean" => "boolean",
        "Int16" => "int16",
        "Int32" => "int32",
        "Int64" => "int64",
        "Byte" => "byte",
        "Double" => "double",
        "Single" => "single",
        "Decimal" => "decimal",
        "Guid" => "guid",
        "Date" => "date",
        "TimeOfDay" => "time_of_day",
        "Duration" => "duration",
        "DateTimeOffset" => "date_time",
        "Binary" => "binary",
        // Those that only the overlay names.
        "DateTimeText" => "date_time_text",
        "LocalDateTime" => "local_date_time",
        "TimeZone" => "time_zone",
        "Stream" => "stream",
        _ => "untyped",
    })
}
