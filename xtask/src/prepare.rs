//! Installs what a run needs and does not find. Only where that is ours to do: as root, with apt.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Trouble, command, say, workspace::Workspace};

/// A Debian package, and how to see that it is not needed.
struct Package {
    name: &'static str,
    present: fn() -> bool,
}

const POSTGRES: Package = Package { name: "postgresql", present: postgres };
const CHROMIUM: Package = Package { name: "chromium", present: chromium };
const FONTS: Package = Package { name: "fonts-noto-core", present: fonts };
/// Chinese; the large families are ten times its size.
const HAN: Package = Package { name: "fonts-droid-fallback", present: han };
/// Turns the clock of a server under test: for what happens in days and months.
const TIME: Package = Package { name: "faketime", present: other_time };
/// Reads documents that were made: pages as pictures and as text.
const PDF: Package = Package { name: "poppler-utils", present: pdf };
const NGINX: Package = Package { name: "nginx", present: nginx };
const VENV: Package = Package { name: "python3-venv", present: venv };
const WRK: Package = Package { name: "wrk", present: wrk };

/// What speaks S3, for tests.
const MOTO: &str = "moto[s3,server]==5.1.16";

fn postgres() -> bool {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    std::env::var_os("INTEGRA_TEST_POSTGRES").is_some()
        || command::find("initdb").is_some()
        || versions.into_iter().any(|version| version.path().join("bin/initdb").is_file())
}

fn chromium() -> bool {
    let told = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    told.into_iter().chain(usual.map(PathBuf::from)).any(|place| place.is_file())
}

fn fonts() -> bool {
    ["/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf", "/usr/share/fonts/noto/NotoSansArabic-Regular.ttf"]
        .iter()
        .any(|file| Path::new(file).is_file())
}

fn han() -> bool {
    let listed = Command::new("fc-list").args([":lang=zh-cn", "family"]).output();
    listed.is_ok_and(|fonts| !fonts.stdout.trim_ascii().is_empty())
}

fn venv() -> bool {
    // Debian keeps what a place of its own needs in a package apart.
    Command::new("python3").args(["-c", "import ensurepip, venv"]).output().is_ok_and(|told| told.status.success())
}

fn other_time() -> bool {
    let libraries = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    libraries.into_iter().any(|folder| folder.path().join("faketime/libfaketime.so.1").is_file())
}

fn pdf() -> bool {
    command::find("pdftotext").is_some()
}

fn nginx() -> bool {
    // Where Debian puts servers is not along everybody's path.
    command::find("nginx").is_some() || Path::new("/usr/sbin/nginx").is_file()
}

fn wrk() -> bool {
    command::find("wrk").is_some()
}

/// Whether installing is ours to do.
pub(crate) fn may_install() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|told| told.stdout.trim_ascii() == b"0");
    root && command::find("apt-get").is_some()
}

/// The database server that tests start for themselves.
pub(crate) fn database() -> Result<(), Trouble> {
    install(&[POSTGRES])
}

/// The web server that benchmarks compare with, and the client that loads both. Debian starts a new web server by
/// itself, for everybody; the benchmarks start their own on loopback, so it is stopped again.
pub(crate) fn peer() -> Result<(), Trouble> {
    let new = !nginx();
    install(&[NGINX, WRK])?;
    if new && Path::new("/run/systemd/system").is_dir() {
        let mut systemctl = Command::new("systemctl");
        systemctl.args(["disable", "--quiet", "--now", "nginx"]);
        if !command::passes(systemctl) {
            say("nginx was installed and may be running: systemctl disable --now nginx");
        }
    }
    Ok(())
}

/// A browser, letters for every script it shows, and the libraries that drive it.
pub(crate) fn browser(workspace: &Workspace) -> Result<(), Trouble> {
    if command::find("node").is_none() || command::find("npm").is_none() {
        return Err(Trouble("node and npm are needed for the browser tests: install Node.js 20 or later".to_owned()));
    }
    install(&[CHROMIUM, FONTS, HAN, TIME, PDF])?;
    let folder = workspace.path("e2e");
    if fresh(&folder.join("package-lock.json"), &folder.join("node_modules/.package-lock.json")) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if command::passes(npm) { Ok(()) } else { Err(Trouble("npm ci failed in e2e/".to_owned())) }
}

/// The program that speaks S3 for tests, from Python's registry, in a place of its own beside what is built. `None`
/// where there is no Python or no network: the tests that need it are then passed over, and counted so.
pub(crate) fn bucket(workspace: &Workspace) -> Option<PathBuf> {
    let told = std::env::var_os("INTEGRA_TEST_S3").map(PathBuf::from).filter(|program| program.is_file());
    if told.is_some() {
        return told;
    }
    let built = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.path("target"), PathBuf::from);
    let folder = built.join("moto");
    let program = folder.join("bin/moto_server");
    if !program.is_file() {
        if !venv() {
            install(&[VENV]).map_err(|trouble| say(&trouble.0)).ok()?;
        }
        say("installing moto");
        let mut place = Command::new("python3");
        place.args(["-m", "venv"]).arg(&folder);
        let mut pip = Command::new(folder.join("bin/pip"));
        pip.args(["install", "--quiet", "--disable-pip-version-check", MOTO]);
        if !command::passes(place) || !command::passes(pip) {
            say("moto could not be installed: the tests of a bucket are passed over");
        }
    }
    program.is_file().then_some(program)
}

/// Whether what was installed is not older than what asks for it.
fn fresh(asked: &Path, installed: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    time(installed).is_some_and(|installed| time(asked).is_some_and(|asked| asked <= installed))
}

fn install(packages: &[Package]) -> Result<(), Trouble> {
    let missing: Vec<&str> = packages.iter().filter(|it| !(it.present)()).map(|it| it.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !may_install() {
        return Err(Trouble(format!("missing here: {names}. On Debian: sudo apt-get install {names}")));
    }
    say(&format!("installing {names}"));
    // A fresh machine has no list of packages, or an old one.
    let update = apt(&["update", "-q"]);
    let mut more = vec!["install", "-qy", "--no-install-recommends"];
    more.extend(&missing);
    if command::passes(update) && command::passes(apt(&more)) {
        Ok(())
    } else {
        Err(Trouble(format!("apt-get could not install {names}")))
    }
}

fn apt(args: &[&str]) -> Command {
    let mut apt = Command::new("apt-get");
    // Another installation may be running; it gets five minutes.
    apt.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=300"]).args(args);
    apt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_not_installed() {
        let there = Package { name: "never-installed", present: || true };
        assert!(install(&[there]).is_ok());
    }

    #[test]
    fn libraries_are_fresh_only_when_newer_than_the_lock_file() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        assert!(fresh(&here, &here));
        assert!(!fresh(&here, Path::new("/no/such/file")));
    }
}
