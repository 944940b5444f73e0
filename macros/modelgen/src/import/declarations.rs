//! The declarations of CSDL files (OData CSDL XML 4.01), of both versions in one.

use std::collections::BTreeMap;

use graph_request_schema::Versions;
use roxmltree::{Document, Error, Node};

use super::bound::read_parameter;
use super::xml::{attribute, children, elements, is_alternate_key, is_true, short_name, type_ref};

/// All that the metadata declares.
#[derive(Default)]
pub(super) struct Declarations {
    pub(super) types: BTreeMap<String, Structured>,
    pub(super) enums: BTreeMap<String, Enumeration>,
    pub(super) callables: Vec<Bound>,
    pub(super) roots: Vec<Entrance>,
    /// The verbs that annotations rule out, by `type/navigation`.
    pub(super) ruled_out: BTreeMap<String, Vec<&'static str>>,
}

/// An entity type or a complex type.
pub(super) struct Structured {
    pub(super) versions: Versions,
    pub(super) is_entity: bool,
    pub(super) base: Option<String>,
    pub(super) is_open: bool,
    pub(super) is_abstract: bool,
    pub(super) properties: Vec<Member>,
    pub(super) navigations: Vec<Link>,
    pub(super) alternate_keys: Vec<(String, Versions)>,
}

/// A property or a parameter.
#[derive(Clone)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: TypeRef,
    pub(super) versions: Versions,
    /// A call may leave it out.
    pub(super) is_optional: bool,
    /// Cannot be `null`, so that an action must have it.
    pub(super) is_not_null: bool,
}

/// A navigation property.
pub(super) struct Link {
    pub(super) name: String,
    pub(super) target: TypeRef,
    pub(super) versions: Versions,
    pub(super) is_contained: bool,
}

/// An enumeration type.
pub(super) struct Enumeration {
    pub(super) is_flags: bool,
    pub(super) is_evolvable: bool,
    pub(super) members: Vec<Choice>,
}

/// A member of an enumeration type.
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) versions: Versions,
    /// The versions that declare it after `unknownFutureValue`.
    pub(super) hidden: Versions,
}

/// A bound action or function.
pub(super) struct Bound {
    pub(super) name: String,
    pub(super) versions: Versions,
    pub(super) is_action: bool,
    pub(super) is_composable: bool,
    pub(super) target: TypeRef,
    pub(super) parameters: Vec<Member>,
    pub(super) returns: Option<TypeRef>,
}

/// A singleton or an entity set.
pub(super) struct Entrance {
    pub(super) name: String,
    pub(super) target: String,
    pub(super) is_set: bool,
    pub(super) versions: Versions,
}

/// A type by its name without the main namespace, and its multiplicity.
#[derive(Clone, PartialEq)]
pub(super) struct TypeRef {
    pub(super) name: String,
    pub(super) is_collection: bool,
}

const SENTINEL: &str = "unknownFutureValue";

impl Declarations {
    /// Adds the declarations of one version, given the text of its file.
    pub(super) fn add(&mut self, text: &str, version: Versions) -> Result<(), Error> {
        let document = Document::parse(text)?;
        for schema in elements(document.root(), "Schema") {
            let namespace = format!("{}.", attribute(schema, "Namespace"));
            for element in schema.children().filter(Node::is_element) {
                self.add_element(element, &namespace, version);
            }
        }
        Ok(())
    }

    fn add_element(&mut self, element: Node, namespace: &str, version: Versions) {
        let name = short_name(&format!("{namespace}{}", attribute(element, "Name"))).to_owned();
        match element.tag_name().name() {
            "EntityType" | "ComplexType" => self.add_structured(name, element, version),
            "EnumType" => self.add_enum(name, element, version),
            "Action" | "Function" => self.add_callable(element, version),
            "EntityContainer" => self.add_roots(element, version),
            "Annotations" => self.add_restrictions(element),
            _ => {}
        }
    }

    fn add_structured(&mut self, name: String, element: Node, version: Versions) {
        let ty = self.types.entry(name).or_insert_with(|| Structured::new(element));
        ty.versions = ty.versions.or(version);
        for property in children(element, "Property") {
            ty.add_property(property, version);
        }
        for navigation in children(element, "NavigationProperty") {
            ty.add_navigation(navigation, version);
        }
        for key in elements(element, "Annotation").filter(is_alternate_key) {
            for property in key.descendants().filter_map(|node| node.attribute("PropertyPath")) {
                ty.add_alternate_key(property, version);
            }
        }
    }

    fn add_enum(&mut self, name: String, element: Node, version: Versions) {
        let declared: Vec<&str> =
            children(element, "Member").map(|member| attribute(member, "Name")).collect();
        let sentinel = declared.iter().position(|member| *member == SENTINEL);
        let of = self.enums.entry(name).or_insert_with(|| Enumeration {
            is_flags: is_true(element, "IsFlags"),
            is_evolvable: false,
            members: Vec::new(),
        });
        of.is_evolvable |= sentinel.is_some();
        for (at, member) in declared.into_iter().enumerate().filter(|(at, _)| Some(*at) != sentinel)
        {
            let is_hidden = sentinel.is_some_and(|sentinel| at > sentinel);
            of.add_member(member, version, if is_hidden { version } else { Versions::NONE });
        }
    }

