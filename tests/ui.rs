//! Compiler messages: every mistake with its exact text. `README.md` says how to accept a new one.

/// The compiler whose messages are in `ui/rustc`; their wording changes from release to release.
const PINNED_RUSTC: &str = "1.95.";

/// Messages of the macro itself.
#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// Messages of rustc about the traits of the runtime.
#[test]
fn values_are_judged_by_rustc() {
    if rustc_version().contains(PINNED_RUSTC) {
        trybuild::TestCases::new().compile_fail("ui/rustc/*.rs");
    } else {
        println!("not compared: the messages are those of rustc {PINNED_RUSTC}x");
    }
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = std::process::Command::new(rustc).arg("--version").output();
    String::from_utf8(output.expect("rustc runs").stdout).expect("rustc writes text")
}
