//! The mail server of an installation: what the configuration says about it, and `integra mail`.

use std::{
    error::Error,
    fmt, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use clap::{Args, Subcommand};
use integra_kernel::clock::{Clock, SystemClock};
use integra_outside::letters::{Letter, Post, Server, Tls, Trouble};
use serde::Deserialize;

use crate::{
    chance::chance,
    config::{Config, Place},
    letters, out,
};

/// The way letters go.
#[derive(Debug, Args)]
pub struct Wish {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Hand one letter to the mail server now, and say what it answers.
    Test {
        /// E-mail address of the reader.
        to: String,
        #[command(flatten)]
        place: Place,
    },
}

/// The part `[mail]` of the configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Whom letters are from: an address, or a name and an address.
    pub from: String,
    /// The mail server.
    pub host: String,
    /// Its port, when it is not the usual one.
    pub port: Option<u16>,
    /// How the way to it is encrypted.
    #[serde(default)]
    pub tls: Way,
    /// The name under which it knows us.
    pub user: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// A file that holds nothing but the password.
    pub password_file: Option<PathBuf>,
    /// A certificate (PEM) the server shows and nobody else vouches for.
    pub certificate: Option<PathBuf>,
}

/// How the way to a mail server is encrypted.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Before anything is said.
    #[default]
    Starttls,
    /// From the first byte.
    Implicit,
    /// Not at all; on one's own machine only.
    None,
}

/// Words nobody may find in a log.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

impl Mail {
    /// Takes paths as standing beside the configuration file.
    pub fn beside(&mut self, folder: &Path) {
        for path in [&mut self.password_file, &mut self.certificate].into_iter().flatten() {
            *path = folder.join(&path);
        }
    }

    /// The way to the mail server.
    ///
    /// # Errors
    /// Something is missing, or a file cannot be read; the sentence says what.
    pub fn post(&self) -> Result<Post, Box<dyn Error + Send + Sync>> {
        let read = |path: &PathBuf, what: &str| {
            fs::read(path)
                .map_err(|error| format!("The {what} of the mail server cannot be read ({}): {error}", path.display()))
        };
        let password = match (&self.password, &self.password_file) {
            (Some(_), Some(_)) => {
                return Err("[mail] has both 'password' and 'password_file'; leave one of them out.".into());
            }
            (Some(password), None) => Some(password.0.clone()),
            (None, Some(path)) => Some(String::from_utf8(read(path, "password")?)?.trim_end().to_owned()),
            (None, None) => None,
        };
        let sign_in = match (&self.user, password) {
            (Some(user), Some(password)) => Some((user.clone(), password)),
            (None, None) => None,
            (Some(_), None) => return Err("[mail] names a 'user' without a password; add 'password_file'.".into()),
            (None, Some(_)) => return Err("[mail] has a password without a 'user'; add the user's name.".into()),
        };
        let tls = match self.tls {
            Way::Starttls => Tls::Starttls,
            Way::Implicit => Tls::Implicit,
            Way::None => Tls::None,
        };
        let certificate = self.certificate.as_ref().map(|path| read(path, "certificate")).transpose()?;
        let server = Server { host: self.host.clone(), port: self.port, tls, sign_in, certificate };
        Ok(Post::new(&server, &self.from)?)
    }
}

/// Where letters go: to the mail server of the configuration, else into a folder.
///
/// # Errors
/// The mail server's part of the configuration cannot be used.
pub fn way(config: &Config) -> Result<letters::Way, Box<dyn Error + Send + Sync>> {
    Ok(match &config.mail {
        Some(mail) => letters::Way::Post(mail.post()?),
        None => letters::Way::Folder(letters::folder(&config.data)),
    })
}

/// Runs `integra mail`.
///
/// # Errors
/// There is no mail server, or it does not take the letter.
pub async fn run(wish: Wish) -> Result<(), Box<dyn Error + Send + Sync>> {
    let What::Test { to, place } = &wish.what;
    let config = Config::read(&place.config)?;
    let Some(mail) = &config.mail else {
        let folder = letters::folder(&config.data);
        return Err(
            format!("There is no [mail] in the configuration; letters are written into {}.", folder.display()).into()
        );
    };
    let letter = Letter {
        id: &uuid::Builder::from_random_bytes(chance()).into_uuid().to_string(),
        to,
        subject: "Integra can send letters",
        text: "This letter was sent by 'integra mail test'. Whoever asked for it knows now that letters arrive.",
        calendar: None,
        written: SystemTime::try_from(SystemClock.now())?,
    };
    match mail.post()?.send(letter).await {
        Ok(()) => out::line(&format!("{} has taken a letter to {to}. Look whether it arrives.", mail.host)),
        Err(trouble @ Trouble::Refused(_)) => {
            return Err(format!("{} has taken no letter to {to}; {trouble}", mail.host).into());
        }
        Err(trouble @ Trouble::Later(_)) => {
            return Err(format!("{} takes no letter from us; {trouble}", mail.host).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(text: &str) -> Result<Post, String> {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("password"), "from the file\n").expect("written");
        let mut mail: Mail = toml::from_str(text).map_err(|error| error.to_string())?;
        mail.beside(folder.path());
        assert!(!format!("{mail:?}").contains("in the open"), "a secret in the log");
        mail.post().map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn what_is_wrong_with_the_mail_server_is_said_in_a_sentence() {
        let good = "from = 'Desk <desk@town.example>'\nhost = 'mail.town.example'\n";
        mail(good).expect("without a sign-in");
        mail(&format!("{good}user = 'desk'\npassword = 'in the open'")).expect("with one");
        mail(&format!("{good}user = 'desk'\npassword_file = 'password'\nport = 2525\ntls = 'implicit'"))
            .expect("from a file");
        let bad = [
            ("user = 'desk'", "password"),
            ("password = 'in the open'", "user"),
            ("user = 'desk'\npassword = 'in the open'\npassword_file = 'password'", "leave one"),
            ("user = 'desk'\npassword_file = 'nowhere'", "cannot be read"),
            ("certificate = 'nowhere'", "cannot be read"),
            ("certificate = 'password'", "certificate"),
            ("tls = 'none'", "unencrypted"),
            ("tls = 'perhaps'", "perhaps"),
            ("server = 'x'", "server"),
        ];
        for (more, said) in bad {
            let error = mail(&format!("{good}{more}")).expect_err(more);
            assert!(error.contains(said), "{more}: {error}");
        }
        assert!(mail("from = 'nobody'\nhost = 'a.example'").is_err());
    }
}
