use graph_request_schema::{CHANGES, SUBSCRIBABLE, Version};
use proc_macro2::{Delimiter, Group, TokenStream};

use super::check_subscription;
use super::path::{Verdict, find, split};
use crate::check::body::Seen;
use crate::check::context::Context;
use crate::syntax::parse_object;

/// Returns the errors and the warnings of a body.
fn check_in(version: Version, body: &str) -> (Vec<String>, Vec<String>) {
    let tokens: TokenStream = body.parse().unwrap();
    let mut context = Context::new(version, crate::Reader::Compiler);
    let object = parse_object(&Group::new(Delimiter::Brace, tokens), &mut context.report);
    let seen = Seen { names: Vec::new(), meant: Vec::new(), has_spread: false, is_part: false };
    check_subscription(&object, &seen, &mut context);
    (context.report.messages(), context.report.warnings())
}

fn resource_in(version: Version, resource: &str) -> (Vec<String>, Vec<String>) {
    check_in(version, &format!(r#""resource": {resource}, "clientState": secret"#))
}

fn resource(resource: &str) -> (Vec<String>, Vec<String>) {
    resource_in(Version::V1, resource)
}

fn one((errors, warnings): (Vec<String>, Vec<String>)) -> String {
    let mut all = [errors, warnings].concat();
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[track_caller]
fn assert_silent((errors, warnings): (Vec<String>, Vec<String>)) {
    assert_eq!([errors, warnings].concat(), Vec::<String>::new());
}

#[test]
fn documented_resources_are_silent() {
    for text in [
        "communications/onlineMeetings/getAllTranscripts",
        "/communications/onlineMeetings/MSo/recordings",
        "users/7/onlineMeetings/getAllRecordings",
        "me/mailFolders('Inbox')/messages",
        "me/mailfolders('Drafts')/messages?$select=subject&$filter=importance eq 'High'",
        "users/622eaaff-0683-4862-9de4-f2ec83c2bd98/messages",
        "/chats/19:a@thread.v2/messages?$filter=mentions/any(u: u/mentioned/user/id eq '9a')",
        "/chats",
        "/chats/getAllMembers",
        "/teams/7/channels/8/messages?$search=Hello",
        "/teams/getAllChannels",
        "/communications/callRecords",
        "communications/presences?$filter=id in ('1','2')",
        "users/7/chats?notifyOnUserSpecificProperties=true",
        "me/drive/root",
        "me/drive/root:/Documents:/children",
        "sites/contoso.sharepoint.com,1,2/lists/3",
        "security/alerts_v2",
        "brandNew/things/7",
    ] {
        assert_silent(resource(&format!("{text:?}")));
    }
}

#[test]
fn values_are_not_judged() {
    for value in [
        "resource",
        "RESOURCE.to_owned()",
        r#"format!("users/{user}/messages")"#,
        r#"format!("users/{}/messages", user.id)"#,
        r#"format!("users('{user}')/onlineMeetings/getAllTranscripts")"#,
        r#"format!("{base}/messages")"#,
        r#"format!("users/{user}/{rest}")"#,
        r#"format!("users/{path}")"#,
        r#"format!("{{users")"#,
        r#"concat!("users", "/x")"#,
    ] {
        assert_silent(resource(value));
    }
    let unchecked = r#""resource"!: "users/7/mesages", "changeType"!: "created,moved""#;
    assert_silent(check_in(Version::V1, unchecked));
}

#[test]
fn misspelt_segments_are_errors() {
    for (text, written, near) in [
        ("communications/onlineMeetings/getAllTranscript", "getAllTranscript", "getAllTranscripts"),
        ("communication/callRecords", "communication", "communications"),
        ("communications/callRecord", "callRecord", "callRecords"),
        ("users/7/mesages", "mesages", "messages"),
        ("me/event", "event", "events"),
        ("me/mailFolder('Inbox')/messages", "mailFolder", "mailFolders"),
        ("teams/getAllMesages", "getAllMesages", "getAllMessages"),
    ] {
        let expected =
            format!("no resource of a subscription has `{written}` there; did you mean `{near}`?");
        assert_eq!(resource(&format!("{text:?}")), (vec![expected], vec![]), "{text}");
    }
    let (errors, _) = resource(r#"format!("users/{user}/mesages")"#);
    assert_eq!(errors.len(), 1);
}

#[test]
fn an_address_or_a_version_in_front_is_an_error() {
    for (text, expected) in [
        (
            "https://graph.microsoft.com/v1.0/me/events",
            "a `resource` does not begin with an address: write `me/events`",
        ),
        (
            "https://graph.microsoft.com/me/events",
            "a `resource` does not begin with an address: write `me/events`",
        ),
        ("/v1.0/me/events", "a `resource` does not begin with a version: write `me/events`"),
        ("beta/users", "a `resource` does not begin with a version: write `users`"),
    ] {
        assert_eq!(resource(&format!("{text:?}")).0, [expected]);
    }
}

#[test]
fn paths_that_are_not_listed_are_warnings() {
    let message = "`users/7/onlineMeetings` is not among the resources that Microsoft's pages list for \
                   subscriptions; expected one of `getAllRecordings`, `getAllTranscripts`";
    assert_eq!(resource(r#""users/7/onlineMeetings""#), (vec![], vec![message.to_owned()]));
    let (errors, warnings) = resource(r#""me/calendar/events""#);
    assert_eq!((errors.len(), warnings.len()), (0, 1));
}

#[test]
fn a_placeholder_is_a_warning() {
    let expected = r#"`{chat-id}` is sent as it is; put a value there by `format!("…")`"#;
    assert_eq!(one(resource(r#""/chats/{chat-id}/messages""#)), expected);
}

#[test]
fn a_resource_of_beta_alone_is_a_warning_in_v1() {
    let text = r#""appCatalogs/teamsApps/7/installedToOnlineMeetings/getAllTranscripts""#;
    assert_silent(resource_in(Version::Beta, text));
    assert!(one(resource(text)).ends_with("are only in `beta`, Microsoft's pages say"));
}

#[test]
fn kinds_of_changes() {
    let change = |resource: &str, change: &str| {
        check_in(
            Version::V1,
            &format!(r#""resource": {resource:?}, "changeType": {change:?}, "clientState": "a""#),
        )
    };
    for (resource, changes) in [
        ("me/events", "created,updated,deleted"),
        ("me/events", "Created, updated"),
        ("users", "updated,deleted"),
        ("unheard/of", "created"),
    ] {
        assert_silent(change(resource, changes));
    }
    let (errors, _) = change("me/events", "created,update");
    assert_eq!(errors, ["`changeType` has no member `update`; did you mean `updated`?"]);
    let (errors, _) = change("me/events", "created;moved");
    assert_eq!(errors.len(), 1);
    let expected = "`users` does not tell `created`, Microsoft's pages say; expected one of `updated`, `deleted`";
    assert_eq!(change("users", "created,updated"), (vec![], vec![expected.to_owned()]));
}

#[test]
fn resource_data_requires_a_certificate() {
    let check = |version, rest: &str| {
        check_in(version, &format!(r#""resource": "me/events", "clientState": "a", {rest}"#))
    };
    let both =
        r#"includeResourceData: true, encryptionCertificate: c, encryptionCertificateId: "7""#;
    assert_silent(check(Version::V1, both));
    assert_silent(check(Version::V1, "includeResourceData: false"));
    assert_silent(check(Version::V1, "includeResourceData: wanted"));
    // A rule of the rows refuses it.
    assert_silent(check(Version::V1, "includeResourceData: true"));
    let without_id = "includeResourceData: true, encryptionCertificate: c";
    assert_eq!(check(Version::V1, without_id).1.len(), 1);
    assert_eq!(
        check(Version::Beta, without_id).0,
        ["`includeResourceData` requires `encryptionCertificateId`"]
    );
}

#[test]
fn resource_data_of_a_resource_without_it_is_a_warning() {
    let body = r#""resource": "/users", "clientState": "a", "includeResourceData": true,
        "encryptionCertificate": c, "encryptionCertificateId": "7""#;
    let expected = "notifications of `users` do not include resource data, Microsoft's pages say";
    assert_eq!(one(check_in(Version::V1, body)), expected);
}

#[test]
fn a_lifecycle_url_is_missed_where_the_end_is_a_value() {
    let body = |rest: &str| {
        let resource = "communications/onlineMeetings/getAllTranscripts";
        check_in(Version::V1, &format!(r#""resource": {resource:?}, "clientState": "a", {rest}"#))
    };
    assert!(one(body("expirationDateTime: end")).ends_with("add `lifecycleNotificationUrl`"));
    for rest in [
        "expirationDateTime: end, lifecycleNotificationUrl: url",
        "expirationDateTime: end, lifecycleNotificationUrl?: url",
        r#""expirationDateTime": "2019-09-19T11:00:00Z""#,
        "",
    ] {
        assert_silent(body(rest));
    }
    let outlook = r#""resource": "me/events", "clientState": "a", "expirationDateTime": end"#;
    assert_silent(check_in(Version::V1, outlook));
}

#[test]
fn a_client_state_is_missed() {
    let without = r#""resource": "me/events", "notificationUrl": url"#;
    assert!(one(check_in(Version::V1, without)).starts_with("without `clientState`"));
    let azure = r#""resource": "me/events", "notificationUrl": "EventHub:https://a.vault.azure.net/secrets/b""#;
    assert_silent(check_in(Version::V1, azure));
}

#[test]
fn addresses_use_tls() {
    let check = |url: &str| check_in(Version::V1, &format!(r#""notificationUrl": {url}"#));
    for url in [
        r#""https://contoso.com/a""#,
        r#""http://127.0.0.1:8080/a""#,
        r#""http://localhost/a""#,
        r#"format!("http://{address}/a")"#,
        r#"format!("https://{host}/a")"#,
        "url",
    ] {
        assert_silent(check(url));
    }
    assert_eq!(
        one(check(r#""http://contoso.com/a""#)),
        "`notificationUrl` must begin with `https://`"
    );
}

#[test]
fn an_update_lacks_nothing() {
    let tokens: TokenStream =
        r#""resource": "me/events", "includeResourceData": true"#.parse().unwrap();
    let mut context = Context::new(Version::V1, crate::Reader::Compiler);
    context.is_update = true;
    let object = parse_object(&Group::new(Delimiter::Brace, tokens), &mut context.report);
    let seen = Seen { names: Vec::new(), meant: Vec::new(), has_spread: false, is_part: false };
    check_subscription(&object, &seen, &mut context);
    assert!(context.report.is_empty() && context.report.warnings().is_empty());
}

#[test]
fn each_row_is_found_by_its_path() {
    for row in SUBSCRIBABLE {
        let path = row.path.replace("{}", "7");
        match find(&split(&path)) {
            Verdict::Row(found) => assert_eq!(found.path, row.path),
            _ => panic!("{path}"),
        }
        assert!(row.changes.iter().all(|change| CHANGES.contains(change)), "{path}");
        assert!(row.minutes_with_data.is_none_or(|minutes| minutes <= row.minutes), "{path}");
    }
}
