// Counts tests and prints those that fail. A test is a function that throws, or returns a list of faults.

export class Fault extends Error {}

/** Throws unless the condition holds. */
export function must(condition, sentence) {
  if (!condition) throw new Fault(sentence);
}

/** Throws unless both are the same text, number or flag. */
export function same(found, wanted, what) {
  if (found !== wanted) throw new Fault(`${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}

/** How long a test may take. A browser that hangs must not hold up the whole run. */
const PATIENCE_MS = 180_000;

async function ended(running, patience) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Fault(`it has not ended within ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

export class Tally {
  constructor({ verbose = false, write = (line) => console.log(line), patience = PATIENCE_MS } = {}) {
    Object.assign(this, { verbose, write, patience, passed: 0, failed: 0, skipped: 0, suite: "" });
  }

  get ran() {
    return this.passed + this.failed;
  }

  async test(name, run) {
    const from = performance.now();
    let faults = [];
    try {
      faults = (await ended(run(), this.patience)) ?? [];
    } catch (error) {
      faults = [error instanceof Fault ? error.message : String(error?.stack ?? error)];
    }
    const ms = Math.round(performance.now() - from);
    if (faults.length === 0) {
      this.passed += 1;
      if (this.verbose) this.write(`  ok    ${name} (${ms} ms)`);
      return true;
    }
    this.failed += 1;
    this.write(`  FAIL  ${this.suite}: ${name} (${ms} ms)`);
    for (const fault of faults.slice(0, 12)) this.write(`        ${String(fault).replaceAll("\n", "\n        ")}`);
    if (faults.length > 12) this.write(`        … and ${faults.length - 12} more`);
    return false;
  }

  skip(name, why) {
    this.skipped += 1;
    this.write(`  skip  ${this.suite}: ${name}: ${why}`);
  }

  line() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}

/** What several tallies come to. */
export function sum(tallies) {
  const all = new Tally();
  for (const name of ["passed", "failed", "skipped"]) all[name] = tallies.reduce((so, it) => so + it[name], 0);
  return all;
}
