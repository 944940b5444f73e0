//! What the roots lead to.

use super::meeting::{ENTITY_TYPE, ONLINE_MEETING};
use super::rows::{ENTITY, Navigation, Operation, TO_MANY, Type, Verb};

pub(super) static TYPES: &[&Type] = &[&COMMS_APPLICATION, &APPLICATION];

const CREATE: Operation = Operation {
    verb: Verb::Insert,
    application: Some("OnlineMeetings.ReadWrite.All"),
    delegated: None,
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta",
};

const GET: Operation = Operation {
    verb: Verb::Get,
    application: Some("OnlineMeetings.Read.All"),
    delegated: None,
    page: "https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta",
};

/// The metadata of the day restricts nothing here; the documentation has these two operations.
const ONLINE_MEETINGS: Navigation = Navigation {
    name: "onlineMeetings",
    target: &ONLINE_MEETING,
    doc: "The meetings that the application made.",
    operations: &[CREATE, GET],
    is_restricted: true,
    ..TO_MANY
};

pub(super) static COMMS_APPLICATION: Type = Type {
    name: "commsApplication",
    metadata_name: Some("CommsApplication"),
    base: Some(&ENTITY_TYPE),
    doc: "The application that calls, as the communications service sees it.",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta",
    navigations: &[ONLINE_MEETINGS],
    ..ENTITY
};

/// On the documentation page only: the metadata of the day has no `onlineMeetings` here.
pub(super) static APPLICATION: Type = Type {
    name: "application",
    base: Some(&ENTITY_TYPE),
    doc: "An application that is registered in the directory.",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta",
    navigations: &[ONLINE_MEETINGS],
    ..ENTITY
};
