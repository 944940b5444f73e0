//! The variants of an enum: each is a member, or takes all others.

use graph_request_schema::naming::rust_variant;
use graph_request_schema::{Enum, Version, members_of};
use proc_macro2::{Delimiter, Ident, Span};
use syn::ext::IdentExt;

use super::arguments::Arguments;
use crate::derive::meant::{Choice, Member};
use crate::derive::syntax::{Item, Variant};
use crate::messages;
use crate::report::{Reader, Report};
use crate::suggest::{may_mean_member, nearest};

/// Checks the variants. One with a mistake is left out.
pub(super) fn check_variants(
    item: &Item,
    variants: &[Variant],
    of: &'static Enum,
    version: Version,
    report: &mut Report,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for variant in variants {
        let Some(member) = check_variant(variant, of, version, report) else {
            continue;
        };
        if let Some(name) = choices.iter().find_map(|choice| choice.member.same_as(&member)) {
            report.at(&variant.name, messages::given_twice(name));
        }
        choices.push(Choice { name: variant.name.clone(), member });
    }
    let has_fallback = variants.iter().any(|variant| {
        variant.arguments.iter().any(|argument| argument.word.as_deref() == Some("other"))
    });
    if !has_fallback {
        let message = format!(
            "Graph may add members to `{}`: add a variant for them, `#[graph(other)] Other(String)`",
            of.name
        );
        report.at(&item.name, message);
    }
    choices
}

fn check_variant(
    variant: &Variant,
    of: &'static Enum,
    version: Version,
    report: &mut Report,
) -> Option<Member> {
    let arguments = Arguments::read(&variant.arguments, &["name", "other"], report);
    if arguments.flag("other", report).is_some() {
        return check_other(variant, report);
    }
    if let Some(fields) = &variant.fields {
        report.at_span(fields.span_open(), "a member of an enum holds nothing");
        return None;
    }
    let (text, span, is_graph) = match arguments.text("name", report) {
        Some(name) => (name.value(), name.span(), true),
        None => (variant.name.unraw().to_string(), variant.name.span(), false),
    };
    let spell = |name: &str| if is_graph { name.to_owned() } else { rust_variant(name) };
    if let Some(member) = members_of(of, version).find(|member| spell(member.name) == text) {
        let mention = mention_of(member.name, span, report.reader);
        return Some(Member::Known { name: member.name, mention });
    }
    let names: Vec<String> = members_of(of, version).map(|member| spell(member.name)).collect();
    let names = names.iter().map(String::as_str);
    let near = nearest(&text, names.filter(|near| may_mean_member(&text, near, of.area)));
    let near = near.map(messages::did_you_mean).unwrap_or_default();
    report.at_span(span, format!("`{}` has no member `{text}`{near}", of.name));
    None
}

/// Makes the variant of the model at the user's token, for the editor.
fn mention_of(graph_name: &str, span: Span, reader: Reader) -> Option<Ident> {
    if reader == Reader::Compiler {
        return None;
    }
    let mut name: Ident = syn::parse_str(&rust_variant(graph_name)).ok()?;
    name.set_span(span);
    Some(name)
}

/// Checks the variant for all other members, which is empty or holds their text.
fn check_other(variant: &Variant, report: &mut Report) -> Option<Member> {
    match &variant.fields {
        None => Some(Member::Other { has_text: false }),
        Some(fields) if fields.delimiter() == Delimiter::Parenthesis => {
            Some(Member::Other { has_text: true })
        }
        Some(fields) => {
            report.at_span(fields.span_open(), "expected `Other(String)`, or `Other`");
            None
        }
    }
}

impl Member {
    /// Returns the name of a member that two variants stand for.
    fn same_as(&self, other: &Self) -> Option<&'static str> {
        match (self, other) {
            (Self::Known { name, .. }, Self::Known { name: twin, .. }) => {
                (name == twin).then_some(*name)
            }
            (Self::Other { .. }, Self::Other { .. }) => Some("other"),
            (Self::Known { .. }, Self::Other { .. }) | (Self::Other { .. }, Self::Known { .. }) => {
                None
            }
        }
    }
}
