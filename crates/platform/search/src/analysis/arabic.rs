//! Arabic: particles that are written together with the word go first, the rest is Snowball's.

use frostem::{Algorithm, Stemmer};

use super::fold::fold;

/// And, so; written before everything else.
const AND: [char; 2] = ['و', 'ف'];

/// The article, alone and with by, like, for before it. `لل` stands for `ل` and the article.
const ARTICLES: [&str; 4] = ["بال", "كال", "لل", "ال"];

/// The stem of a folded word. Snowball takes off conjunctions and articles one by one and under conditions of its own, so
/// that `والمدرسة` and `مدرسة` need not meet; here the article tells that what stands before it is a particle.
pub(super) fn stem(word: &str) -> String {
    fold(&Stemmer::new(Algorithm::Arabic).stem(without_particles(word)))
}

fn without_particles(word: &str) -> &str {
    let is_word = |rest: &&str| rest.chars().nth(1).is_some();
    let article = |word: &str| {
        let rests = ARTICLES.iter().filter_map(|article| word.strip_prefix(article));
        rests.min_by_key(|rest| rest.len()).map(str::len)
    };
    // Some words begin like a particle before an article (والد, a father): what stays must be long enough to be a word.
    let after_and = word.strip_prefix(AND).and_then(|rest| Some(&rest[rest.len() - article(rest)?..]));
    let long = |rest: &&str| rest.chars().nth(2).is_some();
    if let Some(rest) = after_and.filter(long) {
        return rest;
    }
    let plain = article(word).map(|length| &word[word.len() - length..]);
    plain.filter(is_word).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> String {
        stem(&fold(word))
    }

    #[test]
    fn particles_are_taken_off() {
        for group in [
            "مدرسة المدرسة والمدرسة بالمدرسة للمدرسة وللمدرسة فالمدرسة كالمدرسة",
            "شرطة الشرطة والشرطة بالشرطة للشرطة",
            "تأمين التأمين والتأمين للتأمين بالتأمين",
            "إقامة الإقامة والإقامة للإقامة الاقامة",
            "عمل العمل والعمل للعمل بالعمل",
            "طبيب الطبيب والطبيب للطبيب",
            "تصريح التصريح للتصريح",
        ] {
            let stems: Vec<String> = group.split(' ').map(of).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{group}: {stems:?}");
        }
    }

    #[test]
    fn words_that_begin_like_a_particle_stay() {
        assert_eq!(without_particles("والد"), "والد");
        assert_eq!(without_particles("الي"), "الي");
        assert_eq!(without_particles("حق"), "حق");
        assert_ne!(of("ولد"), of("لد"));
    }
}
