//! The singletons and entity sets that a path can start with.

use crate::services::{
    APPLICATION, CLOUD_COMMUNICATIONS, COMMS_APPLICATION, COMMS_APPLICATION_OF_2018, USER,
};
use crate::versions::Versions;
use crate::vocabulary::Root;

pub static ROOTS: &[Root] = &[
    Root {
        name: "me",
        target: &USER,
        is_set: false,
        versions: Versions::CURRENT,
        doc: "The signed-in user.",
    },
    Root {
        name: "users",
        target: &USER,
        is_set: true,
        versions: Versions::CURRENT,
        doc: "Users in the directory. The key is an object ID or a user principal name.",
    },
    Root {
        name: "communications",
        target: &CLOUD_COMMUNICATIONS,
        is_set: false,
        versions: Versions::CURRENT,
        doc: "Calls and online meetings of the organization.",
    },
    Root {
        name: "app",
        target: &COMMS_APPLICATION_OF_2018,
        is_set: false,
        versions: Versions::PREVIEW,
        doc: "The calling application.",
    },
    // The same path in the metadata of beta. The macro prefers the shape of December 2018, which is
    // the one that is documented.
    Root {
        name: "app",
        target: &COMMS_APPLICATION,
        is_set: false,
        versions: Versions::BETA,
        doc: "The calling application.",
    },
    Root {
        name: "applications",
        target: &APPLICATION,
        is_set: true,
        versions: Versions::PREVIEW,
        doc: "Applications in the directory. The key is an object ID.",
    },
];
