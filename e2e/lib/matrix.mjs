// Which combinations of language, colour scheme and width a page is looked at in.

/** All combinations of the values of some factors. */
export function all(factors) {
  const names = Object.keys(factors);
  const grow = (rows, name) => rows.flatMap((row) => factors[name].map((value) => ({ ...row, [name]: value })));
  return names.reduce(grow, [{}]);
}

/** Few combinations in which every value of one factor still meets every value of every other one. */
export function pairwise(factors) {
  const names = Object.keys(factors);
  const pairs = (row) => names.flatMap((one, i) => names.slice(i + 1).map((two) => JSON.stringify([one, row[one], two, row[two]])));
  const rows = all(factors).map((row) => ({ row, pairs: pairs(row) }));
  const open = new Set(rows.flatMap((row) => row.pairs));
  const chosen = [];
  while (open.size > 0) {
    const gain = ({ pairs }) => pairs.filter((pair) => open.has(pair)).length;
    const best = rows.reduce((one, two) => (gain(two) > gain(one) ? two : one));
    best.pairs.forEach((pair) => open.delete(pair));
    chosen.push(best.row);
  }
  return chosen;
}
