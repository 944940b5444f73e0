//! Cargo projects that are written, built and measured as whole processes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// The workspace of the benchmarks, whose lock file all projects start with.
const BENCHES: &str = env!("CARGO_MANIFEST_DIR");

/// A project of one crate.
pub(crate) struct Project {
    folder: PathBuf,
}

/// The dependencies of a project, as the lines of its manifest.
pub(crate) struct Dependencies(pub(crate) String);

impl Project {
    /// Writes a project below the target folder. `PATH` in the dependencies is that of this crate.
    pub(crate) fn write(name: &str, dependencies: &Dependencies, file: &str, source: &str) -> Self {
        let folder = projects().join(name);
        fs::create_dir_all(folder.join("src")).expect("the target folder can be written");
        let runtime = Path::new(BENCHES).join("../../runtime");
        let dependencies = dependencies.0.replace("PATH", &runtime.to_string_lossy());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[profile.release]\nstrip = true\n\n[dependencies]\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest can be written");
        if !folder.join("Cargo.lock").exists() {
            let lock = Path::new(BENCHES).join("Cargo.lock");
            fs::copy(lock, folder.join("Cargo.lock")).expect("the lock file can be copied");
        }
        fs::write(folder.join("src").join(file), source).expect("a source can be written");
        Self { folder }
    }

    /// Marks the crate as changed, so that cargo compiles it again.
    pub(crate) fn touch(&self) {
        for file in ["src/lib.rs", "src/main.rs"].map(|file| self.folder.join(file)) {
            if let Ok(source) = fs::read(&file) {
                fs::write(file, source).expect("a source can be written");
            }
        }
    }

    /// Runs cargo and returns the CPU seconds of all its processes.
    pub(crate) fn cargo(&self, arguments: &[&str], target: &Path) -> f64 {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).arg("--quiet").current_dir(&self.folder).stdin(Stdio::null());
        // As in a clean checkout. An incremental build would only measure what has changed.
        command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
        command.env_remove("CARGO_PROFILE_DEV_DEBUG");
        let before = cpu_seconds();
        let status = command.status().expect("cargo can be started");
        assert!(status.success(), "{} cannot be built", self.folder.display());
        cpu_seconds() - before
    }
}

/// Returns the folder of the projects.
pub(crate) fn projects() -> PathBuf {
    let this = std::env::current_exe().expect("this program has a path");
    this.parent().and_then(Path::parent).map_or_else(PathBuf::new, |target| target.join("projects"))
}

/// Returns the CPU seconds of all processes that this one has started and that have ended.
fn cpu_seconds() -> f64 {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts the time");
    let total = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    std::time::Duration::from_micros(total.unsigned_abs()).as_secs_f64()
}
