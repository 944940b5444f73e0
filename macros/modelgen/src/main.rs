//! The command line of maintainers: `cargo run -p graph-request-modelgen -- import FOLDER`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [command, folder] = arguments.as_slice() else {
        eprintln!("usage: graph-request-modelgen import FOLDER");
        return ExitCode::FAILURE;
    };
    if command != "import" {
        eprintln!("unknown command `{command}`; expected `import`");
        return ExitCode::FAILURE;
    }
    match graph_request_modelgen::import::import(Path::new(folder)) {
        Ok(changed) => {
            for file in &changed {
                println!("{}", file.display());
            }
            println!("{} files changed", changed.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