    fn add_callable(&mut self, element: Node, version: Versions) {
        let mut parameters = children(element, "Parameter");
        let Some(bound) = parameters.next().filter(|_| is_true(element, "IsBound")) else {
            return;
        };
        let found = Bound {
            name: attribute(element, "Name").to_owned(),
            versions: version,
            is_action: element.has_tag_name("Action"),
            is_composable: is_true(element, "IsComposable"),
            target: type_ref(attribute(bound, "Type")),
            parameters: parameters.map(|parameter| read_parameter(parameter, version)).collect(),
            returns: children(element, "ReturnType").next().map(|r| type_ref(attribute(r, "Type"))),
        };
        match self.callables.iter_mut().find(|known| known.is_same(&found)) {
            Some(known) => known.merge(found, version),
            None => self.callables.push(found),
        }
    }

    fn add_roots(&mut self, element: Node, version: Versions) {
        for root in children(element, "Singleton").chain(children(element, "EntitySet")) {
            let is_set = root.has_tag_name("EntitySet");
            let name = attribute(root, "Name").to_owned();
            let target = short_name(attribute(root, if is_set { "EntityType" } else { "Type" }));
            if let Some(known) = self.roots.iter_mut().find(|known| known.name == name) {
                known.versions = known.versions.or(version);
            } else {
                let target = target.to_owned();
                self.roots.push(Entrance { name, target, is_set, versions: version });
            }
        }
    }

    /// Adds the verbs that `InsertRestrictions` and similar terms rule out for a navigation property.
    fn add_restrictions(&mut self, element: Node) {
        let target = short_name(attribute(element, "Target")).to_owned();
        for annotation in children(element, "Annotation") {
            let (property, verbs): (_, &[&'static str]) = match attribute(annotation, "Term") {
                "Org.OData.Capabilities.V1.InsertRestrictions" => ("Insertable", &["Insert"]),
                "Org.OData.Capabilities.V1.UpdateRestrictions" => ("Updatable", &["Update"]),
                "Org.OData.Capabilities.V1.DeleteRestrictions" => ("Deletable", &["Delete"]),
                _ => continue,
            };
            let is_ruled_out = elements(annotation, "PropertyValue").any(|value| {
                attribute(value, "Property") == property && attribute(value, "Bool") == "false"
            });
            if is_ruled_out {
                self.ruled_out.entry(target.clone()).or_default().extend(verbs);
            }
        }
    }

    /// Returns `true` if a type is `ancestor` or derives from it.
    pub(super) fn is_a(&self, name: &str, ancestor: &str) -> bool {
        let base = |name: &&str| self.types.get(*name).and_then(|ty| ty.base.as_deref());
        std::iter::successors(Some(name), base).any(|name| name == ancestor)
    }
}

impl Structured {
    fn new(element: Node) -> Self {
        Self {
            versions: Versions::NONE,
            is_entity: element.has_tag_name("EntityType"),
            base: element.attribute("BaseType").map(|base| short_name(base).to_owned()),
            is_open: is_true(element, "OpenType"),
            is_abstract: is_true(element, "Abstract"),
            properties: Vec::new(),
            navigations: Vec::new(),
            alternate_keys: Vec::new(),
        }
    }

    fn add_property(&mut self, property: Node, version: Versions) {
        let (name, ty) = (attribute(property, "Name"), type_ref(attribute(property, "Type")));
        match self.properties.iter_mut().find(|p| p.name == name && p.ty == ty) {
            Some(known) => known.versions = known.versions.or(version),
            None => self.properties.push(Member {
                name: name.to_owned(),
                ty,
                versions: version,
                is_optional: true,
                is_not_null: false,
            }),
        }
    }

    fn add_navigation(&mut self, navigation: Node, version: Versions) {
        let (name, target) =
            (attribute(navigation, "Name"), type_ref(attribute(navigation, "Type")));
        match self.navigations.iter_mut().find(|n| n.name == name && n.target == target) {
            Some(known) => known.versions = known.versions.or(version),
            None => self.navigations.push(Link {
                name: name.to_owned(),
                target,
                versions: version,
                is_contained: is_true(navigation, "ContainsTarget"),
            }),
        }
    }

    fn add_alternate_key(&mut self, property: &str, version: Versions) {
        match self.alternate_keys.iter_mut().find(|(name, _)| name == property) {
            Some((_, versions)) => *versions = versions.or(version),
            None => self.alternate_keys.push((property.to_owned(), version)),
        }
    }
}

impl Enumeration {
    fn add_member(&mut self, name: &str, version: Versions, hidden: Versions) {
        match self.members.iter_mut().find(|member| member.name == name) {
            Some(known) => {
                known.versions = known.versions.or(version);
                known.hidden = known.hidden.or(hidden);
            }
            None => self.members.push(Choice { name: name.to_owned(), versions: version, hidden }),
        }
    }
}
