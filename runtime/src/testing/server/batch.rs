//! Batches, whose members meet faults of their own.

use std::io;
use std::net::TcpStream;

use bytes::Bytes;
use http::Response;

use super::{Connection, ResponseBody, done, fail_after, fail_before, whole};
use crate::testing::faults::{Fault, FaultAfter, FaultBefore, Stage};
use crate::testing::received::Received;
use crate::testing::service::batch::{Step, depend, read_batch, write_answer};

/// The distance of the numbers of members, from which their request ids are made.
const NUMBERS_BETWEEN_MEMBERS: usize = 0x1_0000;

impl Connection {
    /// Responds to a batch: with a fault of the batch itself, or with what its members meet.
    pub(super) async fn respond_to_batch(
        &self,
        socket: &TcpStream,
        received: Received,
    ) -> io::Result<Response<ResponseBody>> {
        let fault = self.server.plan.take_batch_fault(&received);
        if let Some(Fault(Stage::Before(fault))) = fault {
            self.server.store.receive(received);
            return fail_before(fault);
        }
        let (response, of_member) = self.carry_out_batch(received).await;
        match fault.or(of_member) {
            None => Ok(whole(response)),
            Some(Fault(Stage::Before(fault))) => fail_before(fault),
            Some(Fault(Stage::After(fault))) => fail_after(fault, response, socket).await,
        }
    }

    /// Carries out the members one after the other. Also returns the first fault of a member that
    /// concerns the connection, which all members share.
    async fn carry_out_batch(&self, batch: Received) -> (Response<Bytes>, Option<Fault>) {
        let number = self.server.store.receive(batch.clone());
        let steps = match read_batch(&batch, number) {
            Ok(steps) => steps,
            Err(refusal) => {
                self.server.store.complete(done(batch, &refusal));
                return (*refusal, None);
            }
        };
        let mut answers: Vec<(Step, Response<Bytes>)> = Vec::new();
        let mut of_connection = None;
        for (place, step) in (1_usize..).zip(steps) {
            let number = number.saturating_add(place.saturating_mul(NUMBERS_BETWEEN_MEMBERS));
            let before = answers.last().map(|(_, answer)| answer);
            let answer = if let Some(answer) = depend(&step, before, number) {
                answer
            } else {
                let (answer, fault) = self.carry_out_member(&step.request, number).await;
                of_connection = of_connection.take().or(fault);
                answer
            };
            answers.push((step, answer));
        }
        (write_answer(answers), of_connection)
    }

    /// Carries out a member, unless its fault prevents it. Also returns a fault of the connection.
    async fn carry_out_member(
        &self,
        member: &Received,
        number: usize,
    ) -> (Response<Bytes>, Option<Fault>) {
        match self.server.plan.take_fault(member) {
            None => (self.answer(member.clone(), number).await, None),
            Some(Fault(Stage::Before(FaultBefore::Refuse(response)))) => (response, None),
            Some(fault @ Fault(Stage::Before(FaultBefore::Drop))) => {
                (Response::default(), Some(fault))
            }
            Some(Fault(Stage::After(FaultAfter::Misreport(response)))) => {
                self.answer(member.clone(), number).await;
                (response, None)
            }
            Some(fault @ Fault(Stage::After(_))) => {
                (self.answer(member.clone(), number).await, Some(fault))
            }
        }
    }
}
