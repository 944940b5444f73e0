//! What a user is told: every mistake with its message, to the letter.
//!
//! `TRYBUILD=overwrite cargo test -p graph-request-tests --test ui` writes the messages anew; read the
//! difference as a user would before you keep it.

/// The compiler whose words are in `ui/rustc`; they change from release to release.
const WORDS_OF: &str = "1.95.";

/// Messages of the macro's own.
#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// Messages that rustc makes from the traits of the runtime.
#[test]
fn values_are_judged_by_rustc() {
    if rustc_version().contains(WORDS_OF) {
        trybuild::TestCases::new().compile_fail("ui/rustc/*.rs");
    } else {
        println!("not compared: the messages are those of rustc {WORDS_OF}x");
    }
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = std::process::Command::new(rustc).arg("--version").output();
    String::from_utf8(output.expect("rustc runs").stdout).expect("rustc writes text")
}
