//! A throw-away PostgreSQL: started when the first test asks, shared by all test processes, stopped when the last one
//! has gone.
//!
//! `INTEGRA_TEST_POSTGRES=postgres://…` names a server that is there already (and whose owner stops it); without it a
//! cluster of our own runs on loopback, on a random port, with a random password, as a user other than root. Tests end
//! without saying so (they may even be killed), so each writes down its process id and a small shell script beside the
//! server looks who is left.

use std::{
    fs::{self, File},
    io::{self, Read},
    net::TcpListener,
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use sea_orm::{ConnectionTrait, Database, DbErr};
use tempfile::TempDir;

/// Where a server that is there already can be named.
const GIVEN: &str = "INTEGRA_TEST_POSTGRES";
/// How long a server may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the server and stops it, by its process id, when nobody uses it any more. `$1` is the folder, the rest the
/// server's command. A server that died by itself leaves its folder, with the reason in `log`.
const SUPERVISOR: &str = r#"
dir=$1; shift
"$@" >>"$dir/log" 2>&1 &
server=$!
left() {
    for user in "$dir"/users/*; do
        id=${user##*/}
        if kill -0 "$id" 2>/dev/null || [ -d "/proc/$id" ]; then return 0; fi
        rm -f "$user"
    done
    return 1
}
idle=0
while [ "$idle" -lt 5 ]; do
    kill -0 "$server" 2>/dev/null || exit 1
    [ -e "$dir/stop" ] && break
    sleep 1
    if left; then idle=0; else idle=$((idle + 1)); fi
    if [ "$idle" -eq 5 ]; then
        # Close the door, then look once more: whoever came in between is waited for.
        rm -f "$dir/ready"
        if left; then idle=0; fi
    fi
done
kill -INT "$server"
wait "$server"
rm -rf "$dir"
"#;

/// Whether the server keeps its promises when the machine loses power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// As in production: for tests that crash it.
    Full,
    /// Nothing is flushed: for all other tests.
    None,
}

/// One database of its own for one test, dropped with this value.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    server: String,
    name: String,
    data: TempDir,
}

impl TestDatabase {
    /// Makes an empty database on the shared server.
    pub async fn create() -> Self {
        Self::create_on(&shared()).await
    }

    /// Makes an empty database on a server: `postgres://user:password@host:port`.
    pub async fn create_on(server: &str) -> Self {
        let name = format!("t{}", random());
        administer(server, &format!("CREATE DATABASE {name}")).await.expect("the test server makes a database");
        let data = TempDir::new().expect("a temporary folder");
        Self { url: format!("{server}/{name}"), server: server.to_owned(), name, data }
    }

    /// The address of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A data folder to go with it.
    pub fn data(&self) -> &Path {
        self.data.path()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (server, drop) = (self.server.clone(), format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        // A runtime cannot be entered from within another, and a test's own may be shutting down. The server goes away
        // with everything in it, so a failure here costs nothing but room.
        let _ = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(administer(&server, &drop)).map_err(io::Error::other)
        })
        .join();
    }
}

async fn administer(server: &str, sql: &str) -> Result<(), DbErr> {
    let db = Database::connect(format!("{server}/postgres")).await?;
    let done = db.execute_unprepared(sql).await;
    db.close().await?;
    done.map(|_| ())
}

/// The address of the server all tests share, without a database name.
fn shared() -> String {
    static FOUND: Mutex<Option<String>> = Mutex::new(None);
    let mut found = FOUND.lock().expect("no test panics while it looks for a server");
    found
        .get_or_insert_with(|| match std::env::var(GIVEN) {
            Ok(url) => url.trim_end_matches('/').to_owned(),
            Err(_) => join_or_start(),
        })
        .clone()
}

/// Uses the server another process has started, or starts one. One process at a time.
fn join_or_start() -> String {
    let home = state_folder();
    fs::create_dir_all(&home).expect("a folder in target");
    let lock = File::create(home.join("lock")).expect("a lock file in target");
    lock.lock().expect("a locked file");
    let current = home.join("current");
    let running = fs::read_to_string(&current).ok().map(PathBuf::from).and_then(|dir| {
        sign_in(&dir).ok()?;
        // Read after signing in: the supervisor closes the door before it looks who is left.
        fs::read_to_string(dir.join("ready")).ok()
    });
    running.unwrap_or_else(|| {
        let cluster = Cluster::start(Durability::None);
        fs::write(&current, cluster.dir.to_string_lossy().as_bytes()).expect("a file in target");
        // The supervisor stops it when the last test process has gone.
        let url = cluster.url.clone();
        std::mem::forget(cluster);
        url
    })
}

/// A folder in `target` that all test processes of this checkout share.
fn state_folder() -> PathBuf {
    let exe = std::env::current_exe().expect("a running program has a path");
    let target = exe.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists());
    target.map_or_else(std::env::temp_dir, Path::to_owned).join("tmp").join("test-postgres")
}

fn sign_in(dir: &Path) -> io::Result<()> {
    fs::write(dir.join("users").join(std::process::id().to_string()), b"")
}

/// A server of one's own, stopped with this value. It can be crashed and started again.
#[derive(Debug)]
pub struct Cluster {
    dir: PathBuf,
    url: String,
    port: u16,
    durability: Durability,
    supervisor: Child,
}

