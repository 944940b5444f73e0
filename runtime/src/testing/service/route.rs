//! The areas of the service and the paths that lead to them.

/// The user to whom every client's token belongs.
pub(super) const SIGNED_IN_USER: &str = "dc17674c-81d9-4adb-bfb2-8f6a442e4622";

/// A part of the service. `below` has the segments that follow its collection.
#[derive(Debug, PartialEq)]
pub(super) enum Area<'a> {
    /// The online meetings of one user, or without an owner those of all users.
    OnlineMeetings {
        owner: Option<&'a str>,
        below: &'a [&'a str],
    },
    /// The online meetings of the API of December 2018.
    December2018 {
        below: &'a [&'a str],
    },
    /// The storage of recordings and reports, which is not part of Graph.
    Storage {
        file: &'a str,
    },
    Unknown,
}

impl Area<'_> {
    /// Returns `false` for storage, which trusts the signature in the URL instead.
    pub(super) fn needs_token(&self) -> bool {
        match self {
            Area::OnlineMeetings { .. } | Area::December2018 { .. } | Area::Unknown => true,
            Area::Storage { .. } => false,
        }
    }
}

/// Finds the area to which the segments of a path lead.
pub(super) fn find_area<'a>(segments: &'a [&'a str]) -> Area<'a> {
    match segments {
        ["storage", file] => Area::Storage { file },
        ["beta", "app", "onlineMeetings", below @ ..]
        | ["beta", "applications", _, "onlineMeetings", below @ ..] => Area::December2018 { below },
        ["v1.0", path @ ..] if has_alternate_key(path) => Area::Unknown,
        ["v1.0" | "beta", path @ ..] => find_online_meetings(path),
        _ => Area::Unknown,
    }
}

fn find_online_meetings<'a>(path: &'a [&'a str]) -> Area<'a> {
    match path {
        ["me", "onlineMeetings", below @ ..] => {
            Area::OnlineMeetings { owner: Some(SIGNED_IN_USER), below }
        }
        ["users", user, "onlineMeetings", below @ ..] => {
            Area::OnlineMeetings { owner: Some(user), below }
        }
        ["communications", "onlineMeetings", below @ ..] => {
            Area::OnlineMeetings { owner: None, below }
        }
        _ => Area::Unknown,
    }
}

/// Returns `true` for `onlineMeetings(joinWebUrl='…')`, which only beta has.
fn has_alternate_key(path: &[&str]) -> bool {
    path.windows(2).any(|pair| matches!(pair, ["onlineMeetings", key] if key.starts_with('(')))
}

#[cfg(test)]
mod tests {
    use super::{Area, SIGNED_IN_USER, find_area};

    #[test]
    fn a_root_decides_whose_meetings_are_found() {
        for (root, owner) in [
            (&["me"][..], Some(SIGNED_IN_USER)),
            (&["users", "heidi"], Some("heidi")),
            (&["communications"], None),
        ] {
            let segments = [&["v1.0"][..], root, &["onlineMeetings", "1"]].concat();
            assert_eq!(find_area(&segments), Area::OnlineMeetings { owner, below: &["1"] });
        }
    }

    #[test]
    fn an_alternate_key_is_found_in_beta_only() {
        let key = "(joinWebUrl='x')";
        let found = Area::OnlineMeetings { owner: Some(SIGNED_IN_USER), below: &[key] };
        assert_eq!(find_area(&["beta", "me", "onlineMeetings", key]), found);
        assert_eq!(find_area(&["v1.0", "me", "onlineMeetings", key]), Area::Unknown);
    }

    #[test]
    fn a_version_without_the_root_leads_nowhere() {
        for path in [&["v1.0", "app", "onlineMeetings"][..], &["v2.0", "me", "onlineMeetings"], &[]]
        {
            assert_eq!(find_area(path), Area::Unknown, "{path:?}");
        }
    }
}
