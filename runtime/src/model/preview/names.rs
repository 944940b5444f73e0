// @generated from the rows in macros/src/schema; never edited by hand.

//! Graph's own names, for completion in an editor; nothing is ever made of these.

/// Properties, by type.
#[allow(non_snake_case, missing_docs, missing_debug_implementations, reason = "these are Graph's own names")]
pub mod __body {
    use crate::model::support::Name;

    #[non_exhaustive]
    pub struct AudioConferencing {
        /// The page that lists the local numbers.
        pub dialinUrl: Name,
        /// The code that the one who leads the meeting types in.
        pub leaderPasscode: Name,
        /// The code that everybody else types in.
        pub participantPasscode: Name,
        /// A number that is free for the caller.
        pub tollFreeNumber: Name,
        /// A number that the caller pays for.
        pub tollNumber: Name,
    }

    #[non_exhaustive]
    pub struct ChatInfo {
        /// The message in the thread that the meeting belongs to.
        pub messageId: Name,
        /// The message that the thread of replies hangs on.
        pub replyChainMessageId: Name,
        /// The thread that the messages are in.
        pub threadId: Name,
    }

    #[non_exhaustive]
    pub struct Identity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct IdentitySet {
        /// The application that acts.
        pub application: Name,
        /// The one installation of an application that acts.
        pub applicationInstance: Name,
        /// The device that acts.
        pub device: Name,
        /// An actor whose identity is hidden from the reader.
        pub encrypted: Name,
        /// Somebody who has no account in the tenant.
        pub guest: Name,
        /// Somebody who takes part by telephone.
        pub phone: Name,
        /// The person who acts.
        pub user: Name,
    }

    #[non_exhaustive]
    pub struct MeetingInfo {
        /// Whether people may talk before the host is there.
        pub allowConversationWithoutHost: Name,
    }

    #[non_exhaustive]
    pub struct MeetingParticipantInfo {
        /// Who it is, by way of `user`.
        pub identity: Name,
        /// The address under which the person is reached by SIP.
        pub sipProxyAddress: Name,
        /// The user principal name, most often the address the person signs in with.
        pub upn: Name,
    }

    #[non_exhaustive]
    pub struct MeetingParticipants {
        /// Everybody who is invited, apart from the organizer.
        pub attendees: Name,
        /// Who the meeting belongs to.
        pub organizer: Name,
    }

    #[non_exhaustive]
    pub struct OnlineMeeting {
        /// Who is let in without waiting.
        pub accessLevel: Name,
        /// How to take part by telephone.
        pub audioConferencing: Name,
        /// When the meeting was called off.
        pub canceledDateTime: Name,
        /// The chat that belongs to the meeting.
        pub chatInfo: Name,
        /// When the service made the meeting.
        pub creationDateTime: Name,
        /// When the meeting ends.
        pub endDateTime: Name,
        /// Whether it is announced that somebody comes or goes.
        pub entryExitAnnouncement: Name,
        /// When the meeting can no longer be joined.
        pub expirationDateTime: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// Whether the meeting was called off.
        pub isCancelled: Name,
        /// The address that opens the meeting; give it to those who are to come.
        pub joinUrl: Name,
        /// How the meeting came about, as its derived types tell.
        pub meetingInfo: Name,
        /// How the meeting came about.
        pub meetingType: Name,
        /// The organizer and those who are invited.
        pub participants: Name,
        /// When the meeting starts.
        pub startDateTime: Name,
        /// What the meeting is about, as people read it.
        pub subject: Name,
    }

    #[non_exhaustive]
    pub struct OrganizerMeetingInfo {
        /// Whether people may talk before the host is there.
        pub allowConversationWithoutHost: Name,
        /// Who organizes the meeting.
        pub organizer: Name,
    }

    #[non_exhaustive]
    pub struct TokenMeetingInfo {
        /// Whether people may talk before the host is there.
        pub allowConversationWithoutHost: Name,
        /// The token that stands for the meeting.
        pub token: Name,
    }
}

/// Segments, by what they follow.
#[allow(non_snake_case, missing_docs, missing_debug_implementations, reason = "these are Graph's own names")]
pub mod __path {
    use crate::model::support::Name;

    #[non_exhaustive]
    pub struct Application {
        /// The meetings that the application made.
        ///
        /// - `POST`: delegated not documented, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta))
        /// - `GET` of one: delegated not documented, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta))
        pub onlineMeetings: Name,
    }

    #[non_exhaustive]
    pub struct CommsApplication {
        /// The meetings that the application made.
        ///
        /// - `POST`: delegated not documented, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta))
        /// - `GET` of one: delegated not documented, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta))
        pub onlineMeetings: Name,
    }

    #[non_exhaustive]
    pub struct Roots {
        /// The application that calls.
        pub app: Name,
        /// The applications of the directory; one is named by its id.
        pub applications: Name,
    }
}
