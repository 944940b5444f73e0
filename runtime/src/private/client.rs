//! The client of an invocation, and the call that an expansion makes with it.

use crate::call::Call;
use crate::client::Client;
use crate::json::for_each_pointer;
use crate::request::Request;

/// A value that can be the client of an invocation.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Client`",
    label = "expected a `graph_request::Client`, or a reference to one"
)]
pub trait AsClient {
    /// Returns the client.
    fn as_client(&self) -> &Client;
}

impl AsClient for Client {
    fn as_client(&self) -> &Client {
        self
    }
}

macro_rules! pointer {
    ($($pointer:ty $(where { $($bound:tt)* })?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<C: AsClient + ?Sized> AsClient for $pointer $(where $($bound)*)? {
            fn as_client(&self) -> &Client {
                C::as_client(self)
            }
        }
    )*};
}

for_each_pointer!(pointer, C);

/// Clones the client. A call owns its client, so that its future is `'static`.
pub fn client<C: AsClient + ?Sized>(client: &C) -> Client {
    client.as_client().clone()
}

/// Makes a call.
pub fn call<T>(client: Client, request: Request<T>) -> Call<T> {
    Call::new(client, request)
}
