//! What one can sign up for: how many places there are, and what the public may know of it.

use integra_kernel::EntryId;

use crate::{Error, limits};

/// Something with places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The entry.
    pub entry: EntryId,
    /// Its parts: roles, groups; most have one, without a name.
    pub parts: Vec<Part>,
}

/// One part of an offer, with places of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name: a short word, or empty.
    pub name: String,
    /// How many places it has; as many as people come when absent.
    pub places: Option<usize>,
    /// How many may wait.
    pub waiting: usize,
    /// Whether it stands beside the others, as a question beside times: it says nothing of how free the offer is.
    pub aside: bool,
}

/// How free an offer is, as the public may know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Free {
    /// There is room.
    Open,
    /// A fifth of the places is left, or one.
    Few,
    /// Nothing is left; one may wait.
    Full,
}

impl Free {
    /// As it stands in the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Few => "few",
            Self::Full => "full",
        }
    }

    /// Reads what stands in the log.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Few, Self::Full].into_iter().find(|free| free.as_str() == text)
    }
}

impl Part {
    /// Whether there is a place beside so many that are taken.
    pub fn has_room(&self, held: usize) -> bool {
        self.places.is_none_or(|places| held < places)
    }
}

impl Offer {
    /// An offer without parts.
    pub fn whole(entry: EntryId, places: Option<usize>, waiting: usize) -> Self {
        Self { entry, parts: vec![Part { name: String::new(), places, waiting, aside: false }] }
    }

    pub(super) fn part(&self, name: &str) -> Result<&Part, Error> {
        self.parts.iter().find(|part| part.name == name).ok_or(Error::UnknownSignUp)
    }

    /// How free it is, with so many places taken of each part. One part with room is enough.
    pub fn free(&self, held: &[usize]) -> Free {
        let mut left = 0;
        let mut all = 0;
        for (part, held) in self.parts.iter().zip(held).filter(|(part, _)| !part.aside) {
            let Some(places) = part.places else { return Free::Open };
            left += places.saturating_sub(*held);
            all += places;
        }
        if self.parts.iter().all(|part| part.aside) {
            return Free::Open;
        }
        match left {
            0 => Free::Full,
            left if left == 1 || left * 5 <= all => Free::Few,
            _ => Free::Open,
        }
    }
}

/// A part may have no name.
pub(super) fn check_part(name: &str) -> Result<(), Error> {
    if name.is_empty() { Ok(()) } else { limits::name("the name of a part", name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_free_it_is() {
        let entry = EntryId::new(0, [0; 10]);
        let free = |places: &[Option<usize>], held: &[usize]| {
            let part = |places: &Option<usize>| Part { name: String::new(), places: *places, waiting: 0, aside: false };
            Offer { entry, parts: places.iter().map(part).collect() }.free(held)
        };
        assert_eq!(free(&[None], &[1_000]), Free::Open);
        assert_eq!(free(&[Some(10)], &[7]), Free::Open);
        assert_eq!(free(&[Some(10)], &[8]), Free::Few);
        assert_eq!(free(&[Some(10)], &[10]), Free::Full);
        assert_eq!(free(&[Some(10)], &[12]), Free::Full, "the number of places was lowered");
        assert_eq!(free(&[Some(1)], &[0]), Free::Few);
        assert_eq!(free(&[Some(0)], &[0]), Free::Full);
        assert_eq!(free(&[Some(5), Some(5)], &[5, 2]), Free::Open);
        assert_eq!(free(&[Some(5), None], &[5, 2]), Free::Open);
        let aside = Part { name: String::new(), places: None, waiting: 0, aside: true };
        let full = Part { name: "a".to_owned(), places: Some(1), waiting: 0, aside: false };
        let both = Offer { entry, parts: vec![full, aside.clone()] };
        assert_eq!((both.free(&[1, 7]), Offer { entry, parts: vec![aside] }.free(&[7])), (Free::Full, Free::Open));
        for state in [Free::Open, Free::Few, Free::Full] {
            assert_eq!(Free::parse(state.as_str()), Some(state));
        }
    }
}
