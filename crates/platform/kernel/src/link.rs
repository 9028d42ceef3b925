//! Typed links between entries: stored as the target's id, checked against the target's kind when followed.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    fields::{FieldType, FieldValue},
    ids::EntryId,
    kinds::Kind,
};

/// A link to an entry of kind `K`. Stored as the id alone; a link may dangle while its target is unpublished.
pub struct Link<K> {
    /// Id of the entry linked to.
    pub id: EntryId,
    kind: PhantomData<fn() -> K>,
}

impl<K> Link<K> {
    /// A link to this id.
    pub fn to(id: EntryId) -> Self {
        Self { id, kind: PhantomData }
    }
}

impl<K> Clone for Link<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Link<K> {}

impl<K> PartialEq for Link<K> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<K> fmt::Debug for Link<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.id)
    }
}

impl<K> Serialize for Link<K> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(to)
    }
}

impl<'de, K> Deserialize<'de> for Link<K> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        EntryId::deserialize(from).map(Self::to)
    }
}

impl<K: Kind> FieldValue for Link<K> {
    fn field_type() -> FieldType {
        FieldType::Link(&[K::NAME])
    }
}
