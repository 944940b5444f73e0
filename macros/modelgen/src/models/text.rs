//! What all rendered files have in common.

use crate::schema::Version;

/// The first line of a rendered file.
pub(super) fn header(file: &str) -> String {
    format!("// @generated from the rows in macros/src/schema{file}; never edited by hand.\n\n")
}

/// Documentation lines, indented.
pub(super) fn doc(indent: &str, text: &str) -> String {
    text.lines().map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n").collect()
}

/// The module that gathers the files of one version.
pub(super) fn render_module(version: Version, files: &[&str]) -> String {
    let mut text = header("");
    text.push_str(&format!("//! {}\n\n", describe(version)));
    for file in files {
        text.push_str(&format!("mod {file};\n"));
    }
    text.push_str("mod names;\n\n");
    for file in files {
        text.push_str(&format!("pub use {file}::*;\n"));
    }
    text.push_str("#[doc(hidden)]\npub use names::{__body, __path};\n");
    text
}

fn describe(version: Version) -> &'static str {
    match version {
        Version::V1 => "Today's v1.0 API.",
        Version::Beta => "Today's beta API, which may change without notice.",
        Version::Preview => {
            "The beta API as documented in December 2018: `/app` and `/applications`."
        }
    }
}
