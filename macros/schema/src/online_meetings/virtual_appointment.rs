//! Virtual appointments: meetings with customers, who get text messages and join in a browser.

use crate::primitives::STRING;
use crate::vocabulary::{Callable, Enum, Returns, Shape, Type, Verb};
use crate::versions::Versions;
use crate::constructors::{ACTION, COMPLEX, EVOLVABLE, FUNCTION, choice, many, member, operation, string};

pub(crate) static TYPES: &[&Type] = &[
    &ATTENDEE_NOTIFICATION_INFO,
];

pub(crate) static ATTENDEE_NOTIFICATION_INFO: Type = Type {
    name: "attendeeNotificationInfo",
    versions: Versions::CURRENT,
    doc: "A recipient of text messages about a virtual appointment.",
    page: "https://learn.microsoft.com/graph/api/resources/attendeenotificationinfo",
    properties: &[
        string("phoneNumber", "Telephone number that the message is sent to. Required, according to the documentation."),
        string("timeZone", "Windows name of the time zone for times in the message. Required, according to the documentation."),
    ],
    ..COMPLEX
};

pub(crate) const GET_VIRTUAL_APPOINTMENT_JOIN_WEB_URL: Callable = Callable {
    name: "getVirtualAppointmentJoinWebUrl",
    versions: Versions::CURRENT,
    returns: Returns::One(Shape::Primitive(&STRING)),
    doc: "Returns the URL that opens the appointment in a browser.",
    operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl").delegated("VirtualAppointment.Read").application("VirtualAppointment.Read.All"),
    ..FUNCTION
};

pub(crate) const SEND_VIRTUAL_APPOINTMENT_REMINDER_SMS: Callable = Callable {
    name: "sendVirtualAppointmentReminderSms",
    versions: Versions::CURRENT,
    parameters: &[
        choice("remindBeforeTimeInMinutesType", &REMIND_BEFORE_TIME_IN_MINUTES_TYPE, "Time between the reminder and the appointment. Required, according to the documentation.").documented_as_required_in(Versions::CURRENT),
        many("attendees", &ATTENDEE_NOTIFICATION_INFO, "Recipients of the reminder. Required, according to the documentation.").documented_as_required_in(Versions::CURRENT),
    ],
    doc: "Sends a reminder of the appointment by text message.",
    operation: operation(Verb::CallAction, "https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms").delegated("VirtualAppointmentNotification.Send").application("VirtualAppointmentNotification.Send"),
    ..ACTION
};

pub(crate) const SEND_VIRTUAL_APPOINTMENT_SMS: Callable = Callable {
    name: "sendVirtualAppointmentSms",
    versions: Versions::CURRENT,
    parameters: &[
        choice("messageType", &VIRTUAL_APPOINTMENT_MESSAGE_TYPE, "Subject of the message. Required, according to the documentation.").documented_as_required_in(Versions::CURRENT),
        many("attendees", &ATTENDEE_NOTIFICATION_INFO, "Recipients of the message. Required, according to the documentation.").documented_as_required_in(Versions::CURRENT),
    ],
    doc: "Sends a text message about the appointment.",
    operation: operation(Verb::CallAction, "https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms").delegated("VirtualAppointmentNotification.Send").application("VirtualAppointmentNotification.Send"),
    ..ACTION
};

pub(crate) static REMIND_BEFORE_TIME_IN_MINUTES_TYPE: Enum = Enum {
    name: "remindBeforeTimeInMinutesType",
    doc: "Time between a reminder and its appointment.",
    members: &[
        member("mins15", "15 minutes."),
    ],
    ..EVOLVABLE
};

pub(crate) static VIRTUAL_APPOINTMENT_MESSAGE_TYPE: Enum = Enum {
    name: "virtualAppointmentMessageType",
    doc: "Subject of a message about an appointment.",
    members: &[
        member("confirmation", "The appointment is confirmed."),
        member("reschedule", "The appointment is rescheduled."),
        member("cancellation", "The appointment is canceled."),
    ],
    ..EVOLVABLE
};
