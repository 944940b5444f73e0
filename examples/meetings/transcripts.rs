//! The transcripts of a meeting, as files.

use std::fs;
use std::path::{Path, PathBuf};

use graph_request::{ByteStream, Client, graph_request};
use indicatif::{ProgressBar, ProgressStyle};
use tokio::fs::File;

use super::draft::Draft;
use super::{Result, at};

/// Downloads all transcripts of a meeting to `transcript-01.vtt` and so on, the oldest first.
/// Returns the files.
pub(crate) async fn download(
    client: &Client,
    meeting: &str,
    folder: &Path,
) -> Result<Vec<PathBuf>> {
    let list = graph_request! { client, GET /me/onlineMeetings/{meeting}/transcripts };
    let mut transcripts = list.pages().all().await?;
    transcripts.sort_by_key(|transcript| transcript.created_date_time);

    fs::create_dir_all(folder).map_err(at(folder))?;
    let mut files = Vec::new();
    for (number, transcript) in (1..).zip(transcripts) {
        let id = transcript.id.unwrap_or_default();
        let content =
            graph_request! { client, GET /me/onlineMeetings/{meeting}/transcripts/{id}/content };
        // An id may contain what the name of a file may not, so the files are numbered.
        let name = format!("transcript-{number:02}.vtt");
        let draft = Draft::of(folder.join(&name));
        save(content.await?, draft.path(), progress_bar(name)?).await?;
        files.push(draft.keep()?);
    }
    Ok(files)
}

/// Writes content to a file as it arrives.
async fn save(mut content: ByteStream, path: &Path, bar: ProgressBar) -> Result {
    let mut file = File::create(path).await.map_err(at(path))?;
    if let Some(total) = content.content_length() {
        bar.set_length(total);
    }
    content.copy_to_with(&mut file, |progress| bar.set_position(progress.bytes)).await?;
    bar.finish_and_clear();
    Ok(())
}

/// Returns a bar on the standard error; it is hidden unless that is a terminal.
fn progress_bar(name: String) -> Result<ProgressBar> {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {bytes} of {total_bytes}")?;
    Ok(ProgressBar::no_length().with_style(style).with_message(name))
}
