//! The models of December 2018 as a user would derive them: with all properties, and either without
//! unknown ones or with a map for them in each object.

use serde::Deserialize;
use time::OffsetDateTime;
use time::serde::rfc3339;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum AccessLevel {
    Everyone,
    Invited,
    Locked,
    SameEnterprise,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum MeetingType {
    MeetNow,
    Scheduled,
    Calendar,
    Recurring,
    Broadcast,
    #[serde(other)]
    Unknown,
}

macro_rules! models {
    (mod $name:ident { $(#[$attribute:meta] $extra:ident: $map:ty,)? }) => {
        #[allow(dead_code, reason = "the fields are only decoded")]
        #[allow(clippy::struct_field_names, reason = "the names are those of Graph")]
        pub(super) mod $name {
            use super::{AccessLevel, Deserialize, MeetingType, OffsetDateTime, rfc3339};

            models!{@struct Page {
                value: Vec<OnlineMeeting>,
                #[serde(rename = "@odata.nextLink")]
                next_link: Option<String>,
            }}

            models!{@struct OnlineMeeting {
                access_level: Option<AccessLevel>,
                audio_conferencing: Option<AudioConferencing>,
                #[serde(default, with = "rfc3339::option")]
                canceled_date_time: Option<OffsetDateTime>,
                chat_info: Option<ChatInfo>,
                #[serde(default, with = "rfc3339::option")]
                creation_date_time: Option<OffsetDateTime>,
                #[serde(default, with = "rfc3339::option")]
                end_date_time: Option<OffsetDateTime>,
                entry_exit_announcement: Option<bool>,
                #[serde(default, with = "rfc3339::option")]
                expiration_date_time: Option<OffsetDateTime>,
                id: Option<String>,
                is_cancelled: Option<bool>,
                join_url: Option<String>,
                meeting_info: Option<MeetingInfo>,
                meeting_type: Option<MeetingType>,
                participants: Option<MeetingParticipants>,
                #[serde(default, with = "rfc3339::option")]
                start_date_time: Option<OffsetDateTime>,
                subject: Option<String>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct MeetingInfo {
                allow_conversation_without_host: Option<bool>,
                organizer: Option<IdentitySet>,
                token: Option<String>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct MeetingParticipants {
                attendees: Option<Vec<MeetingParticipantInfo>>,
                organizer: Option<MeetingParticipantInfo>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct MeetingParticipantInfo {
                identity: Option<IdentitySet>,
                sip_proxy_address: Option<String>,
                upn: Option<String>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct IdentitySet {
                application: Option<Identity>,
                application_instance: Option<Identity>,
                device: Option<Identity>,
                encrypted: Option<Identity>,
                guest: Option<Identity>,
                phone: Option<Identity>,
                user: Option<Identity>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct Identity {
                display_name: Option<String>,
                id: Option<String>,
                tenant_id: Option<String>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct AudioConferencing {
                dialin_url: Option<String>,
                leader_passcode: Option<String>,
                participant_passcode: Option<String>,
                toll_free_number: Option<String>,
                toll_number: Option<String>,
                $(#[$attribute] $extra: $map,)?
            }}

            models!{@struct ChatInfo {
                message_id: Option<String>,
                reply_chain_message_id: Option<String>,
                thread_id: Option<String>,
                $(#[$attribute] $extra: $map,)?
            }}
        }
    };
    (@struct $name:ident { $($(#[$attribute:meta])? $field:ident: $type:ty,)* }) => {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub(in crate::decoding) struct $name { $($(#[$attribute])? $field: $type,)* }
    };
}

models!(
    mod exact {}
);

models!(
    mod flattened {
        #[serde(flatten)]
        additional: serde_json::Map<String, serde_json::Value>,
    }
);
