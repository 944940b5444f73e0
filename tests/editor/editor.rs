//! The one open file, and the questions that an editor asks about places in it.

use std::fs;

use serde_json::{Value, json};

use crate::server::Server;
use crate::workspace::Workspace;

/// An editor with one file open.
pub(crate) struct Editor {
    server: Server,
    uri: String,
    version: i32,
}

/// The mark of the place in a source text.
const MARK: char = '¦';

impl Editor {
    pub(crate) fn open(workspace: &Workspace) -> Self {
        let mut server = Server::start(workspace);
        let uri = workspace.uri_of_source();
        let document = json!({ "uri": uri, "languageId": "rust", "version": 0, "text": "" });
        server.tell("textDocument/didOpen", json!({ "textDocument": document }));
        Self { server, uri, version: 0 }
    }

    pub(crate) fn close(self) {
        self.server.stop();
    }

    /// Replaces the text of the file, and asks about the place that is marked in it.
    fn ask(&mut self, method: &str, marked: &str) -> Value {
        let at = marked.find(MARK).unwrap_or_else(|| panic!("no {MARK} in {marked}"));
        let (before, text) = (&marked[..at], marked.replacen(MARK, "", 1));
        self.version += 1;
        let document = json!({ "uri": self.uri, "version": self.version });
        let change = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.server.tell("textDocument/didChange", change);
        let line = before.matches('\n').count();
        let character = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
        let place = json!({
            "textDocument": { "uri": self.uri },
            "position": { "line": line, "character": character },
        });
        self.server.ask(method, &place)
    }

    /// Returns the labels that are offered.
    pub(crate) fn complete(&mut self, marked: &str) -> Vec<String> {
        let answer = self.ask("textDocument/completion", marked);
        let items = answer["items"].as_array().or(answer.as_array()).cloned().unwrap_or_default();
        items.iter().filter_map(|item| item["label"].as_str().map(str::to_owned)).collect()
    }

    /// Returns the text of the hover.
    pub(crate) fn hover(&mut self, marked: &str) -> String {
        let answer = self.ask("textDocument/hover", marked);
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// Returns the place of each definition: its file with the line of text.
    pub(crate) fn define(&mut self, marked: &str) -> Vec<String> {
        let answer = self.ask("textDocument/definition", marked);
        answer.as_array().into_iter().flatten().map(|place| self.describe(place)).collect()
    }

    fn describe(&self, place: &Value) -> String {
        let uri = place["uri"].as_str().unwrap_or_default();
        if uri == self.uri {
            return "here".to_owned();
        }
        let file = uri.trim_start_matches("file://");
        let text = fs::read_to_string(file).unwrap_or_default();
        let line = place["range"]["start"]["line"].as_u64().unwrap_or_default();
        let line = text.lines().nth(usize::try_from(line).unwrap_or_default()).unwrap_or_default();
        let name = file.rsplit_once("/src/").map_or(file, |(_, name)| name);
        format!("{name}: {}", line.trim())
    }
}
