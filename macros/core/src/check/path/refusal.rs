//! Messages about paths that do not lead to a resource.

use graph_request_schema::{Method, Type, Version};

use super::names::{names_after, names_after_entity, version_with};
use super::resource::{Resource, verbs_of};
use crate::check::context::{Context, OpenPlace};
use crate::messages::{self, list};
use crate::suggest::nearest;
use crate::syntax::Name;

/// Reports a name that does not follow a resource. Returns the entity if the name is read as its id
/// without braces: even without its key the path tells what belongs into the body.
pub(super) fn report_unknown(
    resource: Resource,
    name: &Name,
    so_far: &str,
    (place, context): (Option<OpenPlace>, &mut Context),
) -> Option<Resource> {
    let mut entity = None;
    let (text, version) = (&name.text, context.version);
    let message = if let Some(newer) = version_with(text, resource, version) {
        format!("`{text}` is only in `{newer}`: write `/{newer}{so_far}/{text}`")
    } else if let Some(near) = nearest(text, names_after(resource, version)) {
        format!("`{so_far}` has no `{text}`{}", messages::did_you_mean(near))
    } else if let Some(bare) = describe_bare_id(resource, text, so_far, version) {
        entity = resource.with_key();
        bare
    } else {
        describe_unknown(resource, text, so_far, context)
    };
    context.report.at_span(name.span, message);
    if let Some(place) = place {
        context.guess(place, text, name.span);
    }
    entity
}

/// Describes an id without its braces, if a key must come next; `None` if the name follows the key.
fn describe_bare_id(
    resource: Resource,
    text: &str,
    so_far: &str,
    version: Version,
) -> Option<String> {
    let ty = type_of_collection(resource)?;
    let is_word = |c: char| c.is_ascii_lowercase() || c == '_';
    if names_after_entity(ty, version).contains(&text) {
        return None;
    }
    Some(if text.chars().all(is_word) {
        format!(
            "write the id in braces: a variable as `{so_far}/{{{text}}}`, a text as `{so_far}/{{\"{text}\"}}`"
        )
    } else {
        format!("write the id in braces, as a string: `{so_far}/{{\"{text}\"}}`")
    })
}

fn type_of_collection(resource: Resource) -> Option<&'static Type> {
    match resource {
        Resource::Collection(entities) => Some(entities.ty),
        _ => None,
    }
}

/// Describes a name that is not near to any other.
fn describe_unknown(resource: Resource, text: &str, so_far: &str, context: &Context) -> String {
    let (version, method) = (context.version, &context.method);
    match resource {
        Resource::Collection(_) => {
            let path = format!("{so_far}/{{id}}/{text}");
            format!("`{so_far}` is a collection, so a key must come before `{text}`: `{path}`")
        }
        // Such a type has much more than the schema of this crate.
        Resource::Entity(entities) if entities.ty.is_partial => {
            let path = format!("{so_far}/{text}");
            messages::not_covered(&path, "", method)
        }
        _ => {
            let expected = expected_next(resource, version);
            format!("`{so_far}` has no `{text}`{expected}")
        }
    }
}

/// Describes a key that is written without its braces: an id, a literal, or `:id`.
pub(in crate::check) fn describe_bare_key(text: &str) -> String {
    if let Some(name) = text.strip_prefix(':') {
        return messages::key_in_braces(&format!("{{{name}}}"));
    }
    let inside = text.trim_matches('"');
    if inside.len() < text.len() {
        return messages::key_in_braces(&format!("{{\"{inside}\"}}"));
    }
    format!("write the id in braces, as a string: `{{\"{inside}\"}}`")
}

/// Describes a method that a resource does not support.
pub(super) fn describe_refusal(resource: Resource, method: Method, so_far: &str) -> String {
    match resource {
        Resource::Callable(callable) if callable.is_action => {
            format!("`{}` is an action, which is called with `POST`", callable.name)
        }
        Resource::Callable(callable) => {
            format!("`{}` is a function, which is called with `GET`", callable.name)
        }
        _ => {
            let mut methods: Vec<&str> =
                verbs_of(resource).iter().map(|verb| verb.method().name()).collect();
            methods.dedup();
            let expected = messages::expected_one_of(&methods);
            format!("`{so_far}` does not support `{}`{expected}", method.name())
        }
    }
}

/// Says what may follow a resource, as the end of a message.
pub(super) fn expected_next(resource: Resource, version: Version) -> String {
    let names = names_after(resource, version);
    match resource {
        Resource::Collection(_) => "; a key must follow: `/{id}`".to_owned(),
        _ if names.is_empty() => String::new(),
        _ => format!("; it can be followed by {}", list(names)),
    }
}
