//! The group `compiling`: crates of many calls, compiled as whole processes that take turns.

mod calls;
mod rows;

use graph_request_benches::table::Row;

use self::calls::{Form, Side};
use crate::projects::{Project, projects};

/// A crate, in one mode of cargo.
struct Crate {
    project: Project,
    mode: &'static str,
    seconds: Vec<f64>,
}

impl Crate {
    fn calls(side: Side, form: Form, count: usize, mode: &'static str) -> Self {
        let name = format!("{}-{}-{count}", side.name(), form.name());
        let source = side.source(form, count);
        let project = Project::write(&name, &side.dependencies(), "lib.rs", &source);
        Self { project, mode, seconds: Vec::new() }
    }

    fn body(name: &str, source: &str, mode: &'static str) -> Self {
        let project = Project::write(name, &Side::Here.dependencies(), "lib.rs", source);
        Self { project, mode, seconds: Vec::new() }
    }

    fn run(&self) -> f64 {
        self.project.touch();
        self.project.cargo(&[self.mode], &projects().join("target"))
    }
}

/// Compiles each crate once to build what it depends on, and then in turns.
fn measure<const N: usize>(mut crates: [Crate; N], rounds: usize) -> [Vec<f64>; N] {
    for one in &crates {
        one.run();
    }
    for _ in 0..rounds {
        for one in &mut crates {
            one.seconds.push(one.run());
        }
    }
    crates.map(|one| one.seconds)
}

/// Measures this group.
pub(crate) fn compiling(is_quick: bool) -> Vec<Row> {
    let rounds = if is_quick { 2 } else { 5 };
    let mut rows = Vec::new();
    for form in [Form::Boxed, Form::Plain] {
        for mode in ["check", "build"] {
            rows.extend(rows::slopes(form, mode, rounds));
        }
    }
    rows.extend(rows::small_crates(rounds));
    let of_large = if is_quick { 1 } else { 3 };
    rows.extend(["check", "build"].map(|mode| rows::linear(mode, of_large)));
    rows.extend(rows::large_bodies(1));
    rows
}
