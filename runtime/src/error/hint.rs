//! The causes of errors that Microsoft's documentation names.

use std::fmt;

use http::StatusCode;

use super::Error;

/// The most likely cause of an error, and the page that names it; from [`Error::hint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// The cause and its remedy.
    pub text: &'static str,
    /// The page of Microsoft's documentation.
    pub page: &'static str,
}

const ACCESS_POLICY: Hint = Hint {
    text: "an administrator has to create an application access policy with `New-CsApplicationAccessPolicy` and grant it to the user; it takes up to 30 minutes to apply",
    page: "https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy",
};

const OBJECT_ID: Hint = Hint {
    text: "the path of online meetings requires the object id of the user, not the user principal name",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings",
};

const PERSONAL_ACCOUNT: Hint = Hint {
    text: "this request requires a work or school account; personal Microsoft accounts are not supported",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings#permissions",
};

const MISSING_PERMISSION: Hint = Hint {
    text: "the token lacks a permission: request it, have an administrator consent to it, and get a new token",
    page: "https://learn.microsoft.com/graph/resolve-auth-errors",
};

const INVALID_TOKEN: Hint = Hint {
    text: "the token is missing, has expired, or is for another resource or kind of account",
    page: "https://learn.microsoft.com/graph/resolve-auth-errors",
};

pub(super) fn find_hint(error: &Error) -> Option<Hint> {
    let message = error.graph().map(|graph| graph.message.to_lowercase()).unwrap_or_default();
    let code = error.graph().map(|graph| graph.code.as_str());
    match error.status()? {
        _ if message.contains("not supported for msa accounts") => Some(PERSONAL_ACCOUNT),
        StatusCode::FORBIDDEN if message.contains("application access policy") => {
            Some(ACCESS_POLICY)
        }
        StatusCode::FORBIDDEN if message.contains("missing scope") => Some(MISSING_PERMISSION),
        StatusCode::FORBIDDEN if code == Some("Authorization_RequestDenied") => {
            Some(MISSING_PERMISSION)
        }
        StatusCode::NOT_FOUND if has_principal_name(error) => Some(OBJECT_ID),
        StatusCode::UNAUTHORIZED => Some(INVALID_TOKEN),
        _ => None,
    }
}

/// Returns `true` if the path addresses the online meetings of a user by the user principal name: it
/// contains an encoded `@`.
fn has_principal_name(error: &Error) -> bool {
    let Some((_, path)) = &error.0.request else {
        return false;
    };
    let mut segments = path.split('/').skip_while(|segment| *segment != "users").skip(1);
    let has_name = segments.next().is_some_and(|user| user.contains("%40"));
    has_name && segments.next() == Some("onlineMeetings")
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}, see {}", self.text, self.page)
    }
}
