//! The rest of the documentation of a model's fields, for hover in rust-analyzer. On a page of
//! documentation it would be the same at each field; in the source it would be a fifth of the models.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::quote;

/// Adds the arguments of the attribute to each field of a struct: `"page", required, required, …`.
pub fn document_fields(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut arguments = arguments.into_iter();
    let page = arguments.next().map(|page| page.to_string()).unwrap_or_default();
    let required: Vec<String> = arguments
        .filter_map(|tree| match tree {
            TokenTree::Ident(name) => Some(name.to_string()),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
        .collect();
    let page = page.trim_matches('"');
    let document = |tree| match tree {
        TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace => {
            let mut documented =
                Group::new(group.delimiter(), document(group.stream(), page, &required));
            documented.set_span(group.span());
            TokenTree::Group(documented)
        }
        tree => tree,
    };
    item.into_iter().map(document).collect()
}

/// Puts the note of a field before its `pub`, which no type has.
fn document(fields: TokenStream, page: &str, required: &[String]) -> TokenStream {
    let mut documented = TokenStream::new();
    let mut deprecated = None;
    let mut trees = fields.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match &tree {
            TokenTree::Group(attribute) => {
                deprecated = find_deprecation(attribute).or(deprecated);
            }
            TokenTree::Ident(word) if word == "pub" => {
                let name = trees.peek().map(ToString::to_string).unwrap_or_default();
                let note = describe(page, required.contains(&name), deprecated.take());
                let note = Literal::string(&note);
                documented.extend(quote!(#[doc = #note]));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        documented.extend([tree]);
    }
    documented
}

fn describe(page: &str, is_required: bool, deprecated: Option<String>) -> String {
    let required = if is_required { "Required. " } else { "" };
    let deprecated = deprecated.map(|reason| format!("Deprecated: {reason}. "));
    let deprecated = deprecated.unwrap_or_default();
    let page = if page.is_empty() { String::new() } else { format!("\n[Documentation]({page})") };
    format!("{required}{deprecated}{page}")
}

/// Returns the note of `[deprecated(note = "…")]`.
fn find_deprecation(attribute: &Group) -> Option<String> {
    let mut trees = attribute.stream().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Ident(word)), Some(TokenTree::Group(arguments)))
            if word == "deprecated" =>
        {
            let note = arguments.stream().into_iter().last()?;
            let note: syn::LitStr = syn::parse2(note.into()).ok()?;
            Some(note.value())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::document_fields;

    #[test]
    fn each_field_has_the_page() {
        let item = quote! {
            pub struct A {
                /// Text.
                #[deprecated(note = "use `b`")]
                pub a: Option<Vec<B>>,
                pub r#type: C,
            }
        };
        let expected = quote! {
            pub struct A {
                /// Text.
                #[deprecated(note = "use `b`")]
                #[doc = "Deprecated: use `b`. \n[Documentation](page)"]
                pub a: Option<Vec<B>>,
                #[doc = "Required. \n[Documentation](page)"]
                pub r#type: C,
            }
        };
        let documented = document_fields(quote!("page", r#type), item);
        assert_eq!(documented.to_string(), expected.to_string());
    }
}
