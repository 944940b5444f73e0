//! The pages that were read before a request for the next one.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The hashes of the pages that were read, in which 8 bytes a page do for a long collection.
#[derive(Clone, Debug, Default)]
pub(crate) struct EarlierPages(Vec<u64>);

impl EarlierPages {
    pub(crate) fn and(&self, path: &str) -> Self {
        let mut pages = Vec::with_capacity(self.0.len() + 1);
        pages.extend_from_slice(&self.0);
        pages.push(hash(path));
        Self(pages)
    }

    pub(crate) fn contains(&self, path: &str) -> bool {
        self.0.contains(&hash(path))
    }
}

fn hash(path: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    hasher.finish()
}
