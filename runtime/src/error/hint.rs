//! The causes of errors that Microsoft's documentation or the reports of users name.

use std::fmt;

use http::{Method, StatusCode};

use super::{Error, FailedRequest, GraphError};

/// The most likely cause of an error, and a page that explains it; from [`Error::hint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// The cause and its remedy.
    pub text: &'static str,
    /// The page of Microsoft's documentation.
    pub page: &'static str,
}

// The sentence "No application access policy found for this app" comes with 403, and with 404 and
// the code `UnknownError` (microsoft-graph-docs#12135, #16801; msgraph-sdk-dotnet#2350).
const ACCESS_POLICY: Hint = Hint {
    text: "an administrator has to create an application access policy with `New-CsApplicationAccessPolicy` and grant it to the user; it takes up to 30 minutes to apply",
    page: "https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy",
};

// msgraph-sdk-dotnet#1215, and the notes of the page.
const OBJECT_ID: Hint = Hint {
    text: "the path of online meetings requires the object id of the user, not the user principal name",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings",
};

// The table of permissions of the page.
const PERSONAL_ACCOUNT: Hint = Hint {
    text: "this request requires a work or school account; personal Microsoft accounts are not supported",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings#permissions",
};

// The section on 403 of the page.
const MISSING_PERMISSION: Hint = Hint {
    text: "the token lacks a permission: request it, have an administrator consent to it, and get a new token",
    page: "https://learn.microsoft.com/graph/resolve-auth-errors",
};

// "The user does not have enough permission or does not have a required license", the row on 403 of
// https://learn.microsoft.com/graph/errors. Each operation's page has a table of its permissions.
const ACCESS_DENIED: Hint = Hint {
    text: "the token lacks a permission or the consent to it, or the user lacks a license; the page of the operation names its least privileged permission",
    page: "https://learn.microsoft.com/graph/permissions-reference",
};

// The section on 401 of the page.
const INVALID_TOKEN: Hint = Hint {
    text: "the token is missing, has expired, or is for another resource or kind of account",
    page: "https://learn.microsoft.com/graph/resolve-auth-errors",
};

// The section on tenant administrator controls of the page; since June 2026 (msteams-docs#14427).
const TRANSCRIPTS_DISABLED: Hint = Hint {
    text: "the tenant does not let apps read transcripts; an administrator can allow it with `Set-CsTeamsMeetingConfiguration -EnableGraphTranscriptAccess $true`",
    page: "https://learn.microsoft.com/microsoftteams/meeting-transcript-api-access",
};

// The section on tenant administrator controls of the page.
const NO_SPEAKERS: Hint = Hint {
    text: "the tenant does not let apps read who spoke; request the transcript without speakers, with the header `accept: application/vnd.microsoft.graph.transcript+text`",
    page: "https://learn.microsoft.com/graph/api/calltranscript-get",
};

// "3003: User does not have access to lookup meeting", as an inner code or within the message. Only
// users' reports tell its meaning: the user is not the organizer, or the application access policy
// is granted to another user than the organizer.
const NOT_THE_ORGANIZER: Hint = Hint {
    text: "only the organizer can look up a meeting; with application permissions, the path must name the organizer, to whom the application access policy must be granted",
    page: "https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy",
};

// Users' reports only: microsoft-graph-docs#17234 and #16776, microsoft-graph-explorer-v4#1884.
const LOOKUP_BY_ORGANIZER: Hint = Hint {
    text: "only the organizer of a meeting can look it up by its join URL",
    page: "https://learn.microsoft.com/graph/api/onlinemeeting-get",
};

// "Organizer Id mismatch User Id: …" (microsoft-graph-docs#10770).
const ANOTHER_ORGANIZER: Hint = Hint {
    text: "the meeting belongs to another user; the path must name its organizer",
    page: "https://learn.microsoft.com/graph/api/onlinemeeting-get",
};

// "Could not find a property named 'JoinWebUrl' on type 'Default…'". Users' reports only:
// microsoft-graph-docs#10770 and #11930.
const ANOTHER_JOIN_URL: Hint = Hint {
    text: "the join URL in the filter is not the one that the service keeps; compare it with the `joinWebUrl` or the `onlineMeeting/joinUrl` that Graph returned, unchanged and encoded once",
    page: "https://learn.microsoft.com/graph/api/onlinemeeting-get",
};

// "Invoked API requires Protected API access in application-only context" (Backup-TeamsChat#12).
const PROTECTED_API: Hint = Hint {
    text: "this API is protected: with application permissions it requires Microsoft's approval or resource-specific consent",
    page: "https://learn.microsoft.com/graph/teams-protected-apis",
};

// The table of permissions of the page has none for applications.
const SIGNED_IN_USER: Hint = Hint {
    text: "suggestions of meeting times need a signed-in user: there is no application permission for them; `getSchedule` has one",
    page: "https://learn.microsoft.com/graph/api/user-findmeetingtimes",
};

// The table of permissions of the page; users meet it after the validation of a subscription too
// (microsoft-graph-docs#11245).
const APPLICATION_ONLY: Hint = Hint {
    text: "call records require the application permission `CallRecords.Read.All`; a signed-in user cannot read them",
    page: "https://learn.microsoft.com/graph/api/callrecords-callrecord-get",
};

// The section on 403 of the page, whose quotas differ by resource.
const SUBSCRIPTION_REFUSED: Hint = Hint {
    text: "the token lacks the permission to read the resource, or the resource has as many subscriptions as it may have; the message tells which",
    page: "https://learn.microsoft.com/graph/api/subscription-post-subscriptions",
};

