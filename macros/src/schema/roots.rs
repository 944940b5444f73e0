//! The singletons and entity sets that a path can start with.

use super::rows::{Root, Versions};
use super::services::{APPLICATION, COMMS_APPLICATION};

pub(crate) static ROOTS: &[Root] = &[
    Root {
        name: "app",
        target: &COMMS_APPLICATION,
        is_set: false,
        versions: Versions::PREVIEW,
        doc: "The application that calls.",
    },
    Root {
        name: "applications",
        target: &APPLICATION,
        is_set: true,
        versions: Versions::PREVIEW,
        doc: "The applications of the directory; one is named by its id.",
    },
];
