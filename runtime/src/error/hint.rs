//! What Microsoft's documentation says of an error, where it is plain.

use std::fmt;

use http::StatusCode;

use super::Error;

/// What an error most likely means, and the page that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// What is to be done.
    pub text: &'static str,
    /// The page of Microsoft's documentation.
    pub page: &'static str,
}

const POLICY: Hint = Hint {
    text: "an administrator has to create an application access policy with `New-CsApplicationAccessPolicy` and grant it to the user; it takes up to 30 minutes",
    page: "https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy",
};

const OBJECT_ID: Hint = Hint {
    text: "online meetings want the object id of the user in the path, not the user principal name",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings",
};

const PERSONAL: Hint = Hint {
    text: "this is for work and school accounts; personal Microsoft accounts are not supported",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings#permissions",
};

const PERMISSION: Hint = Hint {
    text: "the token lacks a permission: request it, have an administrator consent to it, and get a new token",
    page: "https://learn.microsoft.com/graph/resolve-auth-errors",
};

const TOKEN: Hint = Hint {
    text: "the token is missing, has expired, or is for another resource or kind of account",
    page: "https://learn.microsoft.com/graph/resolve-auth-errors",
};

impl Error {
    /// What this error most likely means, where Microsoft's documentation is plain about it. It is
    /// part of the text of the error too.
    pub fn hint(&self) -> Option<Hint> {
        let status = self.status()?;
        let said = |text: &str| {
            let graph = self.graph();
            graph.is_some_and(|graph| graph.message.to_lowercase().contains(text))
        };
        let code = self.graph().map(|graph| graph.code.as_str());
        match status {
            _ if said("not supported for msa accounts") => Some(PERSONAL),
            StatusCode::FORBIDDEN if said("application access policy") => Some(POLICY),
            StatusCode::FORBIDDEN if said("missing scope") => Some(PERMISSION),
            StatusCode::FORBIDDEN if code == Some("Authorization_RequestDenied") => {
                Some(PERMISSION)
            }
            StatusCode::NOT_FOUND if self.has_principal_name() => Some(OBJECT_ID),
            StatusCode::UNAUTHORIZED => Some(TOKEN),
            _ => None,
        }
    }

    /// Whether the path has a user principal name before the online meetings.
    fn has_principal_name(&self) -> bool {
        let Some((_, path)) = &self.0.request else {
            return false;
        };
        let mut segments = path.split('/').skip_while(|segment| *segment != "users").skip(1);
        let has_name = segments.next().is_some_and(|user| user.contains("%40"));
        has_name && segments.next() == Some("onlineMeetings")
    }
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}, see {}", self.text, self.page)
    }
}
