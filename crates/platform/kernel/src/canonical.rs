//! One spelling of a JSON value, so that equal bodies have equal hashes on every node and in every export.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// Writes a value with sorted object keys and no white space.
pub fn to_string(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

/// Hex SHA-256 (64 characters) of the canonical spelling of a value.
pub fn hash(value: &Value) -> String {
    hash_bytes(to_string(value).as_bytes())
}

/// Hex SHA-256 (64 characters) of raw bytes.
pub fn hash_bytes(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            // Sorted explicitly: whether `Map` keeps insertion order depends on a crate feature any dependency may switch on.
            let mut keys: Vec<_> = map.iter().collect();
            keys.sort_by_key(|(key, _)| key.as_str());
            out.push('{');
            for (i, (key, value)) in keys.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (i, value) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(value, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn key_order_does_not_change_the_hash() {
        let a = serde_json::from_str::<Value>(r#"{"b":[1,{"d":2,"c":3}],"a":"ž"}"#).expect("valid JSON");
        let b = json!({"a": "ž", "b": [1, {"c": 3, "d": 2}]});
        assert_eq!(to_string(&a), r#"{"a":"ž","b":[1,{"c":3,"d":2}]}"#);
        assert_eq!(hash(&a), hash(&b));
        assert_ne!(hash(&a), hash(&json!({"a": "z"})));
    }
}
