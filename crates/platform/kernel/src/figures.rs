//! Counts of people in tables, shown so that nobody can work out a small one.
//!
//! The rule is the one of official statistics: a count so small that it could point at somebody is withheld (primary suppression),
//! and so are as many others as it takes, for sums would give it away otherwise (secondary or complementary suppression). See the
//! "Handbook on Statistical Disclosure Control" of the European Statistical System (ESSnet SDC), in its part on tables of counts.
//! Zeros are shown: "nobody asked for this" is what a city has to know.
//!
//! Counts and sums are looked at as water in pipes. All of it flows out of the total, splits into the sums of rows, each of these into
//! the cells of its row, which run together into the sums of columns, and these into the total again. What a reader knows is how much
//! is in the pipes that are shown, and that in each withheld one there is at least 1, since zeros are shown. A withheld count can be
//! worked out exactly when nothing could flow differently: when there is no way round, through withheld pipes only, on which one more
//! could flow through it, or one less. So for each withheld count the cheapest way round is sought, and what is still shown on it is
//! withheld too. Tables that share a sum, as "by month and topic" and "by topic and language" do, are one net of pipes, and are
//! judged as one.

use std::{cmp::Reverse, collections::BinaryHeap};

/// Counts below this, but for zero, are withheld.
pub const SMALL: u64 = 5;

/// What is shown in the place of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    /// The count.
    Count(u64),
    /// Nothing: it is small, or a small one could be worked out from it.
    Withheld,
}

/// A table of counts, with as many columns in each row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The rows.
    pub rows: Vec<Vec<u64>>,
    /// How many columns there are, also when there is no row.
    pub columns: usize,
}

/// A table that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Safe {
    /// The cells of each row.
    pub cells: Vec<Vec<Shown>>,
    /// The sums of rows.
    pub rows: Vec<Shown>,
    /// The sums of columns.
    pub columns: Vec<Shown>,
    /// The sum of all.
    pub total: Shown,
}

/// Tables and lists of the same counts that can be shown side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeTables {
    /// The tables.
    pub tables: Vec<Safe>,
    /// The lists.
    pub lists: Vec<Vec<Shown>>,
}

impl Table {
    /// A table without counts.
    pub fn empty(rows: usize, columns: usize) -> Self {
        Self { rows: vec![vec![0; columns]; rows], columns }
    }

    /// The sums of its rows.
    pub fn row_sums(&self) -> Vec<u64> {
        self.rows.iter().map(|row| row.iter().sum()).collect()
    }

    /// The sums of its columns.
    pub fn column_sums(&self) -> Vec<u64> {
        (0..self.columns).map(|at| self.rows.iter().map(|row| row[at]).sum()).collect()
    }
}

/// One table, fit to be shown with its sums. `None` when its rows are of different lengths.
pub fn suppress(table: &Table) -> Option<Safe> {
    suppress_together(std::slice::from_ref(table), &[])?.tables.pop()
}

/// Tables and lists that split the same counts in different ways, fit to be shown side by side. The columns of each table are the rows
/// of the next one: by month and topic, by topic and language. `None` when they are no such tables: a row is of another length, or
/// sums that should be the same are not.
pub fn suppress_together(tables: &[Table], lists: &[Vec<u64>]) -> Option<SafeTables> {
    let total = total_of(tables, lists)?;
    let mut net = Net::default();
    let (start, mut end) = (net.node(), 0);
    let all = net.pipe(0, start, total, Worth::Total);
    let mut laid = Vec::new();
    let mut from: Vec<usize> = Vec::new();
    let mut rows: Vec<usize> = Vec::new();
    for (number, table) in tables.iter().enumerate() {
        if number == 0 {
            from = table.rows.iter().map(|_| net.node()).collect();
            let sums = table.row_sums();
            rows = from.iter().zip(&sums).map(|(to, sum)| net.pipe(start, *to, *sum, Worth::Sum)).collect();
        }
        let into: Vec<usize> = (0..table.columns).map(|_| net.node()).collect();
        let cells = table.rows.iter().zip(&from).map(|(row, from)| {
            row.iter().zip(&into).map(|(count, to)| net.pipe(*from, *to, *count, Worth::Cell)).collect()
        });
        let cells: Vec<Vec<usize>> = cells.collect();
        let out: Vec<usize> = if number + 1 < tables.len() {
            (0..table.columns).map(|_| net.node()).collect()
        } else {
            end = net.node();
            vec![end; table.columns]
        };
        let ways = into.iter().zip(&out).zip(table.column_sums());
        let columns: Vec<usize> = ways.map(|((from, to), sum)| net.pipe(*from, *to, sum, Worth::Sum)).collect();
        laid.push((cells, rows, columns.clone()));
        (from, rows) = (out, columns);
    }
    if tables.is_empty() {
        end = start;
    }
    let mut laid_lists = Vec::new();
    for list in lists {
        let next = net.node();
        laid_lists.push(list.iter().map(|count| net.pipe(end, next, *count, Worth::Cell)).collect::<Vec<_>>());
        end = next;
    }
    net.pipes[all].from = end;
    net.withhold();
    let shown = |pipes: &[usize]| pipes.iter().map(|pipe| net.pipes[*pipe].shown()).collect::<Vec<_>>();
    let safe = |(cells, rows, columns): &(Vec<Vec<usize>>, Vec<usize>, Vec<usize>)| Safe {
        cells: cells.iter().map(|row| shown(row)).collect(),
        rows: shown(rows),
        columns: shown(columns),
        total: net.pipes[all].shown(),
    };
    Some(SafeTables {
        tables: laid.iter().map(safe).collect(),
        lists: laid_lists.iter().map(|list| shown(list)).collect(),
    })
}

