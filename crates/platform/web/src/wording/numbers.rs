//! Numbers and money.

use icu::decimal::input::Decimal;
use integra_kernel::Lang;

use super::Wording;

/// Currencies with a sign of their own, which many languages put in front of the amount.
const SIGNS: [(&str, &str); 4] = [("EUR", "€"), ("GBP", "£"), ("USD", "$"), ("UAH", "₴")];
/// Currencies that price tags write with letters.
const LETTERS: [(&str, &str); 3] = [("CZK", "Kč"), ("PLN", "zł"), ("HUF", "Ft")];

impl Wording {
    /// A whole number with the separators of the language: "22,000", Slovak "22 000".
    pub fn number(&self, lang: &Lang, number: i64) -> String {
        self.written(lang, |it| it.number(&Decimal::from(number)))
    }

    /// A number written with a decimal point, keeping the digits it has: "3.50", Slovak "3,50". What is no number comes
    /// back as it was.
    pub fn decimal(&self, lang: &Lang, number: &str) -> String {
        match number.parse() {
            Ok(number) => self.written(lang, |it| it.number(&number)),
            Err(_) => number.to_owned(),
        }
    }

    /// An amount of money, as price tags in the city write the currency: "€3.00", Slovak "3,00 €", "200 Kč".
    /// What is no amount comes back as it was, with the currency behind it.
    pub fn money(&self, lang: &Lang, amount: &str, currency: &str) -> String {
        let Ok(number) = amount.parse() else { return format!("{amount} {currency}") };
        let amount = self.written(lang, |it| it.number(&number));
        let known =
            |table: &[(&str, &'static str)]| table.iter().find(|(code, _)| *code == currency).map(|(_, it)| *it);
        let (id, written) = match known(&SIGNS) {
            Some(sign) => ("web-money-sign", sign),
            None => ("web-money-letters", known(&LETTERS).unwrap_or(currency)),
        };
        self.say_plain(lang, id, &[("amount", amount.into()), ("currency", written.into())])
    }
}
