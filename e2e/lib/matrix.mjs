// Which combinations of city, language, colour scheme and width a page is looked at in.

/** All combinations of the values of some factors. */
export function all(factors) {
  const names = Object.keys(factors);
  const grow = (rows, name) => rows.flatMap((row) => factors[name].map((value) => ({ ...row, [name]: value })));
  return names.reduce(grow, [{}]);
}

/** Few combinations in which every value of one factor still meets every value of every other one. */
export function pairwise(factors) {
  return cover(all(factors), Object.keys(factors));
}

/** A few of the rows, in which every two values of two factors that meet in some row still do. */
export function cover(rows, names) {
  const pairs = (row) => names.flatMap((one, i) => names.slice(i + 1).map((two) => JSON.stringify([one, row[one], two, row[two]])));
  const left = rows.map((row) => ({ row, pairs: pairs(row) }));
  const open = new Set(left.flatMap((it) => it.pairs));
  const gain = ({ pairs }) => pairs.reduce((sum, pair) => sum + open.has(pair), 0);
  const chosen = [];
  while (open.size > 0) {
    const best = left.reduce((one, two) => (gain(two) > gain(one) ? two : one));
    best.pairs.forEach((pair) => open.delete(pair));
    chosen.push(best.row);
  }
  return chosen;
}

/** Every kind of page of every city in every language of it, as rows. */
export function places(portals) {
  return portals.flatMap((portal) => portal.languages.flatMap((lang) => portal.samples(lang)
    .map((sample) => ({ city: portal.city, lang, kind: sample.kind, sample }))));
}
