//! Hidden items with Graph's own names, for completion and hover in rust-analyzer.

/// The type of the fields that exist only for an editor, or to be deprecated.
#[derive(Debug)]
#[allow(dead_code, unreachable_pub, reason = "only editors and deprecated names have fields of it")]
pub struct Name(pub(crate) ());

/// Declares structs with these fields, or modules with these constants. Each entry has the note at the
/// end of all their documentation.
#[cfg(rust_analyzer)]
macro_rules! names {
    (@structs $($of:ident $note:tt { $($(#[$about:meta])* $name:ident,)* })*) => {
        $(
            #[non_exhaustive]
            pub struct $of {
                $($(#[$about])* #[doc = $note] pub $name: Name,)*
                #[doc(hidden)]
                pub __a_name_that_is_not_written_yet_or_half_written_0: Name,
                #[doc(hidden)]
                pub __a_name_that_is_not_written_yet_or_half_written_1: Name,
                #[doc(hidden)]
                pub __a_name_that_is_not_written_yet_or_half_written_2: Name,
            }
        )*
    };
    (@members $($of:ident $note:tt { $($(#[$about:meta])* $name:ident,)* })*) => {
        $(
            pub mod $of {
                use super::Name;

                $($(#[$about])* #[doc = $note] pub const $name: Name = Name(());)*
            }
        )*
    };
}

#[cfg(rust_analyzer)]
pub(crate) use names;
