//! Registration for meetings: beta alone, withdrawn by Microsoft in 2024 and still in the metadata.

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

static MEETING_REGISTRATION_BASE: Type = Type {
    name: "meetingRegistrationBase",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    is_abstract: true,
    doc: "What registrations for a meeting have in common.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta",
    properties: &[
        choice("allowedRegistrant", &MEETING_AUDIENCE, "Who may register."),
    ],
    navigations: &[
        Navigation {
            name: "registrants",
            target: &MEETING_REGISTRANT_BASE,
            versions: Versions::BETA,
            doc: "Those who have registered.",
            // The permissions are as Microsoft publishes them, `Read.All` for a change included.
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
    doc: "A registration that Teams keeps.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta",
    properties: &[
        string("description", "What the meeting is about, at length."),
        date_time("endDateTime", "When the meeting ends."),
        int32("registrationPageViewCount", "How often the page was opened.").read_only(),
        string("registrationPageWebUrl", "The page where people register.").read_only(),
        many("speakers", &MEETING_SPEAKER, "Who is to speak."),
        date_time("startDateTime", "When the meeting starts."),
        string("subject", "What the meeting is about, in short."),
    ],
    navigations: &[
        Navigation {
            name: "customQuestions",
            target: &MEETING_REGISTRATION_QUESTION,
            versions: Versions::BETA,
            doc: "What people are asked when they register.",
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

static EXTERNAL_MEETING_REGISTRATION: Type = Type {
    name: "externalMeetingRegistration",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRATION_BASE),
    doc: "A registration that another system keeps.",
    page: "https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta",
    ..ENTITY
};

static MEETING_REGISTRANT_BASE: Type = Type {
    name: "meetingRegistrantBase",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    is_abstract: true,
    doc: "Somebody who has registered for a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta",
    properties: &[
        string("joinWebUrl", "The address that opens the meeting for this person.").read_only(),
    ],
    ..ENTITY
};

static MEETING_REGISTRANT: Type = Type {
    name: "meetingRegistrant",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRANT_BASE),
    doc: "Somebody who has registered with Teams.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta",
    properties: &[
        many("customQuestionAnswers", &CUSTOM_QUESTION_ANSWER, "What the person answered."),
        string("email", "The electronic mail address of the person."),
        string("firstName", "The first name of the person."),
        string("lastName", "The last name of the person."),
        date_time("registrationDateTime", "When the person registered.").read_only(),
        choice("status", &MEETING_REGISTRANT_STATUS, "What has become of it.").read_only(),
    ],
    ..ENTITY
};

static EXTERNAL_MEETING_REGISTRANT: Type = Type {
    name: "externalMeetingRegistrant",
    versions: Versions::BETA,
    base: Some(&MEETING_REGISTRANT_BASE),
    doc: "Somebody who has registered with another system.",
    page: "https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta",
    properties: &[
        string("tenantId", "The tenant that the person belongs to."),
        string("userId", "The identifier of the person in the directory."),
    ],
    ..ENTITY
};

static MEETING_REGISTRATION_QUESTION: Type = Type {
    name: "meetingRegistrationQuestion",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    doc: "Something that people are asked when they register.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta",
    properties: &[
        choice("answerInputType", &ANSWER_INPUT_TYPE, "How it is answered."),
        strings("answerOptions", "The answers to choose from."),
        string("displayName", "The question itself."),
        boolean("isRequired", "Whether it has to be answered."),
    ],
    ..ENTITY
};

static CUSTOM_QUESTION_ANSWER: Type = Type {
    name: "customQuestionAnswer",
    versions: Versions::BETA,
    doc: "The answer to a question that people are asked when they register.",
    page: "https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta",
    properties: &[
        string("displayName", "The question itself.").read_only(),
        // The page calls it read-only, and Microsoft's own samples of a create send it.
        string("questionId", "The identifier of the question."),
        string("value", "The answer."),
    ],
    ..COMPLEX
};

static MEETING_SPEAKER: Type = Type {
    name: "meetingSpeaker",
    versions: Versions::BETA,
    doc: "Somebody who is to speak in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingspeaker?view=graph-rest-beta",
    properties: &[
        string("bio", "Who the person is, at length."),
        string("displayName", "The name of the person."),
    ],
    ..COMPLEX
};

static ANSWER_INPUT_TYPE: Enum = Enum {
    name: "answerInputType",
    doc: "How a question is answered.",
    members: &[
        member("text", "With a text."),
        member("radioButton", "With one of the answers that are offered."),
    ],
    ..EVOLVABLE
};

static MEETING_AUDIENCE: Enum = Enum {
    name: "meetingAudience",
    doc: "Who may register for a meeting.",
    members: &[
        member("everyone", "Anybody."),
        member("organization", "Those of the organizer's own organization."),
    ],
    ..EVOLVABLE
};

static MEETING_REGISTRANT_STATUS: Enum = Enum {
    name: "meetingRegistrantStatus",
    doc: "What has become of somebody's registration.",
    members: &[
        member("registered", "It stands."),
        member("canceled", "It was called off."),
        member("processing", "It is being dealt with."),
    ],
    ..EVOLVABLE
};
