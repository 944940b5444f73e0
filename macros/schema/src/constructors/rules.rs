//! Constructors of rules between properties, and of limits on one.

use crate::vocabulary::{Given, Property, Range, Rule};

/// Creates the statement that a body has a value at a path.
pub(crate) const fn given(path: &'static str) -> Given {
    Given { path, value: None }
}

/// Creates the statement that a body has this literal at a path.
pub(crate) const fn given_as(path: &'static str, value: &'static str) -> Given {
    Given { path, value: Some(value) }
}

/// Creates the rule that a body cannot have both statements.
pub(crate) const fn excludes(this: Given, with: Given) -> Rule {
    Rule::Excludes { this, with }
}

/// Creates the rule that a statement needs further properties.
pub(crate) const fn requires(given: Given, properties: &'static [&'static str]) -> Rule {
    Rule::Requires { given, properties }
}

impl Property {
    /// Limits the number of characters.
    pub(crate) const fn max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Limits the values, by literals of the type.
    pub(crate) const fn between(mut self, min: &'static str, max: &'static str) -> Self {
        self.range = Some(Range { min, max });
        self
    }
}
