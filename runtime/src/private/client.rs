//! The client of an invocation, and the call that an expansion makes of it.

use std::rc::Rc;
use std::sync::Arc;

use crate::call::Call;
use crate::client::Client;
use crate::request::Request;

/// What can stand for the client in an invocation.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Client`",
    label = "an invocation starts with a `graph_request::Client`, or a reference to one"
)]
pub trait AsClient {
    /// The client itself.
    fn as_client(&self) -> &Client;
}

impl AsClient for Client {
    fn as_client(&self) -> &Client {
        self
    }
}

macro_rules! by_reference {
    ($($reference:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<C: AsClient + ?Sized> AsClient for $reference {
            fn as_client(&self) -> &Client {
                (**self).as_client()
            }
        }
    )*};
}

by_reference!(&C, &mut C, Arc<C>, Rc<C>, Box<C>);

/// A clone of the client, so that no borrow of it is left while the request is made.
pub fn client<C: AsClient + ?Sized>(client: &C) -> Client {
    client.as_client().clone()
}

/// A request and the client that sends it.
pub fn call<T>(client: Client, request: Request<T>) -> Call<T> {
    Call { client, request }
}
