//! Registration for meetings, in beta only. Microsoft withdrew it in 2024 and kept it in the metadata.

use crate::entity::ENTITY_TYPE;
use crate::vocabulary::{Enum, Navigation, Type, Verb};
use crate::versions::Versions;
use crate::constructors::{COMPLEX, ENTITY, EVOLVABLE, TO_MANY, boolean, choice, date_time, int32, many, member, operation, string, strings};

pub(crate) static TYPES: &[&Type] = &[
    &MEETING_REGISTRATION_BASE,
    &MEETING_REGISTRATION,
    &EXTERNAL_MEETING_REGISTRATION,
    &MEETING_REGISTRANT_BASE,
    &MEETING_REGISTRANT,
    &EXTERNAL_MEETING_REGISTRANT,
    &MEETING_REGISTRATION_QUESTION,
    &CUSTOM_QUESTION_ANSWER,
    &MEETING_SPEAKER,
];

pub(crate) static MEETING_REGISTRATION_BASE: Type = Type {
    name: "meetingRegistrationBase",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    is_abstract: true,
    doc: "Properties that all kinds of meeting registrations share.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta",
    properties: &[
        choice("allowedRegistrant", &MEETING_AUDIENCE, "Group of people who can register."),
    ],
    navigations: &[
        Navigation {
            name: "registrants",
            target: &MEETING_REGISTRANT_BASE,
            versions: Versions::BETA,
            doc: "The people who have registered.",
            // Permissions as Microsoft publishes them, although `Read.All` for a change looks odd.
            operations: &[
                operation(Verb::Insert, "https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.Read.All"),
                operation(Verb::List, "https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta").delegated("OnlineMeetings.Read").application("OnlineMeetings.ReadWrite.All"),
                operation(Verb::Delete, "https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.Read.All"),
            ],
            ..TO_MANY
        },
    ],
    ..ENTITY
};

pub(crate) static MEETING_REGISTRATION: Type = Type {
    name: "meetingRegistration",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRATION_BASE),
    doc: "A meeting registration that Microsoft Teams manages.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta",
    properties: &[
        string("description", "Description of the meeting."),
        date_time("endDateTime", "End of the meeting."),
        int32("registrationPageViewCount", "Number of times the registration page was opened.").read_only(),
        string("registrationPageWebUrl", "URL of the registration page.").read_only(),
        many("speakers", &MEETING_SPEAKER, "Speakers of the meeting."),
        date_time("startDateTime", "Start of the meeting."),
        string("subject", "Title of the meeting."),
    ],
    navigations: &[
        Navigation {
            name: "customQuestions",
            target: &MEETING_REGISTRATION_QUESTION,
            versions: Versions::BETA,
            doc: "Questions on the registration form.",
            operations: &[
                operation(Verb::Insert, "https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite"),
                operation(Verb::List, "https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta").delegated("OnlineMeetings.Read"),
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta").delegated("OnlineMeetings.Read"),
                operation(Verb::Update, "https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite"),
                operation(Verb::Delete, "https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite"),
            ],
            ..TO_MANY
        },
    ],
    ..ENTITY
};

pub(crate) static EXTERNAL_MEETING_REGISTRATION: Type = Type {
    name: "externalMeetingRegistration",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRATION_BASE),
    doc: "A meeting registration that another system manages.",
    page: "https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta",
    ..ENTITY
};

pub(crate) static MEETING_REGISTRANT_BASE: Type = Type {
    name: "meetingRegistrantBase",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    is_abstract: true,
    doc: "A person who has registered for a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta",
    properties: &[
        string("joinWebUrl", "URL with which this person joins the meeting.").read_only(),
    ],
    ..ENTITY
};

pub(crate) static MEETING_REGISTRANT: Type = Type {
    name: "meetingRegistrant",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRANT_BASE),
    doc: "A person who has registered through Microsoft Teams.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta",
    properties: &[
        many("customQuestionAnswers", &CUSTOM_QUESTION_ANSWER, "Answers to the questions on the registration form."),
        string("email", "Email address of the person."),
        string("firstName", "First name of the person."),
        string("lastName", "Last name of the person."),
        date_time("registrationDateTime", "Time of the registration.").read_only(),
        choice("status", &MEETING_REGISTRANT_STATUS, "State of the registration.").read_only(),
    ],
    ..ENTITY
};

pub(crate) static EXTERNAL_MEETING_REGISTRANT: Type = Type {
    name: "externalMeetingRegistrant",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRANT_BASE),
    doc: "A person who has registered through another system.",
    page: "https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta",
    properties: &[
        string("tenantId", "Identifier of the person's tenant."),
        string("userId", "Identifier of the person in the directory."),
    ],
    ..ENTITY
};

pub(crate) static MEETING_REGISTRATION_QUESTION: Type = Type {
    name: "meetingRegistrationQuestion",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    doc: "A question on the registration form of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta",
    properties: &[
        choice("answerInputType", &ANSWER_INPUT_TYPE, "Kind of input for the answer."),
        strings("answerOptions", "Answers to choose from."),
        string("displayName", "Text of the question."),
        boolean("isRequired", "`true` if an answer is required."),
    ],
    ..ENTITY
};

pub(crate) static CUSTOM_QUESTION_ANSWER: Type = Type {
    name: "customQuestionAnswer",
    versions: Versions::BETA,
    doc: "An answer to a question on the registration form of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta",
    properties: &[
        string("displayName", "Text of the question.").read_only(),
        // The page calls it read-only, yet Microsoft's samples of a create send it.
        string("questionId", "Identifier of the question."),
        string("value", "The answer."),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_SPEAKER: Type = Type {
    name: "meetingSpeaker",
    versions: Versions::BETA,
    doc: "A speaker of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingspeaker?view=graph-rest-beta",
    properties: &[
        string("bio", "Biography of the speaker."),
        string("displayName", "Name of the speaker."),
    ],
    ..COMPLEX
};

pub(crate) static ANSWER_INPUT_TYPE: Enum = Enum {
    name: "answerInputType",
    doc: "Kind of input for an answer.",
    members: &[
        member("text", "Free text."),
        member("radioButton", "One of the offered answers."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_AUDIENCE: Enum = Enum {
    name: "meetingAudience",
    doc: "Group of people who can register for a meeting.",
    members: &[
        member("everyone", "Anyone."),
        member("organization", "People in the organizer's organization."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_REGISTRANT_STATUS: Enum = Enum {
    name: "meetingRegistrantStatus",
    doc: "State of a registration.",
    members: &[
        member("registered", "Registered."),
        member("canceled", "Canceled."),
        member("processing", "Being processed."),
    ],
    ..EVOLVABLE
};
