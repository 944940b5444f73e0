//! The answers that a test has told the stand-in to give.

use std::collections::VecDeque;

use crate::testing::answer::Answer;
use crate::testing::pattern::Pattern;
use crate::testing::received::Received;

/// Answers by the requests that get them, those told last at the end.
#[derive(Default)]
pub(super) struct Told(Vec<Rule>);

struct Rule {
    requests: Pattern,
    answers: VecDeque<Answer>,
}

impl Told {
    /// Adds a rule that goes before all others.
    pub(super) fn add(&mut self, requests: Pattern, answers: Vec<Answer>) {
        self.0.retain(|rule| rule.requests != requests);
        self.0.push(Rule { requests, answers: answers.into() });
    }

    /// Takes the next answer for a request. The last one of a rule stays.
    pub(super) fn take(&mut self, request: &Received) -> Option<Answer> {
        let mut rules = self.0.iter_mut().rev();
        let rule = rules.find(|rule| rule.requests.matches(request))?;
        if rule.answers.len() > 1 {
            rule.answers.pop_front()
        } else {
            rule.answers.front().cloned()
        }
    }
}
