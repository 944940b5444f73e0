//! The id of a call, which all its attempts share.

use http::HeaderValue;

/// The random bits of a UUID, and the value of the others: version 4, variant 1.
const RANDOM_BITS: u128 = 0xffff_ffff_ffff_0fff_3fff_ffff_ffff_ffff;
const VERSION_BITS: u128 = 0x4000_8000_0000_0000_0000;

/// The number of the digits behind which a UUID has a hyphen.
const HYPHENS: [usize; 4] = [8, 12, 16, 20];

const HEX: [u8; 16] = *b"0123456789abcdef";

/// Makes a client request id in the form that Graph requires: a UUID of version 4 (RFC 9562,
/// section 5.4). It only has to be unique, not unguessable, so the random numbers of the retries
/// suffice.
///
/// Written by hand because `uuid` is not among the default dependencies, and would be compiled by
/// every user for this one line of text. Not by `format!`, which took 4,860 of the 157,000 instructions
/// of a call (valgrind, November 2026).
pub(crate) fn new_client_request_id() -> HeaderValue {
    let uuid = fastrand::u128(..) & RANDOM_BITS | VERSION_BITS;
    let mut text = Vec::with_capacity(36);
    for (index, byte) in uuid.to_be_bytes().into_iter().enumerate() {
        if HYPHENS.contains(&(index * 2)) {
            text.push(b'-');
        }
        text.extend_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
    }
    HeaderValue::from_maybe_shared(bytes::Bytes::from(text))
        .unwrap_or(HeaderValue::from_static("unknown"))
}

fn digit(value: u8) -> u8 {
    HEX.get(usize::from(value)).copied().unwrap_or(b'0')
}
