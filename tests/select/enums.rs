//! Enums of the models and of the user's own.

use graph_request::{GraphSelect, v1};
use serde_json::from_str;

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::OnlineMeetingPresenters)]
enum Who {
    Everyone,
    #[graph(name = "organization")]
    Colleagues,
    #[graph(other)]
    Other(String),
}

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::OnlineMeetingRole)]
enum Role {
    Presenter,
    #[graph(other)]
    Guest,
}

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Mine {
    allowed_presenters: Who,
    meeting_type: Option<v1::OnlineMeetingType>,
}

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::MeetingParticipantInfo)]
struct Person {
    role: Option<Role>,
}

fn who(text: &str) -> Who {
    let json = format!(r#"{{"allowedPresenters":"{text}"}}"#);
    from_str::<Mine>(&json).unwrap().allowed_presenters
}

#[test]
fn members_are_variants_and_others_are_kept() {
    assert_eq!(who("everyone"), Who::Everyone);
    assert_eq!(who("organization"), Who::Colleagues);
    assert_eq!(who("Everyone"), Who::Other("Everyone".to_owned()));
    assert_eq!(who("unknownFutureValue"), Who::Other("unknownFutureValue".to_owned()));
    let role = |text: &str| from_str::<Person>(text).unwrap().role;
    assert_eq!(role(r#"{"role":"presenter"}"#), Some(Role::Presenter));
    assert_eq!(role(r#"{"role":"coorganizer"}"#), Some(Role::Guest));
    assert_eq!(role(r#"{"role":null}"#), None);
}

#[test]
fn enums_of_the_models_are_read_as_in_the_models() {
    let kind = |text: &str| {
        let json = format!(r#"{{"allowedPresenters":"everyone","meetingType":"{text}"}}"#);
        from_str::<Mine>(&json).unwrap().meeting_type
    };
    assert_eq!(kind("meetNow"), Some(v1::OnlineMeetingType::Other("meetNow".into())));
    assert_eq!(kind("recurring"), Some(v1::OnlineMeetingType::Recurring));
}

#[test]
fn a_value_that_is_no_text_is_an_error() {
    let error = from_str::<Mine>(r#"{"allowedPresenters":5}"#).unwrap_err().to_string();
    assert!(
        error.starts_with("invalid type: integer `5`, expected a member of an enum"),
        "{error}"
    );
}
