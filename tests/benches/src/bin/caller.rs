//! A client of the benchmarks of sending: puts one load on a server, and prints the CPU time in
//! microseconds and the peak of its memory in kilobytes.
//!
//! A process of its own, so that the times and the memory are those of one client alone.

use graph_request_benches::sending::Sender;
use graph_request_benches::sending::load::Load;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [sender, work, server, count, tasks] = arguments.as_slice() else {
        panic!("usage: caller here|bare|limited create|pages SERVER COUNT TASKS");
    };
    let sender = Sender::from_name(sender).expect("the first argument is a client");
    let (count, tasks) = (number(count), number(tasks));
    let load = Load::new(sender, server);
    // Connections are opened before the clock starts.
    if work == "create" && count > tasks {
        load.create(tasks, tasks);
    }
    let start = cpu_microseconds();
    match work.as_str() {
        "pages" => assert!(load.read_pages() > 0, "the pages are empty"),
        _ => load.create(count, tasks),
    }
    println!("[{}, {}]", cpu_microseconds() - start, peak_kilobytes());
}

fn number(text: &str) -> usize {
    text.parse().expect("a count is a number")
}

fn cpu_microseconds() -> i64 {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("the system counts the time of a process");
    usage.user_time().num_microseconds() + usage.system_time().num_microseconds()
}

fn peak_kilobytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
