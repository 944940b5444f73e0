//! The names of the statics, one for each type, enum and primitive type, with their paths.

use graph_request_schema::naming::rust_field;
use graph_request_schema::{Enum, Property, Shape, TYPES, Type};

/// The paths of all types and enums of the rows, as a file of the table names them.
pub(super) struct Names {
    types: Vec<(&'static Type, String)>,
    enums: Vec<(&'static Enum, &'static str, String)>,
}

impl Names {
    pub(super) fn new() -> Self {
        let mut names = Self { types: Vec::new(), enums: Vec::new() };
        for (file, types) in TYPES {
            for ty in *types {
                let path = names.free(file, ty.name);
                names.types.push((ty, path));
            }
        }
        for (file, types) in TYPES {
            for ty in *types {
                let parameters = ty.callables.iter().flat_map(|callable| callable.parameters);
                let properties = ty.properties.iter().chain(parameters);
                properties.for_each(|property| names.add_enum(file, property));
            }
        }
        names
    }

    /// Adds the enum of a property to the file that needs it first.
    fn add_enum(&mut self, file: &'static str, property: &'static Property) {
        if let Shape::Enum(of) = property.shape
            && !self.enums.iter().any(|(known, ..)| *known == of)
        {
            let path = self.free(file, of.name);
            self.enums.push((of, file, path));
        }
    }

    /// Returns a path that is not taken.
    fn free(&self, file: &str, name: &str) -> String {
        let bare = rust_field(name).replace("r#", "").replace('.', "_").to_uppercase();
        let name = format!("{}::{bare}", module(file));
        let is_taken = |name: &str| {
            let mut types = self.types.iter().map(|(_, path)| path);
            types.any(|path| path == name) || self.enums.iter().any(|(.., path)| path == name)
        };
        let numbered = (2..).map(|number: u32| format!("{name}_{number}"));
        let mut candidates = std::iter::once(name.clone()).chain(numbered);
        candidates.find(|candidate| !is_taken(candidate)).unwrap_or_default()
    }

    /// Returns the path of a type from any file of the table.
    pub(super) fn of_type(&self, ty: &Type) -> &str {
        let found = self.types.iter().find(|(known, _)| *known == ty);
        found.map_or(UNLISTED, |(_, path)| path)
    }

    /// Returns the path of an enum from any file of the table.
    pub(super) fn of_enum(&self, of: &Enum) -> &str {
        let found = self.enums.iter().find(|(known, ..)| *known == of);
        found.map_or(UNLISTED, |(.., path)| path)
    }

    pub(super) fn enums_of(&self, file: &str) -> impl Iterator<Item = &'static Enum> {
        self.enums.iter().filter(move |(_, of, _)| *of == file).map(|(of, ..)| *of)
    }
}

/// Returns the module of a file of rows, which may stand in a folder.
pub(super) fn module(file: &str) -> String {
    file.replace('/', "_")
}

/// Stands for a row that no list of types has; it does not compile.
const UNLISTED: &str = "A_TYPE_THAT_IS_NOT_LISTED";

/// Returns the name that a static has within its file.
pub(super) fn last_part(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