/// The sum of all, when all tables and lists agree about it and about the sums they share.
fn total_of(tables: &[Table], lists: &[Vec<u64>]) -> Option<u64> {
    let whole = tables.iter().all(|table| table.rows.iter().all(|row| row.len() == table.columns));
    if !whole || tables.windows(2).any(|pair| pair[0].column_sums() != pair[1].row_sums()) {
        return None;
    }
    let totals = tables.iter().map(|table| table.column_sums().iter().sum());
    let mut totals = totals.chain(lists.iter().map(|list| list.iter().sum()));
    let total = totals.next().unwrap_or(0);
    totals.all(|other| other == total).then_some(total)
}

/// What a count is. Of two ways round, the one that takes fewer sums is better, and then the one that hides fewer people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worth {
    Cell,
    Sum,
    Total,
}

#[derive(Debug, Clone)]
struct Pipe {
    from: usize,
    to: usize,
    count: u64,
    worth: Worth,
    withheld: bool,
}

impl Pipe {
    fn shown(&self) -> Shown {
        if self.withheld { Shown::Withheld } else { Shown::Count(self.count) }
    }

    /// What it costs to withhold it. Zeros are never withheld.
    fn cost(&self) -> Option<u64> {
        let hidden = self.count.min(1 << 30);
        match self.worth {
            _ if self.withheld => Some(0),
            _ if self.count == 0 => None,
            Worth::Cell => Some(hidden),
            Worth::Sum => Some((1 << 40) + hidden),
            Worth::Total => Some((1 << 52) + hidden),
        }
    }
}

#[derive(Debug, Default)]
struct Net {
    nodes: usize,
    pipes: Vec<Pipe>,
    /// The pipes at each node.
    at: Vec<Vec<usize>>,
}

impl Net {
    fn node(&mut self) -> usize {
        self.nodes += 1;
        self.nodes - 1
    }

    fn pipe(&mut self, from: usize, to: usize, count: u64, worth: Worth) -> usize {
        self.pipes.push(Pipe { from, to, count, worth, withheld: (1..SMALL).contains(&count) });
        self.pipes.len() - 1
    }

    /// Withholds what would give away a small count.
    fn withhold(&mut self) {
        self.at = vec![Vec::new(); self.nodes];
        for (number, pipe) in self.pipes.iter().enumerate() {
            self.at[pipe.from].push(number);
            if pipe.to != pipe.from {
                self.at[pipe.to].push(number);
            }
        }
        let small: Vec<usize> = (0..self.pipes.len()).filter(|at| self.pipes[*at].withheld).collect();
        for pipe in small {
            let Pipe { from, to, count, .. } = self.pipes[pipe];
            // One more through it comes back another way; one less goes another way.
            let more = self.cheapest(to, from, pipe);
            let less = if count > 1 { self.cheapest(from, to, pipe) } else { None };
            let way = more.into_iter().chain(less).min_by_key(|(cost, _)| *cost);
            for other in way.into_iter().flat_map(|(_, way)| way) {
                self.pipes[other].withheld = true;
            }
        }
    }

    /// The cheapest way from one node to another past a pipe, on which one more can flow, and the pipes on it.
    fn cheapest(&self, from: usize, to: usize, past: usize) -> Option<(u64, Vec<usize>)> {
        let mut best: Vec<Option<(u64, Option<usize>)>> = vec![None; self.nodes];
        let mut open = BinaryHeap::from([Reverse((0, from))]);
        best[from] = Some((0, None));
        while let Some(Reverse((cost, node))) = open.pop() {
            if best[node].is_some_and(|(known, _)| known < cost) {
                continue;
            }
            if node == to {
                break;
            }
            for number in self.at[node].iter().copied().filter(|number| *number != past) {
                let Some((next, price)) = self.step(number, node) else { continue };
                let through = cost.saturating_add(price);
                if best[next].is_none_or(|(known, _)| through < known) {
                    best[next] = Some((through, Some(number)));
                    open.push(Reverse((through, next)));
                }
            }
        }
        let (cost, _) = best[to]?;
        let (mut way, mut node) = (Vec::new(), to);
        while let Some((_, Some(number))) = best[node].filter(|_| node != from) {
            way.push(number);
            let pipe = &self.pipes[number];
            node = if pipe.to == node { pipe.from } else { pipe.to };
        }
        Some((cost, way))
    }

    /// Where one more can flow from a node through a pipe, and what that costs: along it, or as one less against it, where at least
    /// one stays in it.
    fn step(&self, pipe: usize, node: usize) -> Option<(usize, u64)> {
        let pipe = &self.pipes[pipe];
        let next = match node {
            node if node == pipe.from => pipe.to,
            _ if pipe.count > 1 => pipe.from,
            _ => return None,
        };
        pipe.cost().map(|cost| (next, cost))
    }
}
