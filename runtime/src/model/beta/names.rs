// @generated from the rows in macros/src/schema; never edited by hand.

//! Graph's own names, for completion in an editor; nothing is ever made of these.

/// Properties, by type.
#[allow(non_snake_case, missing_docs, missing_debug_implementations, reason = "these are Graph's own names")]
pub mod __body {
    use crate::model::support::Name;

    #[non_exhaustive]
    pub struct ActionItem {
        /// Who is to do it.
        pub ownerDisplayName: Name,
        /// What is to be done, at length.
        pub text: Name,
        /// What is to be done, in short.
        pub title: Name,
    }

    #[non_exhaustive]
    pub struct AttendanceInterval {
        /// How long it lasted, in seconds.
        pub durationInSeconds: Name,
        /// When the person came.
        pub joinDateTime: Name,
        /// When the person left.
        pub leaveDateTime: Name,
    }

    #[non_exhaustive]
    pub struct AttendanceRecord {
        /// From when to when the person was there, each time.
        pub attendanceIntervals: Name,
        /// The electronic mail address of the person.
        pub emailAddress: Name,
        /// What the person did, hands raised and the like.
        pub engagements: Name,
        /// What another system knows the registration by.
        pub externalRegistrationInformation: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// Who it was, most often a `communicationsUserIdentity`.
        pub identity: Name,
        /// The registration of the person for the meeting.
        pub registrantId: Name,
        /// The registration of the person for a virtual event.
        pub registrationId: Name,
        /// What the person did: `Organizer`, `Presenter`, `Attendee` or `None`.
        pub role: Name,
        /// How long the person was there, in seconds.
        pub totalAttendanceInSeconds: Name,
    }

    #[non_exhaustive]
    pub struct AttendeeNotificationInfo {
        /// The number that the message is sent to.
        pub phoneNumber: Name,
        /// The time zone that the times in it are in, by its name in Windows.
        pub timeZone: Name,
    }

    #[non_exhaustive]
    pub struct AudioConferencing {
        /// The number that a caller types in to reach the meeting.
        pub conferenceId: Name,
        /// The page that lists the local numbers.
        pub dialinUrl: Name,
        /// A number that is free for the caller.
        pub tollFreeNumber: Name,
        /// All numbers that are free for the caller.
        pub tollFreeNumbers: Name,
        /// A number that the caller pays for.
        pub tollNumber: Name,
        /// All numbers that the caller pays for.
        pub tollNumbers: Name,
    }

    #[non_exhaustive]
    pub struct AzureCommunicationServicesUserIdentity {
        /// The resource in Azure that the user belongs to.
        pub azureCommunicationServicesResourceId: Name,
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct BroadcastMeetingCaptionSettings {
        /// Whether there are subtitles.
        pub isCaptionEnabled: Name,
        /// The language that is spoken.
        pub spokenLanguage: Name,
        /// The languages that the subtitles are translated into, six at most.
        pub translationLanguages: Name,
    }

    #[non_exhaustive]
    pub struct BroadcastMeetingSettings {
        /// Who may watch.
        pub allowedAudience: Name,
        /// The subtitles.
        pub captions: Name,
        /// Whether a report of who watched is made.
        pub isAttendeeReportEnabled: Name,
        /// Whether those who watch may ask questions.
        pub isQuestionAndAnswerEnabled: Name,
        /// Whether the event is recorded.
        pub isRecordingEnabled: Name,
        /// Whether the event may be watched later.
        pub isVideoOnDemandEnabled: Name,
    }

    #[non_exhaustive]
    pub struct CallAiInsight {
        /// What is to be done, and by whom.
        pub actionItems: Name,
        /// The call that it is about.
        pub callId: Name,
        /// What the transcript that it was made from has in common with it.
        pub contentCorrelationId: Name,
        /// When what it is about started.
        pub createdDateTime: Name,
        /// When what it is about ended.
        pub endDateTime: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// What was talked about.
        pub meetingNotes: Name,
        /// What concerns the caller in particular.
        pub viewpoint: Name,
    }

    #[non_exhaustive]
    pub struct CallAiInsightViewPoint {
        /// The times that the caller was spoken of.
        pub mentionEvents: Name,
    }

