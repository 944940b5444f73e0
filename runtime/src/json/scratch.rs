//! The buffer that the bodies of a thread are written into, one after the other.
//!
//! The length of a body is known only when its last value has been evaluated, and a buffer with room
//! left costs `Bytes` a second allocation. So most bodies are written into a buffer that is there
//! already, and copied into one of their exact length.

use std::cell::Cell;

use bytes::Bytes;

/// The capacity of the buffer that is kept for the next body.
const KEPT: usize = 4 * 1024;

/// The capacities through which a buffer grows. They are far apart, since only the number of
/// allocations counts: the room that is left is not touched, and goes back when the body is finished.
const CAPACITIES: [usize; 3] = [KEPT, 64 * 1024, 8 * 1024 * 1024];

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Takes the buffer of this thread, which is empty. While it is taken, as where a value of a body is
/// made of another body, there is a new one.
pub(super) fn take() -> Vec<u8> {
    BUFFER.try_with(Cell::take).unwrap_or_default()
}

fn give_back(mut buffer: Vec<u8>) {
    if buffer.capacity() == 0 {
        return;
    }
    buffer.clear();
    // A thread that ends has no buffer any more.
    BUFFER.try_with(|kept| kept.set(buffer)).ok();
}

/// Returns what was written into a buffer. Most of it is copied to a buffer of its exact length; a
/// large one is kept unless more than half of it is empty.
pub(super) fn finish(mut buffer: Vec<u8>) -> Bytes {
    if buffer.capacity() > KEPT {
        if buffer.len() < buffer.capacity() / 2 {
            buffer.shrink_to_fit();
        }
        return buffer.into();
    }
    let bytes = Bytes::from(Box::from(buffer.as_slice()));
    give_back(buffer);
    bytes
}

/// Grows a buffer for a number of bytes. `rest` is the number that is expected after them: one large
/// text, if it comes first, is written into a buffer of the exact length.
#[cold]
pub(super) fn grow(buffer: &mut Vec<u8>, bytes: usize, rest: usize) {
    let needed = buffer.len().saturating_add(bytes);
    let capacity = match CAPACITIES.into_iter().find(|capacity| *capacity >= needed) {
        _ if buffer.is_empty() && needed > KEPT => needed.saturating_add(rest),
        Some(capacity) => capacity,
        None => needed.saturating_mul(2),
    };
    if buffer.capacity() > KEPT {
        return buffer.reserve_exact(capacity - buffer.len());
    }
    // The one that is kept does not become large, but makes way.
    let mut larger = Vec::with_capacity(capacity);
    larger.extend_from_slice(buffer);
    give_back(std::mem::replace(buffer, larger));
}

#[cfg(test)]
mod tests {
    use super::{KEPT, finish, grow, take};

    #[test]
    fn a_buffer_is_used_again() {
        let mut buffer = take();
        grow(&mut buffer, 3, 0);
        buffer.extend_from_slice(b"abc");
        let place = buffer.as_ptr();
        assert_eq!(finish(buffer), "abc");
        let again = take();
        assert_eq!((again.as_ptr(), again.len()), (place, 0));
        assert_eq!(take().capacity(), 0, "it is taken");
        finish(again);
    }

    #[test]
    fn a_large_text_has_a_buffer_of_its_own() {
        let mut buffer = take();
        grow(&mut buffer, KEPT + 1, 10);
        assert_eq!(buffer.capacity(), KEPT + 11);
        buffer.resize(KEPT * 2, b'x');
        assert_eq!(finish(buffer).len(), KEPT * 2);
    }
}
