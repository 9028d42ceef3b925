//! Integra, the binary: command line, configuration and the readable list of features. Wiring only.

mod asking;
mod chance;
mod check;
mod cli;
mod config;
mod demo;
mod features;
mod keep;
mod keys;
mod letters;
mod mail;
mod out;
mod serve;
mod sign_in;
mod staff;
mod transfer;
mod user;

use std::process::ExitCode;

use clap::Parser;

/// Memory is given out in small pieces to many short requests; the system's allocator is slower at that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    out::start_log(cli.log.as_deref());
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return out::failed(&format!("Integra could not start: {error}")),
    };
    runtime.block_on(async {
        match cli.run().await {
            Ok(code) => code,
            Err(error) => out::failed(&out::sentence(&*error)),
        }
    })
}