    #[non_exhaustive]
    pub struct CallRecording {
        /// The call that was recorded.
        pub callId: Name,
        /// What a transcript of the same stretch has in common with it.
        pub contentCorrelationId: Name,
        /// When the recording started.
        pub createdDateTime: Name,
        /// When the recording ended.
        pub endDateTime: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// The meeting that was recorded.
        pub meetingId: Name,
        /// Who the meeting belongs to.
        pub meetingOrganizer: Name,
        /// The address of `content`.
        pub recordingContentUrl: Name,
    }

    #[non_exhaustive]
    pub struct CallTranscript {
        /// The call that was transcribed.
        pub callId: Name,
        /// What a recording of the same stretch has in common with it.
        pub contentCorrelationId: Name,
        /// When the transcript starts.
        pub createdDateTime: Name,
        /// When the transcript ends.
        pub endDateTime: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// The meeting that was transcribed.
        pub meetingId: Name,
        /// Who the meeting belongs to.
        pub meetingOrganizer: Name,
        /// The address of `content`.
        pub transcriptContentUrl: Name,
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
    pub struct ChatRestrictions {
        /// Whether messages hold text and nothing else.
        pub allowTextOnly: Name,
    }

    #[non_exhaustive]
    pub struct CloudVideoInteropInfo {
        /// The page that says more.
        pub moreInfoWebUrl: Name,
        /// The address that a device dials, which stands for the tenant.
        pub tenantKey: Name,
        /// The number that a device dials to join.
        pub videoTeleconferenceId: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsApplicationIdentity {
        /// What kind of application it is.
        pub applicationType: Name,
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// Whether people do not see it.
        pub hidden: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsApplicationInstanceIdentity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// Whether people do not see it.
        pub hidden: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsEncryptedIdentity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsGuestIdentity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The address that the guest was invited at.
        pub email: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsIdentitySet {
        /// The application that acts.
        pub application: Name,
        /// The one installation of an application that acts.
        pub applicationInstance: Name,
        /// Who the actor says to be.
        pub assertedIdentity: Name,
        /// A user of Azure Communication Services.
        pub azureCommunicationServicesUser: Name,
        /// The device that acts.
        pub device: Name,
        /// An actor whose identity is hidden from the reader.
        pub encrypted: Name,
        /// What the actor takes part with.
        pub endpointType: Name,
        /// Somebody who has no account in the tenant.
        pub guest: Name,
        /// A user whose account is on the organization's own servers.
        pub onPremises: Name,
        /// Somebody who takes part by telephone.
        pub phone: Name,
        /// The person who acts.
        pub user: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsPhoneIdentity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct CommunicationsUserIdentity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct CreateOrGet {
        /// The chat that belongs to the meeting.
        pub chatInfo: Name,
        /// When the meeting ends; an hour after the start unless given.
        pub endDateTime: Name,
        /// The caller's own identifier of the meeting, by which it is found again.
        pub externalId: Name,
        /// The organizer and those who are invited.
        pub participants: Name,
        /// When the meeting starts; at once unless given.
        pub startDateTime: Name,
        /// What the meeting is about, as people read it.
        pub subject: Name,
    }

    #[non_exhaustive]
    pub struct CustomQuestionAnswer {
        /// The question itself.
        pub displayName: Name,
        /// The identifier of the question.
        pub questionId: Name,
        /// The answer.
        pub value: Name,
    }

    #[non_exhaustive]
    pub struct ExternalMeetingRegistrant {
        /// The identifier that the service gave it.
        pub id: Name,
        /// The address that opens the meeting for this person.
        pub joinWebUrl: Name,
        /// The tenant that the person belongs to.
        pub tenantId: Name,
        /// The identifier of the person in the directory.
        pub userId: Name,
    }

    #[non_exhaustive]
    pub struct Identity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
    }

    #[non_exhaustive]
    pub struct IdentitySet {
        /// The application that acts.
        pub application: Name,
        /// The device that acts.
        pub device: Name,
        /// The person who acts.
        pub user: Name,
    }

    #[non_exhaustive]
    pub struct ItemBody {
        /// The text itself; an invitation is a `data:` URL.
        pub content: Name,
        /// What the text is written in.
        pub contentType: Name,
    }

    #[non_exhaustive]
    pub struct JoinMeetingIdSettings {
        /// Whether a passcode is asked for as well.
        pub isPasscodeRequired: Name,
        /// The number that people type in to join.
        pub joinMeetingId: Name,
        /// The passcode, where one is asked for.
        pub passcode: Name,
    }

    #[non_exhaustive]
    pub struct LobbyBypassSettings {
        /// Whether those who call by telephone always come in.
        pub isDialInBypassEnabled: Name,
        /// Who comes in.
        pub scope: Name,
    }

    #[non_exhaustive]
    pub struct MeetingAttendanceReport {
        /// What other systems know the event by.
        pub externalEventInformation: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// When the meeting ended.
        pub meetingEndDateTime: Name,
        /// When the meeting started.
        pub meetingStartDateTime: Name,
        /// How many people were there.
        pub totalParticipantCount: Name,
    }

    #[non_exhaustive]
    pub struct MeetingEngagement {
        /// When it was.
        pub dateTime: Name,
        /// What it was, more closely.
        pub engagementSubType: Name,
        /// What it was.
        pub engagementType: Name,
    }

    #[non_exhaustive]
    pub struct MeetingNote {
        /// The parts of it.
        pub subpoints: Name,
        /// What was said, at length.
        pub text: Name,
        /// What was said, in short.
        pub title: Name,
    }

    #[non_exhaustive]
    pub struct MeetingNoteSubpoint {
        /// What was said, at length.
        pub text: Name,
        /// What was said, in short.
        pub title: Name,
    }

    #[non_exhaustive]
    pub struct MeetingParticipantInfo {
        /// Who it is, by way of `user`.
        pub identity: Name,
        /// What the person does in the meeting.
        pub role: Name,
        /// The user principal name, most often the address the person signs in with.
        pub upn: Name,
    }

    #[non_exhaustive]
    pub struct MeetingParticipants {
        /// Everybody who is invited, apart from the organizer.
        pub attendees: Name,
        /// Those who help with a live event.
        pub contributors: Name,
        /// Who the meeting belongs to.
        pub organizer: Name,
        /// Those who direct a live event.
        pub producers: Name,
    }

    #[non_exhaustive]
    pub struct MeetingRegistrant {
        /// What the person answered.
        pub customQuestionAnswers: Name,
        /// The electronic mail address of the person.
        pub email: Name,
        /// The first name of the person.
        pub firstName: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// The address that opens the meeting for this person.
        pub joinWebUrl: Name,
        /// The last name of the person.
        pub lastName: Name,
        /// When the person registered.
        pub registrationDateTime: Name,
        /// What has become of it.
        pub status: Name,
    }

    #[non_exhaustive]
    pub struct MeetingRegistrantBase {
        /// The identifier that the service gave it.
        pub id: Name,
        /// The address that opens the meeting for this person.
        pub joinWebUrl: Name,
    }

    #[non_exhaustive]
    pub struct MeetingRegistration {
        /// Who may register.
        pub allowedRegistrant: Name,
        /// What the meeting is about, at length.
        pub description: Name,
        /// When the meeting ends.
        pub endDateTime: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// How often the page was opened.
        pub registrationPageViewCount: Name,
        /// The page where people register.
        pub registrationPageWebUrl: Name,
        /// Who is to speak.
        pub speakers: Name,
        /// When the meeting starts.
        pub startDateTime: Name,
        /// What the meeting is about, in short.
        pub subject: Name,
    }

    #[non_exhaustive]
    pub struct MeetingRegistrationQuestion {
        /// How it is answered.
        pub answerInputType: Name,
        /// The answers to choose from.
        pub answerOptions: Name,
        /// The question itself.
        pub displayName: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// Whether it has to be answered.
        pub isRequired: Name,
    }

    #[non_exhaustive]
    pub struct MeetingSpeaker {
        /// Who the person is, at length.
        pub bio: Name,
        /// The name of the person.
        pub displayName: Name,
    }

    #[non_exhaustive]
    pub struct MentionEvent {
        /// When it was.
        pub eventDateTime: Name,
        /// Who spoke.
        pub speaker: Name,
        /// What was said.
        pub transcriptUtterance: Name,
    }

    #[non_exhaustive]
    pub struct OnlineMeeting {
        /// Whether attendees may turn their cameras on.
        pub allowAttendeeToEnableCamera: Name,
        /// Whether attendees may turn their microphones on.
        pub allowAttendeeToEnableMic: Name,
        /// Whether the meeting may be split into breakout rooms.
        pub allowBreakoutRooms: Name,
        /// Whether the chat, the transcript and the like may be copied and passed on.
        pub allowCopyingAndSharingMeetingContent: Name,
        /// Whether apps may be shared live.
        pub allowLiveShare: Name,
        /// When people may write in the chat.
        pub allowMeetingChat: Name,
        /// Whether people may change the name that they are shown by.
        pub allowParticipantsToChangeName: Name,
        /// Whether slides may be presented with PowerPoint Live.
        pub allowPowerPointSharing: Name,
        /// Whether the meeting may be recorded.
        pub allowRecording: Name,
        /// Whether people may send reactions.
        pub allowTeamworkReactions: Name,
        /// Whether the meeting may be transcribed.
        pub allowTranscription: Name,
        /// Whether there may be a whiteboard.
        pub allowWhiteboard: Name,
        /// Who may let people in from the lobby.
        pub allowedLobbyAdmitters: Name,
        /// Who may present.
        pub allowedPresenters: Name,
        /// The roles whose holders are not shown by name; only `attendee` is accepted, and stays once set.
        pub anonymizeIdentityForRoles: Name,
        /// How to take part by telephone.
        pub audioConferencing: Name,
        /// How a live event is held.
        pub broadcastSettings: Name,
        /// What the meeting offers.
        pub capabilities: Name,
        /// The chat that belongs to the meeting.
        pub chatInfo: Name,
        /// What the chat is kept free of.
        pub chatRestrictions: Name,
        /// How video devices of other makers join.
        pub cloudVideoInteropInfo: Name,
        /// When the service made the meeting.
        pub creationDateTime: Name,
        /// When the meeting ends.
        pub endDateTime: Name,
        /// When the meeting can no longer be joined.
        pub expiryDateTime: Name,
        /// The caller's own identifier of the meeting.
        pub externalId: Name,
        /// The identifier that the service gave it.
        pub id: Name,
        /// Whether the meeting is a live event.
        pub isBroadcast: Name,
        /// Whether the meeting is encrypted from end to end.
        pub isEndToEndEncryptionEnabled: Name,
        /// Whether it is announced that a caller comes or goes.
        pub isEntryExitAnnounced: Name,
        /// The invitation as text, in the language of the header `Accept-Language`.
        pub joinInformation: Name,
        /// How the meeting is joined by a number and a passcode.
        pub joinMeetingIdSettings: Name,
        /// The address that opens the meeting, by its name of 2018; see `joinWebUrl`.
        pub joinUrl: Name,
        /// The address that opens the meeting; give it to those who are to come.
        pub joinWebUrl: Name,
        /// Who comes in without waiting in the lobby.
        pub lobbyBypassSettings: Name,
        /// The page where the organizer changes the options of the meeting.
        pub meetingOptionsWebUrl: Name,
        /// The language that is spoken, as a tag such as `en-US`.
        pub meetingSpokenLanguageTag: Name,
        /// The template that the meeting is made from.
        pub meetingTemplateId: Name,
        /// How the meeting came about.
        pub meetingType: Name,
        /// The organizer and those who are invited.
        pub participants: Name,
        /// Whether recording begins by itself.
        pub recordAutomatically: Name,
        /// How confidential the meeting is.
        pub sensitivityLabelAssignment: Name,
        /// How much of the earlier chat is shown to those who are added later.
        pub shareMeetingChatHistoryDefault: Name,
        /// When the meeting starts.
        pub startDateTime: Name,
        /// What the meeting is about, as people read it.
        pub subject: Name,
        /// The number that a video device dials to join.
        pub videoTeleconferenceId: Name,
        /// What bears a watermark.
        pub watermarkProtection: Name,
    }

    #[non_exhaustive]
    pub struct OnlineMeetingSensitivityLabelAssignment {
        /// The identifier of the sensitivity label.
        pub sensitivityLabelId: Name,
    }

    #[non_exhaustive]
    pub struct SendVirtualAppointmentReminderSms {
        /// Who is reminded.
        pub attendees: Name,
        /// How long before the appointment.
        pub remindBeforeTimeInMinutesType: Name,
    }

    #[non_exhaustive]
    pub struct SendVirtualAppointmentSms {
        /// Who gets it.
        pub attendees: Name,
        /// What the message says.
        pub messageType: Name,
    }

    #[non_exhaustive]
    pub struct TeamworkUserIdentity {
        /// The name that people are shown; it may change and need not be unique.
        pub displayName: Name,
        /// The unique identifier; of a user, the object id in the directory.
        pub id: Name,
        /// Who vouches for the identity, such as `AAD`.
        pub identityProvider: Name,
        /// The identifier of the tenant that the actor belongs to.
        pub tenantId: Name,
        /// Where the user comes from.
        pub userIdentityType: Name,
        /// The name that the user signs in with.
        pub userPrincipalName: Name,
    }

    #[non_exhaustive]
    pub struct VirtualEventExternalInformation {
        /// The application that the identifier belongs to.
        pub applicationId: Name,
        /// The other system's identifier of the event, 256 characters at most.
        pub externalEventId: Name,
    }

    #[non_exhaustive]
    pub struct VirtualEventExternalRegistrationInformation {
        /// Where the person came from to register.
        pub referrer: Name,
        /// The other system's identifier of the registration, 256 characters at most.
        pub registrationId: Name,
    }

    #[non_exhaustive]
    pub struct WatermarkProtectionValues {
        /// Whether what is shared bears one.
        pub isEnabledForContentSharing: Name,
        /// Whether the pictures of the cameras bear one.
        pub isEnabledForVideo: Name,
    }
}

/// Segments, by what they follow.
#[allow(non_snake_case, missing_docs, missing_debug_implementations, reason = "these are Graph's own names")]
pub mod __path {
    use crate::model::support::Name;

