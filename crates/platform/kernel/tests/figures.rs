//! Nobody can work out a withheld count from what is shown.

use integra_kernel::figures::{SMALL, Safe, Shown, Table, suppress, suppress_together};
use proptest::prelude::*;

use Shown::{Count, Withheld};

fn table(rows: &[&[u64]]) -> Table {
    Table { rows: rows.iter().map(|row| row.to_vec()).collect(), columns: rows.first().map_or(0, |row| row.len()) }
}

/// What a reader sees, a line for each row: `x` for what is withheld.
fn drawn(safe: &Safe) -> String {
    let sign = |shown: &Shown| match shown {
        Count(count) => count.to_string(),
        Withheld => "x".to_owned(),
    };
    let line = |cells: &[Shown], sum: &Shown| {
        let cells: Vec<String> = cells.iter().chain([sum]).map(sign).collect();
        cells.join(" ")
    };
    let lines: Vec<String> = safe.cells.iter().zip(&safe.rows).map(|(row, sum)| line(row, sum)).collect();
    format!("{}\n{}", lines.join("\n"), line(&safe.columns, &safe.total))
}

#[test]
fn a_table_without_small_counts_is_shown_as_it_is() {
    let safe = suppress(&table(&[&[5, 0, 7], &[12, 40, 0]])).expect("a table");
    assert_eq!(drawn(&safe), "5 0 7 12\n12 40 0 52\n17 40 7 64");
}

#[test]
fn a_small_count_takes_the_cheapest_others_with_it_and_no_sum() {
    let safe = suppress(&table(&[&[3, 20, 9], &[30, 8, 50], &[11, 60, 70]])).expect("a table");
    assert_eq!(drawn(&safe), "x x 9 32\nx x 50 88\n11 60 70 141\n44 88 129 261");
}

#[test]
fn two_ones_in_a_row_do_not_hide_each_other() {
    // Their sum is shown as 12 - 10; each is at least 1, so both would be known to be 1.
    let safe = suppress(&table(&[&[1, 1, 10], &[6, 7, 20]])).expect("a table");
    assert_eq!(safe.cells[0][..2], [Withheld, Withheld]);
    assert!(safe.cells[0][2] == Withheld || safe.rows[0] == Withheld, "{}", drawn(&safe));
}

#[test]
fn where_no_other_cell_can_hide_it_sums_do_and_zeros_stay() {
    let safe = suppress(&table(&[&[2, 0], &[0, 9]])).expect("a table");
    assert_eq!(drawn(&safe), "x 0 x\n0 x x\nx x 11");
    assert_eq!(drawn(&suppress(&table(&[&[0, 0]])).expect("a table")), "0 0 0\n0 0 0");
    assert_eq!(drawn(&suppress(&Table::empty(0, 2)).expect("a table")), "\n0 0 0");
}

#[test]
fn a_sum_that_is_withheld_in_one_table_is_not_given_away_by_the_next() {
    let months = table(&[&[2, 8], &[0, 9]]);
    let languages = table(&[&[2, 0], &[11, 6]]);
    let safe = suppress_together(&[months, languages], &[vec![19, 0]]).expect("tables of the same counts");
    assert_eq!(safe.tables[0].columns, safe.tables[1].rows);
    assert_eq!(safe.tables[0].columns[0], Withheld);
}

#[test]
fn tables_of_different_counts_are_refused() {
    let one = table(&[&[5, 6]]);
    assert_eq!(suppress_together(&[one.clone(), table(&[&[5], &[7]])], &[]), None);
    assert_eq!(suppress_together(std::slice::from_ref(&one), &[vec![5, 7]]), None);
    assert_eq!(suppress(&Table { rows: vec![vec![1], vec![1, 2]], columns: 1 }), None);
    assert!(suppress_together(&[one, table(&[&[5], &[6]])], &[vec![11]]).is_some());
}

