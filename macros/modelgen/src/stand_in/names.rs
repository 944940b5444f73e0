//! The names of the statics, one for each type and enum.

use graph_request_schema::naming::rust_field;
use graph_request_schema::{Enum, Property, Shape, TYPES, Type};

/// The names of all types and enums of the rows.
pub(super) struct Names {
    types: Vec<(&'static Type, String)>,
    enums: Vec<(&'static Enum, String)>,
}

impl Names {
    pub(super) fn new() -> Self {
        let mut names = Self { types: Vec::new(), enums: Vec::new() };
        for ty in TYPES.iter().flat_map(|(_, types)| *types) {
            let name = names.free(ty.name);
            names.types.push((ty, name));
        }
        for ty in TYPES.iter().flat_map(|(_, types)| *types) {
            let parameters = ty.callables.iter().flat_map(|callable| callable.parameters);
            ty.properties.iter().chain(parameters).for_each(|property| names.add_enum(property));
        }
        names
    }

    fn add_enum(&mut self, property: &'static Property) {
        if let Shape::Enum(of) = property.shape
            && !self.enums.iter().any(|(known, _)| *known == of)
        {
            let name = self.free(of.name);
            self.enums.push((of, name));
        }
    }

    /// Returns a name that is not taken: the API of 2018 has types of the same names as today's.
    fn free(&self, name: &str) -> String {
        let name = rust_field(name).to_uppercase();
        let is_taken = |name: &str| {
            let mut taken = self.types.iter().map(|(_, name)| name);
            taken.any(|taken| taken == name) || self.enums.iter().any(|(_, taken)| taken == name)
        };
        let mut free = name.clone();
        let mut number = 2;
        while is_taken(&free) {
            free = format!("{name}_{number}");
            number += 1;
        }
        free
    }

    pub(super) fn of_type(&self, ty: &Type) -> &str {
        find(&self.types, |known| *known == ty)
    }

    pub(super) fn of_enum(&self, of: &Enum) -> &str {
        find(&self.enums, |known| *known == of)
    }

    pub(super) fn enums(&self) -> impl Iterator<Item = &'static Enum> {
        self.enums.iter().map(|(of, _)| *of)
    }
}

/// Finds a name. A row that no list of types has gives a name that does not compile.
fn find<T>(names: &[(T, String)], is_it: impl Fn(&T) -> bool) -> &str {
    names
        .iter()
        .find(|(known, _)| is_it(known))
        .map_or("A_TYPE_THAT_IS_NOT_LISTED", |(_, name)| name)
}