    #[non_exhaustive]
    pub struct CallRecording {
        /// The recording itself, as MP4.
        ///
        /// - `GET`: delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All` ([documentation](https://learn.microsoft.com/graph/api/callrecording-get))
        pub content: Name,
    }

    #[non_exhaustive]
    pub struct CallRecordingCollection {
        /// What was recorded since it was last asked.
        ///
        /// - `GET`: delegated not documented, application `OnlineMeetingRecording.Read.All` ([documentation](https://learn.microsoft.com/graph/api/callrecording-delta))
        pub delta: Name,
    }

    #[non_exhaustive]
    pub struct CallTranscript {
        /// The transcript itself, as WebVTT.
        ///
        /// - `GET`: delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All` ([documentation](https://learn.microsoft.com/graph/api/calltranscript-get))
        pub content: Name,
        /// Who said what and when, for machines to read.
        ///
        /// - `GET`: delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All` ([documentation](https://learn.microsoft.com/graph/api/calltranscript-get))
        pub metadataContent: Name,
    }

    #[non_exhaustive]
    pub struct CallTranscriptCollection {
        /// What was transcribed since it was last asked.
        ///
        /// - `GET`: delegated not documented, application `OnlineMeetingTranscript.Read.All` ([documentation](https://learn.microsoft.com/graph/api/calltranscript-delta))
        pub delta: Name,
    }

