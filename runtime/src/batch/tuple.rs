//! Tuples of requests as batches, and as sequences that grow.

use super::chain::Follows;
use super::plan::{BatchMember, BatchPlan, Decoder, Outcomes, Plan};
use crate::error::Result;
use crate::request::Request;

/// Makes a tuple of requests a plan.
macro_rules! plan {
    ($($T:ident)+) => {
        impl<$($T: BatchMember + 'static),+> BatchPlan for ($(Request<$T>,)+) {
            type Results = ($(Result<$T>,)+);
            type Decoders = ($(Decoder<$T>,)+);

            #[allow(non_snake_case, reason = "the variables have the names of their types")]
            fn take_apart(self) -> (Plan, Self::Decoders) {
                let ($($T,)+) = self;
                let mut plan = Plan::default();
                let decoders = ($(plan.add($T),)+);
                (plan, decoders)
            }

            #[allow(non_snake_case, reason = "the variables have the names of their types")]
            fn decode(decoders: Self::Decoders, mut outcomes: Outcomes) -> Self::Results {
                let ($($T,)+) = decoders;
                ($(outcomes.next($T),)+)
            }
        }
    };
}

/// Makes a tuple of requests one that another request can follow.
macro_rules! follow {
    ($($T:ident)*) => {
        impl<$($T,)* Next> Follows<($(Request<$T>,)*)> for Request<Next> {
            type Longer = ($(Request<$T>,)* Request<Next>,);

            #[allow(non_snake_case, reason = "the variables have the names of their types")]
            fn append_to(self, before: ($(Request<$T>,)*)) -> Self::Longer {
                let ($($T,)*) = before;
                ($($T,)* self,)
            }
        }
    };
}

/// Expands both for each length, one name longer each time.
macro_rules! each_length {
    ([$($T:ident)*]) => {
        plan!($($T)*);
    };
    ([] $next:ident $($rest:ident)*) => {
        follow!();
        each_length!([$next] $($rest)*);
    };
    ([$($T:ident)+] $next:ident $($rest:ident)*) => {
        plan!($($T)+);
        follow!($($T)+);
        each_length!([$($T)+ $next] $($rest)*);
    };
}

each_length!([] A B C D E F G H I J K L M N O P Q R S T);
