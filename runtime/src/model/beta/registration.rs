// @generated from the rows in macros/src/schema/registration.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// A registration that Teams keeps.
///
/// # Requests
///
/// - [`POST /me/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`GET /me/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`PATCH /me/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`DELETE /me/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`POST /users/{id}/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`GET /users/{id}/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`PATCH /users/{id}/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`DELETE /users/{id}/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
/// - [`POST /communications/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`GET /communications/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All`
/// - [`PATCH /communications/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`DELETE /communications/onlineMeetings/{id}/registration`](https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All`
///
/// Graph: entity type [`meetingRegistration`](https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingRegistration {
    /// Who may register.
    pub allowed_registrant: Option<MeetingAudience>,
    /// What people are asked when they register. There only where `$expand` asks for it.
    pub custom_questions: Option<Vec<MeetingRegistrationQuestion>>,
    /// What the meeting is about, at length.
    pub description: Option<String>,
    /// When the meeting ends.
    pub end_date_time: Option<OffsetDateTime>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// Those who have registered. There only where `$expand` asks for it.
    pub registrants: Option<Vec<MeetingRegistrantBase>>,
    /// How often the page was opened. Read-only.
    pub registration_page_view_count: Option<i32>,
    /// The page where people register. Read-only.
    pub registration_page_web_url: Option<String>,
    /// Who is to speak.
    pub speakers: Option<Vec<MeetingSpeaker>>,
    /// When the meeting starts.
    pub start_date_time: Option<OffsetDateTime>,
    /// What the meeting is about, in short.
    pub subject: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingRegistration {
    const NAME: &'static str = "meetingRegistration";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("allowedRegistrant", &self.allowed_registrant);
        members.read_only("customQuestions", &self.custom_questions);
        members.writable("description", &self.description);
        members.writable("endDateTime", &date_time(self.end_date_time));
        members.read_only("id", &self.id);
        members.read_only("registrants", &self.registrants);
        members.read_only("registrationPageViewCount", &self.registration_page_view_count);
        members.read_only("registrationPageWebUrl", &self.registration_page_web_url);
        members.writable("speakers", &self.speakers);
        members.writable("startDateTime", &date_time(self.start_date_time));
        members.writable("subject", &self.subject);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowedRegistrant" => read(&mut self.allowed_registrant, map),
            "customQuestions" => read_collection(&mut self.custom_questions, map),
            "description" => read(&mut self.description, map),
            "endDateTime" => read_date_time(&mut self.end_date_time, map),
            "id" => read(&mut self.id, map),
            "registrants" => read_collection(&mut self.registrants, map),
            "registrationPageViewCount" => read(&mut self.registration_page_view_count, map),
            "registrationPageWebUrl" => read(&mut self.registration_page_web_url, map),
            "speakers" => read_collection(&mut self.speakers, map),
            "startDateTime" => read_date_time(&mut self.start_date_time, map),
            "subject" => read(&mut self.subject, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingRegistration);

/// Somebody who has registered for a meeting.
///
/// # Requests
///
/// - [`POST /me/onlineMeetings/{id}/registration/registrants`](https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All`
/// - [`GET /me/onlineMeetings/{id}/registration/registrants`](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application `OnlineMeetings.ReadWrite.All`
/// - [`DELETE /me/onlineMeetings/{id}/registration/registrants/{id}`](https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All`
/// - [`POST /users/{id}/onlineMeetings/{id}/registration/registrants`](https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/registration/registrants`](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application `OnlineMeetings.ReadWrite.All`
/// - [`DELETE /users/{id}/onlineMeetings/{id}/registration/registrants/{id}`](https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All`
/// - [`POST /communications/onlineMeetings/{id}/registration/registrants`](https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/registration/registrants`](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application `OnlineMeetings.ReadWrite.All`
/// - [`DELETE /communications/onlineMeetings/{id}/registration/registrants/{id}`](https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All`
///
/// Graph: entity type [`meetingRegistrantBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingRegistrantBase {
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// The address that opens the meeting for this person. Read-only.
    pub join_web_url: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingRegistrantBase {
    const NAME: &'static str = "meetingRegistrantBase";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("id", &self.id);
        members.read_only("joinWebUrl", &self.join_web_url);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => read(&mut self.id, map),
            "joinWebUrl" => read(&mut self.join_web_url, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingRegistrantBase);
derived!(MeetingRegistrantBase);

/// Somebody who has registered with Teams.
///
/// Graph: entity type [`meetingRegistrant`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingRegistrant {
    /// What the person answered.
    pub custom_question_answers: Option<Vec<CustomQuestionAnswer>>,
    /// The electronic mail address of the person.
    pub email: Option<String>,
    /// The first name of the person.
    pub first_name: Option<String>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// The address that opens the meeting for this person. Read-only.
    pub join_web_url: Option<String>,
    /// The last name of the person.
    pub last_name: Option<String>,
    /// When the person registered. Read-only.
    pub registration_date_time: Option<OffsetDateTime>,
    /// What has become of it. Read-only.
    pub status: Option<MeetingRegistrantStatus>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingRegistrant {
    const NAME: &'static str = "meetingRegistrant";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("customQuestionAnswers", &self.custom_question_answers);
        members.writable("email", &self.email);
        members.writable("firstName", &self.first_name);
        members.read_only("id", &self.id);
        members.read_only("joinWebUrl", &self.join_web_url);
        members.writable("lastName", &self.last_name);
        members.read_only("registrationDateTime", &date_time(self.registration_date_time));
        members.read_only("status", &self.status);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "customQuestionAnswers" => read_collection(&mut self.custom_question_answers, map),
            "email" => read(&mut self.email, map),
            "firstName" => read(&mut self.first_name, map),
            "id" => read(&mut self.id, map),
            "joinWebUrl" => read(&mut self.join_web_url, map),
            "lastName" => read(&mut self.last_name, map),
            "registrationDateTime" => read_date_time(&mut self.registration_date_time, map),
            "status" => read(&mut self.status, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingRegistrant);

/// Somebody who has registered with another system.
///
/// Graph: entity type [`externalMeetingRegistrant`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalMeetingRegistrant {
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// The address that opens the meeting for this person. Read-only.
    pub join_web_url: Option<String>,
    /// The tenant that the person belongs to.
    pub tenant_id: Option<String>,
    /// The identifier of the person in the directory.
    pub user_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for ExternalMeetingRegistrant {
    const NAME: &'static str = "externalMeetingRegistrant";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("id", &self.id);
        members.read_only("joinWebUrl", &self.join_web_url);
        members.writable("tenantId", &self.tenant_id);
        members.writable("userId", &self.user_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => read(&mut self.id, map),
            "joinWebUrl" => read(&mut self.join_web_url, map),
            "tenantId" => read(&mut self.tenant_id, map),
            "userId" => read(&mut self.user_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ExternalMeetingRegistrant);

/// Something that people are asked when they register.
///
/// # Requests
///
/// - [`POST /me/onlineMeetings/{id}/registration/customQuestions`](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`GET /me/onlineMeetings/{id}/registration/customQuestions`](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application not documented
/// - [`GET /me/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application not documented
/// - [`PATCH /me/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`DELETE /me/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`POST /users/{id}/onlineMeetings/{id}/registration/customQuestions`](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`GET /users/{id}/onlineMeetings/{id}/registration/customQuestions`](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application not documented
/// - [`GET /users/{id}/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application not documented
/// - [`PATCH /users/{id}/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`DELETE /users/{id}/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`POST /communications/onlineMeetings/{id}/registration/customQuestions`](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`GET /communications/onlineMeetings/{id}/registration/customQuestions`](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application not documented
/// - [`GET /communications/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta): delegated `OnlineMeetings.Read`, application not documented
/// - [`PATCH /communications/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
/// - [`DELETE /communications/onlineMeetings/{id}/registration/customQuestions/{id}`](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta): delegated `OnlineMeetings.ReadWrite`, application not documented
///
/// Graph: entity type [`meetingRegistrationQuestion`](https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingRegistrationQuestion {
    /// How it is answered.
    pub answer_input_type: Option<AnswerInputType>,
    /// The answers to choose from.
    pub answer_options: Option<Vec<String>>,
    /// The question itself.
    pub display_name: Option<String>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// Whether it has to be answered.
    pub is_required: Option<bool>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingRegistrationQuestion {
    const NAME: &'static str = "meetingRegistrationQuestion";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("answerInputType", &self.answer_input_type);
        members.writable("answerOptions", &self.answer_options);
        members.writable("displayName", &self.display_name);
        members.read_only("id", &self.id);
        members.writable("isRequired", &self.is_required);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "answerInputType" => read(&mut self.answer_input_type, map),
            "answerOptions" => read_collection(&mut self.answer_options, map),
            "displayName" => read(&mut self.display_name, map),
            "id" => read(&mut self.id, map),
            "isRequired" => read(&mut self.is_required, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingRegistrationQuestion);

/// The answer to a question that people are asked when they register.
///
/// Graph: complex type [`customQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomQuestionAnswer {
    /// The question itself. Read-only.
    pub display_name: Option<String>,
    /// The identifier of the question.
    pub question_id: Option<String>,
    /// The answer.
    pub value: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CustomQuestionAnswer {
    const NAME: &'static str = "customQuestionAnswer";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("displayName", &self.display_name);
        members.writable("questionId", &self.question_id);
        members.writable("value", &self.value);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => read(&mut self.display_name, map),
            "questionId" => read(&mut self.question_id, map),
            "value" => read(&mut self.value, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CustomQuestionAnswer);

/// Somebody who is to speak in a meeting.
///
/// Graph: complex type [`meetingSpeaker`](https://learn.microsoft.com/graph/api/resources/meetingspeaker?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingSpeaker {
    /// Who the person is, at length.
    pub bio: Option<String>,
    /// The name of the person.
    pub display_name: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingSpeaker {
    const NAME: &'static str = "meetingSpeaker";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("bio", &self.bio);
        members.writable("displayName", &self.display_name);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "bio" => read(&mut self.bio, map),
            "displayName" => read(&mut self.display_name, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingSpeaker);

/// Who may register for a meeting.
///
/// Graph: `meetingAudience`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingAudience {
    /// Anybody. Graph: `everyone`
    Everyone,
    /// Those of the organizer's own organization. Graph: `organization`
    Organization,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingAudience, "meetingAudience" {
    "everyone" => Everyone,
    "organization" => Organization,
});

/// What has become of somebody's registration.
///
/// Graph: `meetingRegistrantStatus`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum MeetingRegistrantStatus {
    /// It stands. Graph: `registered`
    Registered,
    /// It was called off. Graph: `canceled`
    Canceled,
    /// It is being dealt with. Graph: `processing`
    Processing,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(MeetingRegistrantStatus, "meetingRegistrantStatus" {
    "registered" => Registered,
    "canceled" => Canceled,
    "processing" => Processing,
});

/// How a question is answered.
///
/// Graph: `answerInputType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum AnswerInputType {
    /// With a text. Graph: `text`
    Text,
    /// With one of the answers that are offered. Graph: `radioButton`
    RadioButton,
    /// A member that is not known here, as it came; written back the same.
    Other(Box<str>),
}

enumeration!(AnswerInputType, "answerInputType" {
    "text" => Text,
    "radioButton" => RadioButton,
});
