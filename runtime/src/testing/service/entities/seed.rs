//! Seeds of a test by their path: entities and the bytes of streams.

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use super::create::add;
use super::resolve::{Target, resolve};
use crate::testing::received::Received;
use crate::testing::schema::{ROOTS, Version};
use crate::testing::service::path::Path;
use crate::testing::service::refusal::Refusal;
use crate::testing::service::request::Request;
use crate::testing::service::special::add_signed_in_user;
use crate::testing::service::url::split_path;
use crate::testing::store::{Entities, Origin, Store, Stream};

/// Keeps an entity at the end of a path and returns its id.
pub(in crate::testing) fn seed_entity(
    store: &Store,
    path: &str,
    seed: Value,
) -> Result<String, String> {
    let Value::Object(body) = seed else {
        return Err(format!("a seed is a JSON object, not `{seed}`"));
    };
    store.with_entities(|entities| {
        let (target, version) = find(entities, path, Method::POST)?;
        let collection = match target {
            Target::Collection(collection) => collection,
            Target::Single(single) => single.collection,
            _ => return Err(format!("`{path}` does not lead to a collection")),
        };
        let given = body.get("id").and_then(Value::as_str).unwrap_or_default();
        if !given.is_empty() && entities.find(collection.spot, "id", given).is_some() {
            return Err(format!("another entity of `{path}` has the id `{given}`"));
        }
        let handle = add(entities, version, &collection, body, Origin::Seeded);
        let id = entities.get(handle).get("id").and_then(Value::as_str);
        Ok(id.unwrap_or_default().to_owned())
    })
}

/// Keeps the bytes of the stream at the end of a path.
pub(in crate::testing) fn seed_bytes(
    store: &Store,
    path: &str,
    content: Bytes,
) -> Result<(), String> {
    store.with_entities(|entities| {
        let (target, _) = find(entities, path, Method::GET)?;
        let Target::Stream(found, property) = target else {
            return Err(format!("`{path}` does not lead to a stream"));
        };
        entities.set_stream(
            found.handle,
            property.name,
            Some(Stream { media_type: None, content }),
        );
        Ok(())
    })
}

/// Follows a path, which may have its version.
fn find(entities: &mut Entities, path: &str, method: Method) -> Result<(Target, Version), String> {
    let mut request = http::Request::new(()).into_parts().0;
    request.method = method;
    let received = Received::new(request, Bytes::new());
    let segments = split_path(path);
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let (versions, segments) = match &segments[..] {
        ["v1.0", segments @ ..] => (&[Version::V1][..], segments),
        ["beta", segments @ ..] => (&[Version::Beta][..], segments),
        segments => (&[Version::V1, Version::Beta][..], segments),
    };
    add_signed_in_user(entities);
    let mut refused = String::new();
    for version in versions {
        match find_in(entities, &received, *version, segments) {
            Ok(target) => return Ok((target, *version)),
            Err(refusal) => refused = format!("`{path}` leads nowhere: {}", refusal.message()),
        }
    }
    Err(refused)
}

fn find_in(
    entities: &mut Entities,
    received: &Received,
    version: Version,
    segments: &[&str],
) -> Result<Target, Refusal> {
    let path = Path::walk(received, ROOTS, version, segments)?;
    let request = Request::new(received, path, entities.changes())?;
    resolve(entities, &request)
}