// Users' reports: microsoft-graph-docs#5183 to #5188, #5674, #9979 (403 `UnknownError`).
const PROTECTED_MESSAGES: Hint = Hint {
    text: "the token lacks a permission for messages of Teams, or is one of an application: those are protected, and require Microsoft's approval or resource-specific consent",
    page: "https://learn.microsoft.com/graph/teams-protected-apis",
};

// "Application is over its MailboxConcurrency limit", with 429 and the code `ApplicationThrottled`.
const MAILBOX_CONCURRENCY: Hint = Hint {
    text: "a mailbox answers four requests of an application at once: send fewer at the same time",
    page: "https://learn.microsoft.com/graph/throttling-limits",
};

/// Returns the most likely cause of an error. A refusal by storage has none: the token was not sent
/// there.
pub(super) fn find_hint(error: &Error) -> Option<Hint> {
    let status = error.status().filter(|_| !error.is_from_storage())?;
    let graph = error.graph();
    let by_code = graph.and_then(find_by_code);
    let by_text = || graph.and_then(|graph| find_by_text(status, &lowercase_text(graph)));
    by_code.or_else(by_text).or_else(|| find_by_request(status, error))
}

/// Finds the cause by a code of the error or of an inner error.
fn find_by_code(graph: &GraphError) -> Option<Hint> {
    let inner = graph.inner_errors().map(|(code, _)| code);
    let details = graph.details.iter().map(|detail| detail.code.as_str());
    let mut codes = inner.chain(details).chain([graph.code.as_str()]);
    codes.find_map(|code| match code {
        "GraphAccessToTranscriptsDisabled" => Some(TRANSCRIPTS_DISABLED),
        "SpeakerAttributionNotAllowed" => Some(NO_SPEAKERS),
        "3003" => Some(NOT_THE_ORGANIZER),
        "Authorization_RequestDenied" => Some(MISSING_PERMISSION),
        _ => None,
    })
}

/// Finds the cause by a sentence of the service. Its wording may change, so without the sentence
/// there is just no hint.
fn find_by_text(status: StatusCode, text: &str) -> Option<Hint> {
    let is_refused = matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
    let has = |sentence: &str| text.contains(sentence);
    match status {
        _ if has("not supported for msa accounts") => Some(PERSONAL_ACCOUNT),
        _ if is_refused && has("application access policy") => Some(ACCESS_POLICY),
        _ if is_refused && has("does not have access to lookup meeting") => Some(NOT_THE_ORGANIZER),
        _ if is_refused && has("organizer id mismatch") => Some(ANOTHER_ORGANIZER),
        StatusCode::FORBIDDEN if has("missing scope") => Some(MISSING_PERMISSION),
        StatusCode::FORBIDDEN if has("protected api") => Some(PROTECTED_API),
        StatusCode::TOO_MANY_REQUESTS if has("mailboxconcurrency") => Some(MAILBOX_CONCURRENCY),
        StatusCode::BAD_REQUEST if has("a property named 'joinweburl' on type 'default") => {
            Some(ANOTHER_JOIN_URL)
        }
        _ => None,
    }
}

/// Finds the cause by what was requested.
fn find_by_request(status: StatusCode, error: &Error) -> Option<Hint> {
    let request = error.0.request.as_ref();
    match status {
        StatusCode::UNAUTHORIZED => Some(INVALID_TOKEN),
        StatusCode::NOT_FOUND if request.is_some_and(has_principal_name) => Some(OBJECT_ID),
        StatusCode::FORBIDDEN if request.is_some_and(|request| request.looks_up_join_url) => {
            Some(LOOKUP_BY_ORGANIZER)
        }
        // A refusal by a proxy says nothing about permissions.
        StatusCode::FORBIDDEN if error.graph().is_some() => {
            Some(request.and_then(find_by_route).unwrap_or(ACCESS_DENIED))
        }
        _ => None,
    }
}

/// Finds the usual cause of a refusal of a route.
fn find_by_route(request: &FailedRequest) -> Option<Hint> {
    let mut segments = request.path.split('/').filter(|segment| !segment.is_empty());
    let has = |name: &str| request.path.split('/').any(|segment| segment == name);
    match segments.next_back()? {
        "findMeetingTimes" => Some(SIGNED_IN_USER),
        "subscriptions" if request.method == Method::POST => Some(SUBSCRIPTION_REFUSED),
        _ if has("callRecords") => Some(APPLICATION_ONLY),
        _ if (has("chats") || has("channels")) && has("messages") => Some(PROTECTED_MESSAGES),
        last if last.starts_with("getAllMessages") => Some(PROTECTED_MESSAGES),
        _ => None,
    }
}

/// Returns all messages of an error in lower case.
fn lowercase_text(graph: &GraphError) -> String {
    let inner = graph.inner_errors().map(|(_, message)| message);
    let details = graph.details.iter().map(|detail| detail.message.as_str());
    let messages = [graph.message.as_str()].into_iter().chain(inner).chain(details);
    messages.collect::<Vec<_>>().join("\n").to_lowercase()
}

/// Returns `true` if the path addresses the online meetings of a user by the user principal name: it
/// contains an encoded `@`.
fn has_principal_name(request: &FailedRequest) -> bool {
    let mut segments = request.path.split('/').skip_while(|segment| *segment != "users").skip(1);
    let has_name = segments.next().is_some_and(|user| user.contains("%40"));
    has_name && segments.next() == Some("onlineMeetings")
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}, see {}", self.text, self.page)
    }
}

impl std::error::Error for Hint {}