    #[non_exhaustive]
    pub struct CloudCommunications {
        /// The meetings of the organization; one is found by its `videoTeleconferenceId`.
        ///
        /// - `GET`: delegated not documented, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get))
        pub onlineMeetings: Name,
    }

    #[non_exhaustive]
    pub struct MeetingAttendanceReport {
        /// Those who were there, one by one.
        ///
        /// - `GET`: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/attendancerecord-list))
        pub attendanceRecords: Name,
    }

    #[non_exhaustive]
    pub struct MeetingRegistration {
        /// What people are asked when they register.
        ///
        /// - `POST`: delegated `OnlineMeetings.ReadWrite`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta))
        /// - `GET`: delegated `OnlineMeetings.Read`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta))
        /// - `GET` of one: delegated `OnlineMeetings.Read`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta))
        /// - `PATCH` of one: delegated `OnlineMeetings.ReadWrite`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta))
        /// - `DELETE` of one: delegated `OnlineMeetings.ReadWrite`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta))
        pub customQuestions: Name,
        /// Those who have registered.
        ///
        /// - `POST`: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta))
        /// - `GET`: delegated `OnlineMeetings.Read`, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta))
        /// - `DELETE` of one: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta))
        pub registrants: Name,
    }

    #[non_exhaustive]
    pub struct OnlineMeeting {
        /// What Copilot noted about the meeting, once it is over.
        ///
        /// - `GET`: delegated `OnlineMeetingAiInsight.Read.All`, application not documented ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-list-aiinsights?view=graph-rest-beta))
        /// - `GET` of one: delegated `OnlineMeetingAiInsight.Read.All`, application not documented ([documentation](https://learn.microsoft.com/graph/api/callaiinsight-get?view=graph-rest-beta))
        pub aiInsights: Name,
        /// The recording of a live event as one who watched it saw it.
        ///
        /// - `GET`: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta))
        pub alternativeRecording: Name,
        /// Who was there, one report each time the meeting was held.
        ///
        /// - `GET`: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/meetingattendancereport-list))
        /// - `GET` of one: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/meetingattendancereport-get))
        pub attendanceReports: Name,
        /// The report of who watched a live event.
        ///
        /// - `GET`: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get))
        #[deprecated(note = "it belongs to live events, which Microsoft has deprecated; hold a town hall or a webinar")]
        pub attendeeReport: Name,
        /// The recording of a live event.
        pub broadcastRecording: Name,
        /// The address that opens the appointment in the browser.
        ///
        /// - `GET`: delegated `VirtualAppointment.Read`, application `VirtualAppointment.Read.All` ([documentation](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl))
        pub getVirtualAppointmentJoinWebUrl: Name,
        /// Who was there, the last time the meeting was held.
        ///
        /// - `GET` of one: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta))
        #[deprecated(note = "use `attendanceReports`")]
        pub meetingAttendanceReport: Name,
        /// The recording of a live event.
        ///
        /// - `GET`: delegated `OnlineMeetingArtifact.Read.All`, application `OnlineMeetingArtifact.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta))
        pub recording: Name,
        /// What was recorded.
        ///
        /// - `GET`: delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-list-recordings))
        /// - `GET` of one: delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All` ([documentation](https://learn.microsoft.com/graph/api/callrecording-get))
        pub recordings: Name,
        /// What people fill in before they may come.
        ///
        /// - `POST`: delegated `OnlineMeetings.ReadWrite`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta))
        /// - `GET` of one: delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta))
        /// - `PATCH` of one: delegated `OnlineMeetings.ReadWrite`, application not documented ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta))
        /// - `DELETE` of one: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta))
        #[deprecated(note = "Microsoft withdrew the registration for meetings on 12 December 2024; hold a webinar")]
        pub registration: Name,
        /// Reminds people of the appointment by text message.
        ///
        /// - `POST`: delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send` ([documentation](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms))
        pub sendVirtualAppointmentReminderSms: Name,
        /// Tells people about the appointment by text message.
        ///
        /// - `POST`: delegated `VirtualAppointmentNotification.Send`, application `VirtualAppointmentNotification.Send` ([documentation](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms))
        pub sendVirtualAppointmentSms: Name,
        /// What was said, written down.
        ///
        /// - `GET`: delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts))
        /// - `GET` of one: delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All` ([documentation](https://learn.microsoft.com/graph/api/calltranscript-get))
        pub transcripts: Name,
    }

