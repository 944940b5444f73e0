//! The areas of the service and the paths that lead to them.

use super::refusal::{Refusal, no_such_version, not_an_object_id, unserved_path};
use crate::testing::received::Received;
use crate::testing::schema::Version;

/// The user to whom every client's token belongs.
pub(in crate::testing) const SIGNED_IN_USER: &str = "dc17674c-81d9-4adb-bfb2-8f6a442e4622";

/// A part of the service. `below` has the segments that follow its collection.
#[derive(Debug, PartialEq)]
pub(super) enum Area<'a> {
    /// Online meetings, in v1.0 or beta.
    OnlineMeetings { root: MeetingRoot<'a>, version: Version, below: &'a [&'a str] },
    /// The online meetings of the API of December 2018.
    December2018 { below: &'a [&'a str] },
}

/// The beginning of a path to online meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MeetingRoot<'a> {
    Me,
    /// The object id of a user.
    User(&'a str),
    /// `/communications`, which has the meetings of all users.
    Communications,
}

impl<'a> MeetingRoot<'a> {
    /// Returns the first segment of the path.
    pub(super) fn segment(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::User(_) => "users",
            Self::Communications => "communications",
        }
    }

    /// Returns the user whose meetings are addressed, or nobody if all are.
    pub(super) fn owner(self) -> Option<&'a str> {
        match self {
            Self::Me => Some(SIGNED_IN_USER),
            Self::User(id) => Some(id),
            Self::Communications => None,
        }
    }
}

/// Finds the area to which the segments of a path lead.
pub(super) fn find_area<'a>(
    request: &Received,
    segments: &'a [&'a str],
) -> Result<Area<'a>, Refusal> {
    let (version, path) = match segments {
        ["v1.0", path @ ..] => (Version::V1, path),
        ["beta", path @ ..] => (Version::Beta, path),
        [other, ..] => return Err(no_such_version(other)),
        [] => return Err(no_such_version("")),
    };
    let (root, below) = match (version, path) {
        (
            Version::Beta,
            ["app", "onlineMeetings", below @ ..]
            | ["applications", _, "onlineMeetings", below @ ..],
        ) => {
            return Ok(Area::December2018 { below });
        }
        (_, ["me", "onlineMeetings", below @ ..]) => (MeetingRoot::Me, below),
        (_, ["users", id, "onlineMeetings", below @ ..]) => (find_user(id)?, below),
        (_, ["communications", "onlineMeetings", below @ ..]) => {
            (MeetingRoot::Communications, below)
        }
        // Graph has far more than the rows describe, so this says nothing about Graph.
        _ => return Err(unserved_path(request)),
    };
    Ok(Area::OnlineMeetings { root, version, below })
}

/// Accepts an object id only. The pages on meetings ask for it, and a user principal name, which
/// other resources of a user accept, is answered 404.
fn find_user(id: &str) -> Result<MeetingRoot<'_>, Refusal> {
    if is_object_id(id) { Ok(MeetingRoot::User(id)) } else { Err(not_an_object_id()) }
}

pub(super) fn is_object_id(id: &str) -> bool {
    let groups: Vec<&str> = id.split('-').collect();
    let is_hexadecimal = |group: &str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12] && groups.into_iter().all(is_hexadecimal)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::Request;

    use super::{Area, MeetingRoot, SIGNED_IN_USER, find_area};
    use crate::testing::received::Received;
    use crate::testing::schema::Version;

    fn request() -> Received {
        Received::new(Request::new(()).into_parts().0, Bytes::new())
    }

    #[test]
    fn a_root_decides_whose_meetings_are_found() {
        for (path, root, owner) in [
            (&["me"][..], MeetingRoot::Me, Some(SIGNED_IN_USER)),
            (&["users", SIGNED_IN_USER], MeetingRoot::User(SIGNED_IN_USER), Some(SIGNED_IN_USER)),
            (&["communications"], MeetingRoot::Communications, None),
        ] {
            let segments = [&["v1.0"][..], path, &["onlineMeetings", "1"]].concat();
            let found = find_area(&request(), &segments).unwrap();
            let expected = Area::OnlineMeetings { root, version: Version::V1, below: &["1"] };
            assert_eq!(found, expected);
            assert_eq!(root.owner(), owner);
        }
    }

    #[test]
    fn a_path_that_is_not_known_leads_nowhere() {
        for path in [
            &["v1.0", "app", "onlineMeetings"][..],
            &["v1.0", "users", "heidi@contoso.com", "onlineMeetings"],
            &["v1.0", "users", "8b081ef6-4792", "onlineMeetings"],
            &["v2.0", "me", "onlineMeetings"],
            &[],
        ] {
            assert!(find_area(&request(), path).is_err(), "{path:?}");
        }
    }
}
