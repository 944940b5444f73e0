//! Answers as asked for: structs of the user's own that are the selection and the answer.

mod accepts;
mod agreement;
mod binary;
mod date_time;
mod fields;
mod from_graph;
mod local_date_time;
mod member;
mod number;
mod object;
mod rest;
mod scalar;
mod selection;
mod slot;
mod text;
mod times;

use serde_core::de::{DeserializeOwned, MapAccess};

pub(crate) use self::accepts::{
    BinaryField, BooleanField, ByteField, CollectionField, DateField, DateTimeField, DecimalField,
    DoubleField, DurationField, EnumerationField, GuidField, Int16Field, Int32Field, Int64Field,
    LocalDateTimeField, SingleField, StringField, StructuredField, TimeOfDayField, UntypedField,
};
pub use self::agreement::{Written, agree};
pub use self::fields::Fields;
pub use self::from_graph::FromGraph;
#[allow(unused_imports, reason = "used by a model of some features")]
pub(crate) use self::local_date_time::read_text_of;
pub use self::member::{fail, member, own};
pub use self::object::{Reading, object, ok};
pub use self::rest::rest;
pub(crate) use self::selection::write_options;
pub use self::selection::{Expansion, Nested, Selection, Unfit, Within, expansion, nested};
pub(crate) use self::slot::Slot;

/// A struct of your own that selects from the model `M`, and holds the answer.
///
/// Derive it: each field is a property of Graph, by the name that it has in the model. The request
/// `… as Type` then asks for these properties alone, and answers with the struct.
///
/// ```
/// use graph_request::{GraphSelect, Page, Request, graph_request, v1};
///
/// #[derive(GraphSelect)]
/// #[graph(v1::OnlineMeeting)]
/// struct Brief {
///     subject: Option<String>,
///     start_date_time: std::time::SystemTime,
/// }
///
/// let url = "https://teams.microsoft.com/l/meetup-join/19%3ameeting";
/// let request: Request<Page<Brief>> =
///     graph_request! { GET /me/onlineMeetings?$filter=joinWebUrl eq {url} as Brief };
/// assert!(request.path().ends_with("&$select=subject,startDateTime"));
/// ```
///
/// The [guide](crate::docs::answers) shows the attributes, nested structs, enums and types of your
/// own. The derive also implements serde's `Deserialize`, by Graph's names. In a generic function,
/// `T: GraphSelect<v1::OnlineMeeting>` is any struct that selects from that model:
///
/// ```
/// use graph_request::{Client, GraphSelect, Result, graph_request, v1};
///
/// async fn meeting_as<T>(client: &Client, id: &str) -> Result<T>
/// where
///     T: GraphSelect<v1::OnlineMeeting> + Send + 'static,
/// {
///     graph_request! { client, GET /me/onlineMeetings/{id} as T }.await
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not select from `{M}`",
    label = "expected a struct with `#[derive(GraphSelect)]` whose `#[graph(…)]` names `{M}`",
    note = "without `as`, the request answers with the model"
)]
pub trait GraphSelect<M>: DeserializeOwned {
    /// The properties that the struct asks for.
    #[doc(hidden)]
    const SELECTION: &'static Selection;

    /// Reads the struct from the properties of an object.
    #[doc(hidden)]
    fn read<'de, A: MapAccess<'de>>(from: &mut Fields<A>) -> Result<Self, A::Error>;
}