    #[non_exhaustive]
    pub struct OnlineMeetingCollection {
        /// Finds the meeting that has the `externalId`, and makes it where there is none.
        ///
        /// - `POST`: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-createorget))
        pub createOrGet: Name,
        /// The recordings of all meetings that somebody organized.
        ///
        /// - `GET`: delegated not documented, application `OnlineMeetingRecording.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings))
        pub getAllRecordings: Name,
        /// The transcripts of all meetings that somebody organized.
        ///
        /// - `GET`: delegated not documented, application `OnlineMeetingTranscript.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts))
        pub getAllTranscripts: Name,
    }

    #[non_exhaustive]
    pub struct Roots {
        /// The calls and meetings of the organization.
        pub communications: Name,
        /// The user who has signed in.
        pub me: Name,
        /// The users of the directory; one is named by its id or its user principal name.
        pub users: Name,
    }

    #[non_exhaustive]
    pub struct User {
        /// The meetings that the user organizes or is invited to.
        ///
        /// - `POST`: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/application-post-onlinemeetings))
        /// - `GET`: delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get))
        /// - `GET` of one: delegated `OnlineMeetings.Read`, application `OnlineMeetings.Read.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-get))
        /// - `PATCH` of one: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-update))
        /// - `DELETE` of one: delegated `OnlineMeetings.ReadWrite`, application `OnlineMeetings.ReadWrite.All` ([documentation](https://learn.microsoft.com/graph/api/onlinemeeting-delete))
        pub onlineMeetings: Name,
    }
}
