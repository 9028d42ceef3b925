//! Chance from the operating system.

/// Bytes nobody can guess.
///
/// # Panics
/// The system has no source of chance: nothing that needs new ids or secrets may go on then.
pub fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
