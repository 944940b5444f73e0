//! A rust-analyzer as a child process, spoken to over its standard streams.

use std::env;
use std::io::BufReader;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};

use crate::workspace::Workspace;

/// A running server that has the crate open and has read all of it.
pub(crate) struct Server {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    last_id: i32,
    is_quiescent: bool,
}

impl Server {
    /// Starts the server of `RUST_ANALYZER`, or else of `PATH`, and waits until it is ready.
    pub(crate) fn start(workspace: &Workspace) -> Self {
        let program = env::var_os("RUST_ANALYZER").unwrap_or_else(|| "rust-analyzer".into());
        let mut process = Command::new(&program)
            .current_dir(workspace.folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", Path::new(&program).display()));
        let (input, output) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        let output = BufReader::new(output);
        let mut server = Self { process, input, output, last_id: 0, is_quiescent: false };
        server.initialize(workspace);
        server
    }

    fn initialize(&mut self, workspace: &Workspace) {
        let options = json!({
            "checkOnSave": false,
            "cachePriming": { "enable": false },
            "cargo": { "targetDir": workspace.target() },
            "procMacro": { "enable": true },
        });
        let capabilities = json!({
            "experimental": { "serverStatusNotification": true },
            "textDocument": {
                "completion": { "completionItem": { "documentationFormat": ["markdown"] } },
                "definition": { "linkSupport": false },
                "hover": { "contentFormat": ["markdown"] },
            },
        });
        self.ask(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": workspace.uri_of_folder(),
                "capabilities": capabilities,
                "initializationOptions": options,
            }),
        );
        self.tell("initialized", json!({}));
        while !self.is_quiescent {
            let message = self.read();
            self.take(message);
        }
    }

    /// Sends a request and returns its result. What changed meanwhile makes the server drop it, so that
    /// it is sent again.
    pub(crate) fn ask(&mut self, method: &str, params: &Value) -> Value {
        loop {
            match self.try_to_ask(method, params.clone()) {
                Response { error: None, result, .. } => return result.unwrap_or_default(),
                Response { error: Some(error), .. }
                    if error.code == ErrorCode::ContentModified as i32 => {}
                Response { error, .. } => panic!("{method}: {error:?}"),
            }
        }
    }

    fn try_to_ask(&mut self, method: &str, params: Value) -> Response {
        self.last_id += 1;
        let id = RequestId::from(self.last_id);
        let request = Request { id: id.clone(), method: method.to_owned(), params };
        self.write(request);
        loop {
            match self.read() {
                Message::Response(response) if response.id == id => return response,
                other => self.take(other),
            }
        }
    }

    pub(crate) fn tell(&mut self, method: &str, params: Value) {
        self.write(Notification { method: method.to_owned(), params });
    }

    /// Takes what the server sends by itself: it wants an answer to each of its requests.
    fn take(&mut self, message: Message) {
        match message {
            Message::Request(request) => {
                self.write(Response::new_ok(request.id, Value::Null));
            }
            Message::Notification(told) if told.method == "experimental/serverStatus" => {
                assert_ne!(told.params["health"], "error", "{}", told.params);
                self.is_quiescent = told.params["quiescent"] == true;
            }
            Message::Notification(_) | Message::Response(_) => {}
        }
    }

    fn write(&mut self, message: impl Into<Message>) {
        message.into().write(&mut self.input).expect("rust-analyzer reads what it is sent");
    }

    fn read(&mut self) -> Message {
        let message = Message::read(&mut self.output).expect("rust-analyzer writes messages");
        message.expect("rust-analyzer runs until it is told to exit")
    }

    /// Ends the server in the way of the protocol.
    pub(crate) fn stop(mut self) {
        self.try_to_ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.process.wait().expect("rust-analyzer exits");
    }
}
