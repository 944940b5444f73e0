//! The properties of a response whose values do not have the types of their fields.

/// The paths of properties that do not fit, below the value that is read. A read that notes one
/// costs more than others; one that notes none only compares two lengths.
#[derive(Debug, Default)]
pub(crate) struct Misfits(Vec<String>);

impl Misfits {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// Notes a property of the value that is read.
    pub(super) fn note(&mut self, name: &str) {
        self.0.push(name.to_owned());
    }

    /// Prefixes the paths noted since `before` with the name of the property that they are below.
    pub(super) fn prefix_name(&mut self, before: usize, name: &str) {
        for path in self.0.iter_mut().skip(before) {
            let dot = if path.starts_with('[') { "" } else { "." };
            *path = format!("{name}{dot}{path}");
        }
    }

    /// Prefixes the paths noted since `before` with the index of the element that they are below.
    pub(super) fn prefix_index(&mut self, before: usize, index: usize) {
        for path in self.0.iter_mut().skip(before) {
            *path = format!("[{index}].{path}");
        }
    }

    /// Warns of the properties, by their paths. Their values may be personal data.
    #[inline]
    pub(super) fn warn(&self, model: &str) {
        if !self.0.is_empty() {
            warn(&self.0, model);
        }
    }
}

#[cold]
fn warn(paths: &[String], model: &str) {
    tracing::warn!(
        model,
        paths = list(paths),
        "properties of a response do not have the documented type; they are in `additional_properties`"
    );
}

/// The number of paths that fit into one event.
const MAX_PATHS: usize = 20;

/// Lists the first paths, with the number of the others: a page may have thousands.
fn list(paths: &[String]) -> String {
    let first = paths.get(..MAX_PATHS).unwrap_or(paths).join(", ");
    match paths.len().saturating_sub(MAX_PATHS) {
        0 => first,
        others => format!("{first} and {others} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn a_list_of_paths_is_short() {
        let paths: Vec<String> = (0..1000).map(|index| format!("a[{index}]")).collect();
        assert_eq!(list(&paths[..2]), "a[0], a[1]");
        assert!(list(&paths[..20]).ends_with("a[19]"));
        assert!(list(&paths).ends_with(", a[19] and 980 more"));
    }
}
