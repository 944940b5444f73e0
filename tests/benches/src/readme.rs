//! The results in `README.md`, between two marks for each group.

use std::fs;
use std::path::Path;
use std::process::Command;

use graph_request_benches::table::{Row, render};

use crate::chart;

/// Writes the table and the chart of a group.
pub(crate) fn write(group: &str, rows: &[Row]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = folder.join("README.md");
    let text = fs::read_to_string(&page).expect("the page can be read");
    let (start, end) = (format!("<!-- {group} -->\n"), format!("<!-- end of {group} -->"));
    let (before, rest) = text.split_once(&start).expect("the page has a mark for each group");
    let (_, after) = rest.split_once(&end).expect("the page has a mark at the end of each group");
    let has_chart = rows.iter().any(|row| row.ratio.is_some() && row.bar.is_some());
    let mut results = format!("{}\n\n{}\n", machine(), render(rows));
    if has_chart {
        fs::create_dir_all(folder.join("charts")).expect("the folder can be written");
        let chart = chart::draw(group, rows);
        fs::write(folder.join(format!("charts/{group}.svg")), chart)
            .expect("a chart can be written");
        results.extend(["![The ratios of ", group, "](charts/", group, ".svg)\n\n"]);
    }
    fs::write(page, format!("{before}{start}{results}{end}{after}")).expect("the page is written");
}

/// Describes this machine, its tools and the date, in a line.
fn machine() -> String {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let tools = [("rustc", "-V"), ("valgrind", "--version"), ("git", "rev-parse --short HEAD")];
    let tools = tools.map(|(tool, arguments)| printed(tool, arguments));
    let [rustc, valgrind, commit] = tools;
    let date = time::OffsetDateTime::now_utc().date();
    format!(
        "{date}, commit {commit}; {rustc}, {valgrind}; {cores} cores of {}; versions as in `Cargo.lock`.",
        model.unwrap_or("an unknown processor")
    )
}

fn printed(tool: &str, arguments: &str) -> String {
    let output = Command::new(tool).args(arguments.split(' ')).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.ok().filter(|text| !text.is_empty()).unwrap_or_else(|| format!("{tool} not found"))
}
