//! The reading of a text from its start.

/// The bytes that are left to read.
pub(super) struct Cursor<'a>(pub(super) &'a [u8]);

impl Cursor<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take_any(&mut self, wanted: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !wanted.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn take_digit(&mut self) -> Option<u32> {
        self.take_any(b"0123456789").map(|d| u32::from(d - b'0'))
    }

    pub(super) fn take_number(&mut self, digits: usize) -> Option<u32> {
        (0..digits).try_fold(0, |number, _| Some(number * 10 + self.take_digit()?))
    }

    /// Takes digits of any number, at least one; `None` too if their number does not fit.
    pub(super) fn take_digits(&mut self) -> Option<u64> {
        let mut number = u64::from(self.take_digit()?);
        while let Some(digit) = self.take_digit() {
            number = number.checked_mul(10)?.checked_add(digit.into())?;
        }
        Some(number)
    }

    /// Takes one to twelve digits, scaled to twelve.
    pub(super) fn take_fraction(&mut self) -> Option<u64> {
        let mut fraction = u64::from(self.take_digit()?);
        for _ in 1..12 {
            fraction = fraction * 10 + u64::from(self.take_digit().unwrap_or(0));
        }
        Some(fraction)
    }
}