impl Cluster {
    /// Makes a cluster and starts it.
    ///
    /// # Panics
    /// PostgreSQL is not installed, or does not start.
    pub fn start(durability: Durability) -> Self {
        let dir = TempDir::with_prefix("integra-postgres-").expect("a temporary folder").keep();
        fs::set_permissions(&dir, fs::Permissions::from_mode(0o711)).expect("a folder of ours");
        for folder in ["data", "users"] {
            fs::create_dir(dir.join(folder)).expect("a folder in our folder");
        }
        let password = random();
        fs::write(dir.join("password"), &password).expect("a file in our folder");
        for path in ["", "data", "users", "password"] {
            give_away(&dir.join(path));
        }
        initdb(&dir);
        let port = free_port();
        let url = format!("postgres://integra:{password}@127.0.0.1:{port}");
        sign_in(&dir).expect("a file in our folder");
        let supervisor = supervise(&dir, port, durability);
        let cluster = Self { dir, url, port, durability, supervisor };
        cluster.wait_until_ready();
        let ready = cluster.dir.join("ready");
        fs::write(&ready, &cluster.url).expect("a file in our folder");
        fs::set_permissions(&ready, fs::Permissions::from_mode(0o600)).expect("a file of ours");
        cluster
    }

    /// The address, without a database name.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Ends the server without letting it tidy up, as a crash would, and starts it again.
    ///
    /// # Panics
    /// The server does not come back.
    pub fn crash_and_restart(&mut self) {
        let id = self.postmaster().into_iter().next().expect("a running server has written down its id");
        let quit = Command::new("kill").args(["-QUIT", &id]).status().expect("the kill command");
        assert!(quit.success(), "the server {id} could not be signalled");
        self.supervisor.wait().expect("the supervisor ends with its server");
        self.supervisor = supervise(&self.dir, self.port, self.durability);
        self.wait_until_ready();
    }

    /// The server's own note about itself: its process id first, its state last.
    fn postmaster(&self) -> Vec<String> {
        let text = fs::read_to_string(self.dir.join("data/postmaster.pid")).unwrap_or_default();
        text.lines().map(|line| line.trim().to_owned()).collect()
    }

    fn wait_until_ready(&self) {
        let start = Instant::now();
        while self.postmaster().get(7).map(String::as_str) != Some("ready") {
            if start.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.dir.join("log")).unwrap_or_default();
                panic!("PostgreSQL does not start:\n{log}");
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Should this fail, the supervisor notices the end of this process.
        if fs::write(self.dir.join("stop"), b"").is_ok() {
            let _ = self.supervisor.wait();
        }
    }
}

fn supervise(dir: &Path, port: u16, durability: Durability) -> Child {
    let flush = match durability {
        Durability::Full => "on",
        Durability::None => "off",
    };
    let mut command = Command::new("sh");
    command.args(["-c", SUPERVISOR, "supervisor"]).arg(dir).arg(program("postgres")).arg("-D").arg(dir.join("data"));
    for setting in [
        "listen_addresses=127.0.0.1".to_owned(),
        format!("port={port}"),
        "unix_socket_directories=".to_owned(),
        "max_connections=300".to_owned(),
        "shared_buffers=32MB".to_owned(),
        format!("fsync={flush}"),
        format!("full_page_writes={flush}"),
    ] {
        command.args(["-c", &setting]);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // A test runner that stops one test stops its process group; the server serves the others too.
    command.process_group(0);
    as_other_user(&mut command).current_dir(dir).spawn().expect("sh runs")
}

fn initdb(dir: &Path) {
    let mut command = Command::new(program("initdb"));
    command.arg("-D").arg(dir.join("data")).arg("--pwfile").arg(dir.join("password"));
    command.args(["-U", "integra", "--auth=scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync"]);
    let output = as_other_user(&mut command).current_dir(dir).output().expect("initdb runs");
    assert!(output.status.success(), "initdb failed:\n{}", String::from_utf8_lossy(&output.stderr));
}

/// The server's programs are often outside `PATH`; the newest version wins.
fn program(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort();
    std::env::split_paths(&path)
        .chain(versions.into_iter().rev().map(|(_, folder)| folder))
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
        .unwrap_or_else(|| {
            panic!("{name} is not installed; install PostgreSQL, or name a server in {GIVEN}=postgres://…")
        })
}

/// PostgreSQL refuses to run as root: then it runs as `postgres`, or `nobody`.
fn other_user() -> Option<(u32, u32)> {
    // Where there is no /proc, tests do not run as root either.
    if fs::metadata("/proc/self").map_or(1, |own| own.uid()) != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").expect("root has a user list");
    ["postgres", "nobody"].iter().find_map(|name| {
        let fields: Vec<_> = users.lines().map(|line| line.split(':').collect()).find(|f: &Vec<_>| f[0] == *name)?;
        Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
    })
}

fn as_other_user(command: &mut Command) -> &mut Command {
    match other_user() {
        Some((uid, gid)) => command.uid(uid).gid(gid),
        None => command,
    }
}

fn give_away(path: &Path) {
    if let Some((uid, gid)) = other_user() {
        std::os::unix::fs::chown(path, Some(uid), Some(gid)).expect("root gives a file away");
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
    listener.local_addr().expect("a bound port").port()
}

fn random() -> String {
    let mut bytes = [0_u8; 16];
    File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes)).expect("random bytes");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
