//! Content that blocks.

use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::pin::Pin;

use bytes::Bytes;
use tokio::io::{AsyncRead, ReadBuf};

use super::{Blocking, block_on};
use crate::error::{Error, Result};
use crate::response::{ByteStream, Progress};

impl ByteStream {
    /// Returns the content as a [`Read`] with methods that block the thread.
    ///
    /// ```no_run
    /// use std::io::{BufRead, BufReader};
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client, meeting: &str, id: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let content =
    ///     graph_request!{client, GET /me/onlineMeetings/{meeting}/transcripts/{id}/content}.send()?;
    /// for line in BufReader::new(content.blocking()).lines() {
    ///     println!("{}", line?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl Blocking<ByteStream> {
    /// Returns the next chunk as it arrives, as [`ByteStream::try_next`] does.
    ///
    /// # Errors
    ///
    /// Those of [`ByteStream::next`] and of [`Call::send`](crate::Call::send).
    pub fn try_next(&mut self) -> Result<Option<Bytes>> {
        block_on(self.0.try_next())
    }

    /// Reads the content to its end, into memory, as [`ByteStream::read_to_end`] does.
    ///
    /// # Errors
    ///
    /// Those of [`ByteStream::read_to_end`] and of [`Call::send`](crate::Call::send).
    pub fn read_to_end(self) -> Result<Bytes> {
        block_on(self.0.read_to_end())
    }

    /// Writes the content to a writer, such as a `std::fs::File`, as it arrives, and flushes it.
    /// Returns the number of bytes.
    ///
    /// # Errors
    ///
    /// Those of [`ByteStream::copy_to`] and of [`Call::send`](crate::Call::send).
    pub fn copy_to<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<u64> {
        self.copy_to_with(writer, |_| {})
    }

    /// Writes the content to a writer and reports the progress after each chunk, as
    /// [`ByteStream::copy_to_with`] does.
    ///
    /// # Errors
    ///
    /// Those of [`copy_to`](Self::copy_to).
    pub fn copy_to_with<W, F>(&mut self, writer: &mut W, mut report: F) -> Result<u64>
    where
        W: Write + ?Sized,
        F: FnMut(Progress),
    {
        let mut progress = Progress::of(&self.0);
        while let Some(chunk) = self.try_next()? {
            writer.write_all(&chunk).map_err(|error| self.0.cannot_write(error))?;
            progress.add(&chunk);
            report(progress);
        }
        writer.flush().map_err(|error| self.0.cannot_write(error))?;
        Ok(progress.bytes)
    }
}

/// An error is the [`Error`] of this crate within an [`io::Error`].
impl Read for Blocking<ByteStream> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut buffer = ReadBuf::new(buffer);
        block_on(poll_fn(|context| {
            let read = Pin::new(&mut self.0).poll_read(context, &mut buffer);
            read.map(Ok::<_, Error>)
        }))??;
        Ok(buffer.filled().len())
    }
}
