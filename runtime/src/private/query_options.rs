//! The names of query options, for completion and hover in editors; never instantiated.

#![allow(missing_docs, missing_debug_implementations, reason = "no program sees it")]

use crate::model::{Name, names};

names! {
    @structs
    QueryOptions "" {
        /// Adds the number of all entities to the page: `$count=true`.
        count,
        /// Goes on after an earlier answer, with the token of its link: `$deltatoken={token}`.
        deltatoken,
        /// Adds related entities, each with options of its own: `$expand=attendanceRecords($select=id)`.
        expand,
        /// Keeps the entities for which a condition holds: `$filter=joinWebUrl eq {url}`.
        filter,
        /// Asks for a media type: `$format=text/vtt`.
        format,
        /// Expands a hierarchy to this depth: `$levels=2`.
        levels,
        /// Sorts the entities: `$orderby=createdDateTime desc`.
        orderby,
        /// Searches for words: `$search={words}`.
        search,
        /// Asks for these properties alone: `$select=subject,joinWebUrl`.
        select,
        /// Leaves out the first entities: `$skip=10`.
        skip,
        /// Goes on after an earlier page, with the token of its link: `$skiptoken={token}`.
        skiptoken,
        /// Limits the number of entities in a page: `$top=5`.
        top,
    }
}
