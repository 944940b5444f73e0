// @generated from the rows in macros/src/schema/settings.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// How to take part in a meeting by telephone.
///
/// Graph: complex type [`audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AudioConferencing {
    /// The page that lists the local numbers.
    pub dialin_url: Option<String>,
    /// The code that the one who leads the meeting types in.
    pub leader_passcode: Option<String>,
    /// The code that everybody else types in.
    pub participant_passcode: Option<String>,
    /// A number that is free for the caller.
    pub toll_free_number: Option<String>,
    /// A number that the caller pays for.
    pub toll_number: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for AudioConferencing {
    const NAME: &'static str = "audioConferencing";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("dialinUrl", &self.dialin_url);
        members.writable("leaderPasscode", &self.leader_passcode);
        members.writable("participantPasscode", &self.participant_passcode);
        members.writable("tollFreeNumber", &self.toll_free_number);
        members.writable("tollNumber", &self.toll_number);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "dialinUrl" => read(&mut self.dialin_url, map),
            "leaderPasscode" => read(&mut self.leader_passcode, map),
            "participantPasscode" => read(&mut self.participant_passcode, map),
            "tollFreeNumber" => read(&mut self.toll_free_number, map),
            "tollNumber" => read(&mut self.toll_number, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(AudioConferencing);

/// Where the chat of a meeting is found.
///
/// Graph: complex type [`chatInfo`](https://learn.microsoft.com/graph/api/resources/chatinfo)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatInfo {
    /// The message in the thread that the meeting belongs to.
    pub message_id: Option<String>,
    /// The message that the thread of replies hangs on.
    pub reply_chain_message_id: Option<String>,
    /// The thread that the messages are in.
    pub thread_id: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for ChatInfo {
    const NAME: &'static str = "chatInfo";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("messageId", &self.message_id);
        members.writable("replyChainMessageId", &self.reply_chain_message_id);
        members.writable("threadId", &self.thread_id);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "messageId" => read(&mut self.message_id, map),
            "replyChainMessageId" => read(&mut self.reply_chain_message_id, map),
            "threadId" => read(&mut self.thread_id, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ChatInfo);
