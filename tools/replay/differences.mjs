/** One line for every figure that differs between expected and counted tallies (`{statement: {answer: count}}`). */
export function differences(expected, counted) {
  const lines = [];
  for (const statement of new Set([...Object.keys(expected), ...Object.keys(counted)])) {
    for (const answer of ['agree', 'disagree', 'pass']) {
      const want = expected[statement]?.[answer];
      const got = counted[statement]?.[answer];
      if (want !== got) lines.push(`statement ${statement}, ${answer}: expected ${want}, counted ${got}`);
    }
  }
  return lines;
}
