//! Rules between the properties of a body, for the areas beyond meetings: what passes, what is
//! refused, and what is warned about.

use super::{find_warnings, run};

/// Asserts that an invocation is accepted without a word.
#[track_caller]
fn accepts(invocation: &str) {
    assert_eq!(run(invocation).complaints, [""; 0], "{invocation}");
    assert_eq!(find_warnings(invocation), [""; 0], "{invocation}");
}

/// Asserts the only message about an invocation.
#[track_caller]
fn refuses(invocation: &str, message: &str) {
    assert_eq!(run(invocation).complaints, [message], "{invocation}");
}

/// Asserts that an invocation is accepted, with one warning that starts so.
#[track_caller]
fn warns(invocation: &str, start: &str) {
    assert_eq!(run(invocation).complaints, [""; 0], "{invocation}");
    let warnings = find_warnings(invocation);
    assert!(
        warnings.len() == 1 && warnings.iter().all(|w| w.starts_with(start)),
        "{invocation}: {warnings:?}"
    );
}

#[test]
fn a_comment_excludes_a_body() {
    for action in ["reply", "replyAll", "createReply", "createReplyAll", "forward", "createForward"]
    {
        let to = if action.ends_with("orward") { r#""toRecipients": people, "# } else { "" };
        let path = format!("POST /me/messages/{{id}}/{action}");
        let body = r#""message": { "body": { "content": "a" } }"#;
        accepts(&format!(r#"{path} {{ {to}"comment": "a" }}"#));
        accepts(&format!(r#"{path} {{ {to}"comment": "", {body} }}"#));
        accepts(&format!(r#"{path} {{ {to}"comment"?: text, {body} }}"#));
        accepts(&format!(r#"{path} {{ {to}"comment": "a", "message": model }}"#));
        accepts(&format!(r#"{path} {{ {to}"comment": "a", "message": {{ ..model }} }}"#));
        accepts(&format!(r#"{path} {{ {to}"comment": "a", "message": {{ "subject": "b" }} }}"#));
        let message = "`message/body` and `comment` exclude each other; remove one";
        refuses(&format!(r#"{path} {{ {to}"comment": "a", {body} }}"#), message);
        refuses(&format!(r#"{path} {{ {to}{body}, "comment": text }}"#), message);
    }
}

#[test]
fn a_forward_has_recipients_in_one_place() {
    let path = "POST /me/messages/{id}/forward";
    accepts(&format!(r#"{path} {{ "message": {{ "toRecipients": people }} }}"#));
    accepts(&format!(r#"{path} {{ "ToRecipients"?: people }}"#));
    accepts(&format!(r#"{path} {{ "message": draft }}"#));
    let message = "`message/toRecipients` and `toRecipients` exclude each other; remove one";
    let both = r#""toRecipients": people, "message": { "toRecipients": people }"#;
    refuses(&format!("{path} {{ {both} }}"), message);
    let message = "`forward` requires one of `ToRecipients`, `Message/toRecipients`";
    refuses(&format!(r#"{path} {{ "comment": "a" }}"#), message);
    refuses(&format!(r#"{path} {{ "message": {{ "subject": "a" }} }}"#), message);
    refuses(&format!("{path} {{}}"), message);
    refuses(path, "this `POST` requires a body: `{ … }` for `forward`");
    // A misspelt name is not missing as well.
    let message = "`forward` has no parameter `toRecipient`; did you mean `ToRecipients`?";
    refuses(&format!(r#"{path} {{ "toRecipient": people }}"#), message);
}

#[test]
fn a_proposal_is_sent() {
    for action in ["decline", "tentativelyAccept"] {
        let path = format!("POST /me/events/{{id}}/{action}");
        accepts(&format!(r#"{path} {{ "proposedNewTime": slot, "sendResponse": true }}"#));
        accepts(&format!(r#"{path} {{ "proposedNewTime": slot, "sendResponse": is_sent }}"#));
        accepts(&format!(r#"{path} {{ "proposedNewTime": null, "sendResponse": false }}"#));
        refuses(
            &format!(r#"{path} {{ "proposedNewTime": slot, "sendResponse": false }}"#),
            "`proposedNewTime` and `sendResponse: false` exclude each other; remove one",
        );
    }
}

#[test]
fn whole_days_start_at_midnight() {
    let event = |all_day: &str, end: &str| {
        format!(
            r#"POST /me/events {{ "isAllDay": {all_day}, "start": {{ "dateTime": "2019-03-15T00:00:00", "timeZone": "UTC" }}, "end": {{ "dateTime": {end}, "timeZone": "UTC" }} }}"#
        )
    };
    accepts(&event("true", r#""2019-03-16T00:00:00.0000000""#));
    accepts(&event("true", "end"));
    accepts(&event("false", r#""2019-03-16T12:00:00""#));
    accepts(&event("is_all_day", r#""2019-03-16T12:00:00""#));
    let message = "`isAllDay: true` requires midnight: `2019-03-16T00:00:00`";
    refuses(&event("true", r#""2019-03-16T12:00:00""#), message);
    refuses(&event("true", r#""2019-03-16T00:00:01""#), message);
}

#[test]
fn a_literal_body_of_an_update_removes_the_join_link() {
    let note = "a new `body` removes the join link of an online meeting";
    warns(r#"PATCH /me/events/{id} { "body": { "content": "Moved" } }"#, note);
    accepts(r#"PATCH /me/events/{id} { "body": { "content": text } }"#);
    accepts(r#"PATCH /me/events/{id} { "body": body }"#);
    accepts(r#"PATCH /me/events/{id} { "body": { "content": "a" }, "isOnlineMeeting": false }"#);
    accepts(r#"POST /me/events { "body": { "content": "Moved" } }"#);
}

const SUBSCRIPTION: &str = r#""changeType": "updated", "notificationUrl": url, "resource": path, "expirationDateTime": end"#;

#[test]
fn resource_data_needs_a_certificate() {
    let create = |more: &str| format!("POST /subscriptions {{ {SUBSCRIPTION}, {more} }}");
    let both = r#""encryptionCertificate": text, "encryptionCertificateId": "a""#;
    accepts(&create(&format!(r#""includeResourceData": true, {both}"#)));
    accepts(&create(r#""includeResourceData": false"#));
    accepts(&create(r#""includeResourceData": with_data"#));
    accepts(r#"POST /subscriptions { ..model, "includeResourceData": true }"#);
    accepts(r#"PATCH /subscriptions/{id} { "includeResourceData": true }"#);
    let message = "`includeResourceData: true` requires `encryptionCertificate`";
    refuses(&create(r#""includeResourceData": true"#), message);
    // The page of v1.0 has it as optional.
    let without_id = create(r#""includeResourceData": true, "encryptionCertificate": text"#);
    warns(
        &without_id,
        "without `encryptionCertificateId`, a notification does not tell its certificate",
    );
}

#[test]
fn texts_have_a_greatest_length() {
    let create = |state: &str| {
        format!(r#"POST /subscriptions {{ {SUBSCRIPTION}, "clientState": {state:?} }}"#)
    };
    accepts(&create(&"ä".repeat(128)));
    let message = "`clientState` accepts at most 128 characters, not 129";
    refuses(&create(&"a".repeat(129)), message);
}

#[test]
fn values_have_a_range() {
    let record = |seconds: &str| {
        format!(
            "POST /communications/calls/{{id}}/recordResponse {{ \"maxRecordDurationInSeconds\": {seconds} }}"
        )
    };
    for seconds in ["1", "120", "seconds", "null"] {
        accepts(&record(seconds));
    }
    for seconds in ["0", "121", "-1"] {
        let message = format!("`maxRecordDurationInSeconds` accepts `1` to `120`, not `{seconds}`");
        refuses(&record(seconds), &message);
    }
    let presence = |duration: &str| {
        format!(
            r#"POST /users/{{id}}/presence/setPresence {{ "sessionId": id, "availability": "Away", "activity": "Away", "expirationDuration": {duration} }}"#
        )
    };
    for duration in [r#""PT5M""#, r#""PT4H""#, r#""PT240M""#, "duration"] {
        accepts(&presence(duration));
    }
    for duration in ["PT4M59S", "PT8H", "P1D", "-PT1H"] {
        let message = format!("`expirationDuration` accepts `PT5M` to `PT4H`, not `{duration}`");
        refuses(&presence(&format!("{duration:?}")), &message);
    }
}

#[test]
fn availability_and_activity_are_pairs() {
    let set = |availability: &str, activity: &str| {
        format!(
            r#"POST /users/{{id}}/presence/setPresence {{ "sessionId": id, "availability": {availability}, "activity": {activity} }}"#
        )
    };
    accepts(&set(r#""Busy""#, r#""InACall""#));
    accepts(&set(r#""Busy""#, "activity"));
    accepts(&set("availability", r#""Lunch""#));
    let message = "`activity` accepts `InACall`, `InAConferenceCall` with `Busy`, not `Busy`";
    refuses(&set(r#""Busy""#, r#""Busy""#), message);
    let message =
        "`availability` accepts `Available`, `Busy`, `Away`, `DoNotDisturb`, not `Offline`";
    refuses(&set(r#""Offline""#, r#""OffWork""#), message);
    accepts(
        r#"POST /users/{id}/presence/setUserPreferredPresence { "availability": "Offline", "activity": "OffWork" }"#,
    );
}

#[test]
fn chats_are_created_for_one_or_many() {
    let member = r##"{ "@odata.type": "#microsoft.graph.aadUserConversationMember", "roles": ["owner"], "user@odata.bind": user }"##;
    let chat = |more: &str| format!(r#"POST /chats {{ {more}, "members": [{member}] }}"#);
    accepts(&chat(r#""chatType": "group", "topic": "a""#));
    accepts(&chat(r#""chatType": "oneOnOne", "topic": null"#));
    accepts(&chat(r#""chatType": kind, "topic": "a""#));
    accepts(r#"PATCH /chats/{id} { "topic": "a" }"#);
    refuses(
        &chat(r#""chatType": "oneOnOne", "topic": "a""#),
        "`topic` and `chatType: \"oneOnOne\"` exclude each other; remove one",
    );
    refuses(
        &chat(r#""chatType": "meeting""#),
        "`chatType` of a create is one of `oneOnOne`, `group`, not `meeting`",
    );
}

#[test]
fn members_are_named_by_their_users() {
    let kind = r##""@odata.type": "#microsoft.graph.aadUserConversationMember""##;
    let note = "a member is named by its user";
    accepts(&format!(r#"POST /teams/{{id}}/members {{ {kind}, "user@odata.bind": url }}"#));
    accepts("POST /teams/{id}/members { ..model }");
    accepts(&format!(r#"PATCH /teams/{{id}}/members/{{id}} {{ {kind}, "roles": ["owner"] }}"#));
    warns(&format!(r#"POST /teams/{{id}}/members {{ {kind}, "roles": ["owner"] }}"#), note);
    warns(&format!(r#"POST /chats {{ "chatType": "oneOnOne", "members": [{{ {kind} }}] }}"#), note);
}

#[test]
fn teams_come_from_a_template_or_a_group() {
    accepts(r#"POST /teams { "template@odata.bind": url, "displayName": "a" }"#);
    accepts(r#"POST /teams { "template@odata.bind": url, "group@odata.bind": url }"#);
    accepts("POST /teams { ..model }");
    accepts(r#"PATCH /teams/{id} { "displayName": "a" }"#);
    warns(r#"POST /teams { "displayName": "a" }"#, "a team is created from a template");
    for name in ["displayName", "visibility", "specialization"] {
        refuses(
            &format!(r#"POST /teams {{ "group@odata.bind": url, {name}: value }}"#),
            &format!("`{name}` and `group@odata.bind` exclude each other; remove one"),
        );
    }
}

#[test]
fn only_an_organization_invites_alone() {
    let path = "POST /solutions/virtualEvents/townhalls";
    accepts(&format!(r#"{path} {{ "isInviteOnly": true, "audience": "organization" }}"#));
    accepts(&format!(r#"{path} {{ "isInviteOnly": false, "audience": "everyone" }}"#));
    refuses(
        &format!(r#"{path} {{ "isInviteOnly": true, "audience": "everyone" }}"#),
        "`isInviteOnly: true` and `audience: \"everyone\"` exclude each other; remove one",
    );
}
