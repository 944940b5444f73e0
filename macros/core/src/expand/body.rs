//! Objects and arrays, written into a [`Writer`].

use proc_macro2::TokenStream;

use super::control_flow::may_leave;
use super::value::{expand_optional, expand_optional_unchecked, expand_unchecked, expand_value};
use super::writer::{Before, Steps, Writer};
use super::{Paths, borrow, quote_mixed, quote_spanned};
use crate::json::json_string;
use crate::request::{
    BodyElement, BodyLoop, BodyMember, BodyObject, BodyValue, Branch, Conditional, Content,
    NamedMember, SpreadMember,
};

pub(super) fn expand_content(content: &Content, paths: &Paths) -> TokenStream {
    match content {
        Content::Json(body) => expand_body(body, paths),
        Content::Bytes { media_type, tokens } => {
            let (private, value) = (paths.private(), borrow(tokens));
            quote_mixed!(#private::content(#value, #media_type))
        }
    }
}

pub(super) fn expand_body(body: &BodyObject, paths: &Paths) -> TokenStream {
    let mut writer = Writer::new(paths);
    write_object(body, &mut writer);
    writer.into_body()
}

fn write_value(value: &BodyValue, writer: &mut Writer) {
    match value {
        BodyValue::Json(text) => writer.push_text(text),
        BodyValue::Rust(kind, tokens) => {
            let piece = expand_value(*kind, tokens, writer.paths);
            writer.push_piece(&piece);
        }
        BodyValue::Unchecked(tokens) => {
            let piece = expand_unchecked(tokens, writer.paths);
            writer.push_piece(&piece);
        }
        BodyValue::Object(object) => write_object(object, writer),
        BodyValue::Array(elements) => {
            writer.push_text("[");
            write_elements(elements, Before::Nothing, writer);
            writer.push_text("]");
        }
        BodyValue::Conditional(written) => write_branches(written, writer, write_value),
    }
}

/// Writes the statements of each branch under its condition.
fn write_branches<T>(
    written: &Conditional<T>,
    writer: &mut Writer,
    write: impl Fn(&T, &mut Writer),
) {
    let mut whole = Steps { tokens: TokenStream::new(), length: 0, loops: 0 };
    for Branch { lead, condition, content } in &written.branches {
        let mut branch = Writer::new(writer.paths);
        write(content, &mut branch);
        let Steps { tokens, length, loops } = branch.into_steps();
        whole.tokens.extend(quote_mixed!(#lead #condition { #tokens }));
        whole.length = whole.length.max(length);
        whole.loops += loops;
    }
    writer.push_block(whole);
}

fn write_object(object: &BodyObject, writer: &mut Writer) {
    writer.push_text("{");
    let mut before = Before::Nothing;
    for member in &object.members {
        before = match member {
            BodyMember::Named(named) => write_named(named, before, writer),
            BodyMember::Spread(spread) => {
                let piece = expand_spread(spread, writer.paths);
                writer.push_piece(&piece);
                perhaps(before)
            }
        };
    }
    writer.push_text("}");
}

fn write_named(named: &NamedMember, before: Before, writer: &mut Writer) -> Before {
    let name = json_string(&named.name);
    match &named.value {
        BodyValue::Rust(kind, tokens) if named.is_optional => {
            let piece = expand_optional(&format!(",{name}:"), *kind, tokens, writer.paths);
            writer.push_piece(&piece);
            perhaps(before)
        }
        BodyValue::Unchecked(tokens) if named.is_optional => {
            let piece = expand_optional_unchecked(&format!(",{name}:"), tokens, writer.paths);
            writer.push_piece(&piece);
            perhaps(before)
        }
        BodyValue::Conditional(written) if named.is_optional => {
            write_branches(written, writer, |value, writer| {
                write_member(&name, value, before, writer);
            });
            perhaps(before)
        }
        value => {
            write_member(&name, value, before, writer);
            Before::Something
        }
    }
}

fn write_member(name: &str, value: &BodyValue, before: Before, writer: &mut Writer) {
    writer.push_comma(before);
    writer.push_text(name);
    writer.push_text(":");
    write_value(value, writer);
}

/// Returns the state after a member or element that may have been left out.
fn perhaps(before: Before) -> Before {
    match before {
        Before::Something => Before::Something,
        Before::Nothing | Before::Perhaps => Before::Perhaps,
    }
}

fn expand_spread(spread: &SpreadMember, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let model =
        spread.ty.map_or_else(|| quote_mixed!(#private::of()), |ty| paths.of(&paths.model_of(ty)));
    let value = borrow(&spread.tokens);
    let except = &spread.except;
    let function =
        if paths.is_update { quote_mixed!(spread_in_update) } else { quote_mixed!(spread) };
    quote_mixed!(#private::#function(#model, #value, &[#(#except),*]))
}

fn write_elements(elements: &[BodyElement], mut before: Before, writer: &mut Writer) {
    for element in elements {
        before = match element {
            BodyElement::Value(value) => {
                writer.push_comma(before);
                write_value(value, writer);
                Before::Something
            }
            BodyElement::Loop(looped) => {
                let looped = expand_loop(looped, writer.paths);
                writer.push_block(looped);
                perhaps(before)
            }
            BodyElement::Conditional(written) => {
                write_branches(written, writer, |elements, writer| {
                    write_elements(elements, before, writer);
                });
                perhaps(before)
            }
        };
    }
}

fn expand_loop(looped: &BodyLoop, paths: &Paths) -> Steps {
    let BodyLoop { pattern, iterator, elements } = looped;
    let mut writer = Writer::new(paths);
    write_elements(elements, Before::Perhaps, &mut writer);
    let Steps { tokens: steps, length, loops } = writer.into_steps();
    let tokens = if may_leave(&steps) {
        // A `break` between the steps of one element must not leave half of it behind.
        quote_mixed!({
            let mut mark = body.mark();
            for #pattern in #iterator { body.rewind(mark); #steps mark = body.mark(); }
            body.rewind(mark);
        })
    } else {
        quote_mixed!(for #pattern in #iterator { #steps })
    };
    Steps { tokens, length, loops }
}
