//! Properties that an organization adds to types of Graph: directory extensions and schema extensions.

use graph_request_schema::{Kind, Type, base_types};

/// Returns `true` for any name where a type takes any, and for that of an extension of an open entity type:
/// `extension_{application id}_name`, `ext{8 characters}_name`
/// (<https://learn.microsoft.com/graph/extensibility-overview>).
pub(super) fn is_extension(name: &str, ty: &'static Type) -> bool {
    if ty.takes_any_name {
        return true;
    }
    let is_open = base_types(ty).any(|ty| ty.is_open && ty.kind == Kind::Entity);
    is_open && (is_of_directory(name) || is_of_schema(name))
}

fn is_of_directory(name: &str) -> bool {
    let rest = name.strip_prefix("extension_").and_then(|rest| rest.split_once('_'));
    rest.is_some_and(|(id, name)| {
        id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()) && !name.is_empty()
    })
}

fn is_of_schema(name: &str) -> bool {
    let rest = name.strip_prefix("ext").and_then(|rest| rest.split_once('_'));
    rest.is_some_and(|(id, name)| {
        id.len() == 8 && id.bytes().all(|b| b.is_ascii_alphanumeric()) && !name.is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::{is_of_directory, is_of_schema};

    #[test]
    fn names_of_extensions_have_an_id() {
        assert!(is_of_directory("extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup"));
        assert!(is_of_schema("ext55gb1l09_msLearnCourses"));
        for other in [
            "extension_jobGroup",
            "ext_name",
            "external_name",
            "ext55gb1l09_",
            "extensionAttribute1",
        ] {
            assert!(!is_of_directory(other) && !is_of_schema(other), "{other}");
        }
    }
}
