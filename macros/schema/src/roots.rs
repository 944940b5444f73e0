//! The singletons and entity sets that a path can start with.

use crate::areas::roots as areas;
use crate::constructors::{TO_MANY, TO_ONE};
use crate::services::{APPLICATION, COMMS_APPLICATION_OF_2018};
use crate::versions::Versions;
use crate::vocabulary::Root;

pub static ROOTS: &[&Root] = &[
    &areas::ME,
    &areas::USERS,
    &areas::CHATS,
    &areas::COMMUNICATIONS,
    &areas::DIRECTORY_OBJECTS,
    &areas::GROUPS,
    &areas::PLACES,
    &areas::SOLUTIONS,
    &areas::SUBSCRIPTIONS,
    &areas::TEAMS,
    &APP_OF_2018,
    // The same path in the metadata of beta. The macro prefers the shape of December 2018, which is
    // the one that is documented.
    &areas::APP,
    &APPLICATIONS,
];

static APP_OF_2018: Root = Root {
    name: "app",
    target: &COMMS_APPLICATION_OF_2018,
    versions: Versions::PREVIEW,
    doc: "The calling application.",
    is_restricted: true,
    ..TO_ONE
};

static APPLICATIONS: Root = Root {
    name: "applications",
    target: &APPLICATION,
    versions: Versions::PREVIEW,
    doc: "Applications in the directory. The key is an object ID.",
    is_restricted: true,
    ..TO_MANY
};