/// What a reader knows: numbers that are shown, and which of the others run together to which sums. Each line of `sums` says that
/// the first is the sum of the others.
struct Puzzle {
    truth: Vec<u64>,
    shown: Vec<Shown>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl Puzzle {
    fn new() -> Self {
        Self { truth: Vec::new(), shown: Vec::new(), sums: Vec::new() }
    }

    fn add(&mut self, truth: &[u64], shown: &[Shown]) -> Vec<usize> {
        let first = self.truth.len();
        self.truth.extend(truth);
        self.shown.extend(shown);
        (first..self.truth.len()).collect()
    }

    /// A table with its sums. `rows` are those of a table before it, which has them as columns.
    fn table(&mut self, table: &Table, safe: &Safe, rows: Option<Vec<usize>>, total: usize) -> Vec<usize> {
        let rows = rows.unwrap_or_else(|| self.add(&table.row_sums(), &safe.rows));
        let columns = self.add(&table.column_sums(), &safe.columns);
        let cells: Vec<Vec<usize>> =
            table.rows.iter().zip(&safe.cells).map(|(row, shown)| self.add(row, shown)).collect();
        for (sum, row) in rows.iter().zip(&cells) {
            self.sums.push((*sum, row.clone()));
        }
        for (at, sum) in columns.iter().enumerate() {
            self.sums.push((*sum, cells.iter().map(|row| row[at]).collect()));
        }
        self.sums.push((total, rows));
        self.sums.push((total, columns.clone()));
        columns
    }

    /// Whether it is shown as the rule says.
    fn keeps_the_rule(&self) -> bool {
        self.truth.iter().zip(&self.shown).all(|(truth, shown)| match shown {
            Count(count) => count == truth && !(1..SMALL).contains(truth),
            Withheld => *truth > 0,
        })
    }

    /// The numbers a reader can work out by taking bounds from sums, again and again, as far as that leads.
    fn worked_out(&self) -> Vec<usize> {
        let most: u64 = self.truth.iter().sum::<u64>() + 1_000;
        let mut low: Vec<u64> = Vec::new();
        let mut high: Vec<u64> = Vec::new();
        for shown in &self.shown {
            let (least, greatest) = if let Count(count) = shown { (*count, *count) } else { (1, most) };
            low.push(least);
            high.push(greatest);
        }
        for _ in 0..200 {
            for (sum, parts) in &self.sums {
                let (least, greatest): (u64, u64) =
                    (parts.iter().map(|at| low[*at]).sum(), parts.iter().map(|at| high[*at]).sum());
                low[*sum] = low[*sum].max(least);
                high[*sum] = high[*sum].min(greatest);
                for part in parts {
                    let others_high = greatest - high[*part];
                    let others_low = least - low[*part];
                    low[*part] = low[*part].max(low[*sum].saturating_sub(others_high));
                    high[*part] = high[*part].min(high[*sum].saturating_sub(others_low));
                }
            }
        }
        (0..self.shown.len()).filter(|at| self.shown[*at] == Withheld && low[*at] == high[*at]).collect()
    }

    /// The withheld numbers for which no other tables fit all that is shown. Each other table differs by at most one in each place,
    /// and all of them are tried.
    fn without_another(&self) -> Vec<usize> {
        let mut other: Vec<bool> = self.shown.iter().map(|shown| *shown != Withheld).collect();
        let mut moved = vec![None; self.truth.len()];
        self.try_all(0, &mut moved, &mut other);
        (0..other.len()).filter(|at| !other[*at]).collect()
    }

    fn try_all(&self, at: usize, moved: &mut Vec<Option<i64>>, other: &mut Vec<bool>) {
        // A sum whose parts are all chosen must fit.
        let fits = self.sums.iter().all(|(sum, parts)| {
            let chosen: Option<i64> = parts.iter().map(|part| moved[*part]).sum();
            chosen.zip(moved[*sum]).is_none_or(|(chosen, sum)| chosen == sum)
        });
        if !fits || other.iter().all(|known| *known) {
            return;
        }
        if at == moved.len() {
            for (known, by) in other.iter_mut().zip(moved) {
                *known |= by.is_some_and(|by| by != 0);
            }
            return;
        }
        let least = if self.truth[at] > 1 { -1 } else { 0 };
        let choices = if self.shown[at] == Withheld { least..=1 } else { 0..=0 };
        for by in choices {
            moved[at] = Some(by);
            self.try_all(at + 1, moved, other);
        }
        moved[at] = None;
    }
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![3 => Just(0), 4 => 1..SMALL, 2 => SMALL..9, 2 => SMALL..60]
}

fn tables(rows: std::ops::Range<usize>, columns: std::ops::Range<usize>) -> impl Strategy<Value = Table> {
    (rows, columns).prop_flat_map(|(rows, columns)| {
        let row = proptest::collection::vec(count(), columns);
        proptest::collection::vec(row, rows).prop_map(move |rows| Table { rows, columns })
    })
}

/// A table whose rows have these sums: each sum is cut in two by one of the numbers.
fn split(sums: &[u64], cuts: &[u64]) -> Table {
    let rows = sums.iter().zip(cuts.iter().cycle()).map(|(sum, cut)| {
        let left = cut % (sum + 1);
        vec![left, sum - left]
    });
    Table { rows: rows.collect(), columns: 2 }
}

fn puzzle_of(table: &Table) -> Puzzle {
    let safe = suppress(table).expect("a table");
    let mut puzzle = Puzzle::new();
    let total = puzzle.add(&[table.row_sums().iter().sum()], &[safe.total])[0];
    puzzle.table(table, &safe, None, total);
    puzzle
}

proptest! {
    /// Of every small table, by trying what else it could be.
    #[test]
    fn each_withheld_count_could_be_another(table in tables(1..4, 1..4)) {
        let puzzle = puzzle_of(&table);
        prop_assert!(puzzle.keeps_the_rule());
        prop_assert_eq!(puzzle.without_another(), Vec::<usize>::new());
    }

    /// Of large tables, as a reader with patience would.
    #[test]
    fn sums_give_nothing_away(table in tables(1..12, 1..12)) {
        let puzzle = puzzle_of(&table);
        prop_assert!(puzzle.keeps_the_rule());
        prop_assert_eq!(puzzle.worked_out(), Vec::<usize>::new());
    }

    /// Two tables that share sums, and a list, laid side by side.
    #[test]
    fn tables_side_by_side_give_nothing_away(
        first in tables(1..4, 1..4),
        cuts in proptest::collection::vec(0_u64..200, 1..5),
        cut in 0_u64..400,
    ) {
        let second = split(&first.column_sums(), &cuts);
        let total: u64 = first.row_sums().iter().sum();
        let list = vec![cut % (total + 1), total - cut % (total + 1)];
        let safe = suppress_together(&[first.clone(), second.clone()], std::slice::from_ref(&list)).expect("tables");
        prop_assert_eq!(&safe.tables[0].columns, &safe.tables[1].rows);
        let mut puzzle = Puzzle::new();
        let whole = puzzle.add(&[total], &[safe.tables[0].total])[0];
        let shared = puzzle.table(&first, &safe.tables[0], None, whole);
        puzzle.table(&second, &safe.tables[1], Some(shared), whole);
        let parts = puzzle.add(&list, &safe.lists[0]);
        puzzle.sums.push((whole, parts));
        prop_assert!(puzzle.keeps_the_rule());
        prop_assert_eq!(puzzle.worked_out(), Vec::<usize>::new());
        prop_assert_eq!(puzzle.without_another(), Vec::<usize>::new());
    }
}
