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

    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {
        members.writable("dialinUrl", self.dialin_url.as_ref())?;
        members.writable("leaderPasscode", self.leader_passcode.as_ref())?;
        members.writable("participantPasscode", self.participant_passcode.as_ref())?;
        members.writable("tollFreeNumber", self.toll_free_number.as_ref())?;
        members.writable("tollNumber", self.toll_number.as_ref())?;
        members.additional(&self.additional_properties)
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "dialinUrl" => self.dialin_url = field(map)?,
            "leaderPasscode" => self.leader_passcode = field(map)?,
            "participantPasscode" => self.participant_passcode = field(map)?,
            "tollFreeNumber" => self.toll_free_number = field(map)?,
            "tollNumber" => self.toll_number = field(map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

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

    fn write<M: Members>(&self, members: &mut M) -> Result<(), M::Error> {
        members.writable("messageId", self.message_id.as_ref())?;
        members.writable("replyChainMessageId", self.reply_chain_message_id.as_ref())?;
        members.writable("threadId", self.thread_id.as_ref())?;
        members.additional(&self.additional_properties)
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "messageId" => self.message_id = field(map)?,
            "replyChainMessageId" => self.reply_chain_message_id = field(map)?,
            "threadId" => self.thread_id = field(map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ChatInfo);
