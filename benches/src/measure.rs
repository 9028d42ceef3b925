//! Two sides measured in turn, so that whatever else the machine does meets both, and what the numbers come to.

use crate::{Result, trouble};

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is looked at.
    Ours,
    /// What it is compared with.
    Peer,
}

/// Measures both sides once in each of some rounds. Who goes first changes from round to round, so that neither side
/// always meets a processor that the other has warmed up or worn out.
///
/// # Errors
/// A measurement fails; then there is no result at all.
pub fn rounds<T>(count: usize, mut measure: impl FnMut(Side) -> Result<T>) -> Result<Vec<(T, T)>> {
    let mut pairs = Vec::with_capacity(count);
    for round in 0..count {
        pairs.push(if round % 2 == 0 {
            let ours = measure(Side::Ours)?;
            (ours, measure(Side::Peer)?)
        } else {
            let peer = measure(Side::Peer)?;
            (measure(Side::Ours)?, peer)
        });
    }
    Ok(pairs)
}

/// The middle of some values, and how far they reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Half of the values are not above it.
    pub median: f64,
    /// The lowest.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

impl Spread {
    fn of(values: &[f64]) -> Self {
        Self { median: quantile(values, 0.5), low: quantile(values, 0.0), high: quantile(values, 1.0) }
    }
}

/// Pairs of values, each pair from one round.
#[derive(Debug, Clone, PartialEq)]
pub struct Paired {
    ours: Vec<f64>,
    peer: Vec<f64>,
}

impl Paired {
    /// These pairs.
    ///
    /// # Errors
    /// There are none, or a value is not above zero: then nothing was measured.
    pub fn new(pairs: impl IntoIterator<Item = (f64, f64)>) -> Result<Self> {
        let (ours, peer): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        let sound = |value: &f64| value.is_finite() && *value > 0.0;
        if ours.is_empty() || !ours.iter().chain(&peer).all(sound) {
            return Err(trouble(format!("a measurement gave no number: {ours:?} against {peer:?}")));
        }
        Ok(Self { ours, peer })
    }

    /// The median of our side.
    pub fn ours(&self) -> f64 {
        quantile(&self.ours, 0.5)
    }

    /// The value of our side that `part` of its values do not exceed.
    pub fn ours_at(&self, part: f64) -> f64 {
        quantile(&self.ours, part)
    }

    /// Ours divided by the peer's, round by round: what slowed both down in one round cancels out.
    pub fn ratio(&self) -> Spread {
        Spread::of(&self.ours.iter().zip(&self.peer).map(|(ours, peer)| ours / peer).collect::<Vec<_>>())
    }

    /// The same with the sides exchanged.
    pub fn swapped(&self) -> Self {
        Self { ours: self.peer.clone(), peer: self.ours.clone() }
    }
}

/// The middle of the values. They must not be empty.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The value that `part` of the values (0 to 1) do not exceed, read between neighbours. `values` must not be empty.
fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = part * (sorted.len() - 1) as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    sorted[below] + (sorted[above] - sorted[below]) * (place - place.floor())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_take_turns_and_take_turns_at_going_first() {
        let mut order = Vec::new();
        let pairs = rounds(3, |side| {
            order.push(side);
            Ok(if side == Side::Ours { 1 } else { 2 })
        });
        use Side::{Ours, Peer};
        assert_eq!(order, [Ours, Peer, Peer, Ours, Ours, Peer]);
        assert_eq!(pairs.unwrap(), [(1, 2); 3]);
    }

    #[test]
    fn one_failure_leaves_no_result() {
        let mut left = 4;
        let failing = |_| {
            left -= 1;
            if left == 0 { Err(trouble("the server is gone")) } else { Ok(1.0) }
        };
        assert_eq!(rounds(7, failing).unwrap_err().to_string(), "the server is gone");
    }

    #[test]
    fn ratios_are_taken_round_by_round() {
        // The second round was disturbed, and both sides were: the ratio does not notice.
        let paired = Paired::new([(20.0, 10.0), (2.0, 1.0), (33.0, 11.0)]).unwrap();
        assert_eq!((paired.ours(), paired.swapped().ours()), (20.0, 10.0));
        assert_eq!(paired.ratio(), Spread { median: 2.0, low: 2.0, high: 3.0 });
        assert_eq!(paired.swapped().ratio().high, 0.5);
    }

    #[test]
    fn quantiles_are_read_between_neighbours() {
        let values = [4.0, 1.0, 3.0, 2.0];
        assert_eq!(quantile(&values, 0.5), 2.5);
        assert_eq!((quantile(&values, 0.0), quantile(&values, 1.0)), (1.0, 4.0));
        assert!((quantile(&values, 0.95) - 3.85).abs() < 1e-9);
        assert_eq!(quantile(&[7.0], 0.95), 7.0);
    }

    #[test]
    fn what_measured_nothing_is_no_result() {
        for pairs in [vec![], vec![(1.0, 0.0)], vec![(f64::NAN, 1.0)], vec![(1.0, 2.0), (f64::INFINITY, 1.0)]] {
            assert!(Paired::new(pairs).is_err());
        }
    }
}
