//! Overloads of an action or a function as one row.

use graph_request_schema::Versions;
use roxmltree::Node;

use super::declarations::{Bound, Member};
use super::xml::{attribute, elements, type_ref};

impl Bound {
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.name == other.name
            && self.target == other.target
            && self.is_action == other.is_action
            && self.returns == other.returns
    }

    /// Adds another overload, or the declaration of another version. A parameter that one overload
    /// lacks is optional.
    pub(super) fn merge(&mut self, other: Self, version: Versions) {
        let is_overload = self.versions.or(version) == self.versions;
        for known in &mut self.parameters {
            let is_there = other.parameters.iter().any(|p| p.name == known.name);
            known.is_optional |= is_overload && !is_there;
        }
        for parameter in other.parameters {
            let is_it = |p: &&mut Member| p.name == parameter.name && p.ty == parameter.ty;
            if let Some(known) = self.parameters.iter_mut().find(is_it) {
                known.versions = known.versions.or(version);
            } else {
                let is_optional = parameter.is_optional || is_overload;
                self.parameters.push(Member { is_optional, ..parameter });
            }
        }
        self.is_composable |= other.is_composable;
        self.versions = self.versions.or(version);
    }
}

pub(super) fn read_parameter(parameter: Node, version: Versions) -> Member {
    let is_optional = elements(parameter, "Annotation")
        .any(|annotation| attribute(annotation, "Term") == "Org.OData.Core.V1.OptionalParameter");
    Member {
        name: attribute(parameter, "Name").to_owned(),
        ty: type_ref(attribute(parameter, "Type")),
        versions: version,
        is_optional,
        is_not_null: attribute(parameter, "Nullable") == "false",
    }
}
