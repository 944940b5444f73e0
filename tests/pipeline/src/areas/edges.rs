//! Requests at the edges of what the rows have, each as somebody wrote it.

use crate::find_complaints;

#[test]
fn open_types_and_linked_entities_are_taken() {
    for line in [
        r##"POST /me/events/{id}/extensions { "@odata.type": "#microsoft.graph.openTypeExtension", "extensionName": "Com.Contoso.Deal", "companyName": "A" }"##,
        r#"PATCH /me/messages/{id} { "singleValueExtendedProperties": [{ "id": "String {…} Name Color", "value": "Red" }] }"#,
        r#"GET /me/memberOf/microsoft.graph.group?$count=true&$orderby=displayName&$search="displayName:tier"&$select=displayName,id"#,
        "GET /me/chats?$expand=lastMessagePreview&$orderby=lastMessagePreview/createdDateTime desc",
        r#"GET /me/mailFolders/{"inbox"}/messages/delta?changeType="created""#,
        "GET /me/messages?$expand=attachments",
        "GET /me/mailFolders?includeHiddenFolders=true",
    ] {
        assert_eq!(find_complaints(line), [""; 0], "{line}");
    }
}

#[test]
fn a_call_without_anything_to_act_on_is_refused() {
    for (line, part) in [
        ("POST /me/sendMail", "requires a body"),
        ("POST /me/sendMail {}", "`sendMail` requires `Message`"),
        ("POST /me/messages/{id}/move {}", "`move` requires `DestinationId`"),
        (
            "POST /me/calendar/getSchedule {}",
            "`getSchedule` requires `Schedules`, `EndTime`, `StartTime`",
        ),
        (
            "GET /me/calendarView",
            "this request requires `startDateTime`, `endDateTime` in its query",
        ),
        ("GET /users?$", "expected a query option"),
        ("GET /me/events?$select=subject&$", "expected a query option"),
        ("GET /me/events?$deltatoken={t}", "does not take `$deltatoken`"),
        ("GET /teams/{id}/installedApps", "is not covered"),
    ] {
        let found = find_complaints(line);
        assert!(found.len() == 1 && found[0].contains(part), "{line}: {found:?}");
    }
}

#[test]
fn a_name_of_any_length_is_told_at_once() {
    let name = "a".repeat(200_000);
    let found = find_complaints(&format!("POST /me/events {{ \"{name}\": 1 }}"));
    assert_eq!(found.len(), 1);
}
