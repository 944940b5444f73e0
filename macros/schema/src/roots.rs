//! The singletons and entity sets that a path can start with.

use crate::services::{APPLICATION, CLOUD_COMMUNICATIONS, COMMS_APPLICATION, USER};
use crate::versions::Versions;
use crate::vocabulary::Root;

pub static ROOTS: &[Root] = &[
    Root {
        name: "me",
        target: &USER,
        is_set: false,
        versions: Versions::CURRENT,
        doc: "The user who has signed in.",
    },
    Root {
        name: "users",
        target: &USER,
        is_set: true,
        versions: Versions::CURRENT,
        doc: "The users of the directory; one is named by its id or its user principal name.",
    },
    Root {
        name: "communications",
        target: &CLOUD_COMMUNICATIONS,
        is_set: false,
        versions: Versions::CURRENT,
        doc: "The calls and meetings of the organization.",
    },
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
