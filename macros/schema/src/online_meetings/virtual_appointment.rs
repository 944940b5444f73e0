//! Virtual appointments: a meeting with a customer, who gets a text message and joins in the browser.

use crate::primitives::STRING;
use crate::vocabulary::{Callable, Enum, Returns, Shape, Type, Verb};
use crate::versions::Versions;
use crate::constructors::{ACTION, COMPLEX, EVOLVABLE, FUNCTION, choice, many, member, operation, string};

pub(crate) static TYPES: &[&Type] = &[
    &ATTENDEE_NOTIFICATION_INFO,
];

static ATTENDEE_NOTIFICATION_INFO: Type = Type {
    name: "attendeeNotificationInfo",
    versions: Versions::CURRENT,
    doc: "Who gets a text message about an appointment.",
    page: "https://learn.microsoft.com/graph/api/resources/attendeenotificationinfo",
    properties: &[
        string("phoneNumber", "The number that the message is sent to."),
        string("timeZone", "The time zone that the times in it are in, by its name in Windows."),
    ],
    ..COMPLEX
};

pub(crate) const GET_VIRTUAL_APPOINTMENT_JOIN_WEB_URL: Callable = Callable {
    name: "getVirtualAppointmentJoinWebUrl",
    versions: Versions::CURRENT,
    returns: Returns::One(Shape::Primitive(&STRING)),
    doc: "The address that opens the appointment in the browser.",
    operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl").delegated("VirtualAppointment.Read").application("VirtualAppointment.Read.All"),
    ..FUNCTION
};

pub(crate) const SEND_VIRTUAL_APPOINTMENT_REMINDER_SMS: Callable = Callable {
    name: "sendVirtualAppointmentReminderSms",
    versions: Versions::CURRENT,
    parameters: &[
        choice("remindBeforeTimeInMinutesType", &REMIND_BEFORE_TIME_IN_MINUTES_TYPE, "How long before the appointment."),
        many("attendees", &ATTENDEE_NOTIFICATION_INFO, "Who is reminded."),
    ],
    doc: "Reminds people of the appointment by text message.",
    operation: operation(Verb::CallAction, "https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms").delegated("VirtualAppointmentNotification.Send").application("VirtualAppointmentNotification.Send"),
    ..ACTION
};

pub(crate) const SEND_VIRTUAL_APPOINTMENT_SMS: Callable = Callable {
    name: "sendVirtualAppointmentSms",
    versions: Versions::CURRENT,
    parameters: &[
        choice("messageType", &VIRTUAL_APPOINTMENT_MESSAGE_TYPE, "What the message says."),
        many("attendees", &ATTENDEE_NOTIFICATION_INFO, "Who gets it."),
    ],
    doc: "Tells people about the appointment by text message.",
    operation: operation(Verb::CallAction, "https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms").delegated("VirtualAppointmentNotification.Send").application("VirtualAppointmentNotification.Send"),
    ..ACTION
};

static REMIND_BEFORE_TIME_IN_MINUTES_TYPE: Enum = Enum {
    name: "remindBeforeTimeInMinutesType",
    doc: "How long before an appointment people are reminded of it.",
    members: &[
        member("mins15", "A quarter of an hour."),
    ],
    ..EVOLVABLE
};

static VIRTUAL_APPOINTMENT_MESSAGE_TYPE: Enum = Enum {
    name: "virtualAppointmentMessageType",
    doc: "What people are told about an appointment.",
    members: &[
        member("confirmation", "That it is arranged."),
        member("reschedule", "That it has another time."),
        member("cancellation", "That it is called off."),
    ],
    ..EVOLVABLE
};
