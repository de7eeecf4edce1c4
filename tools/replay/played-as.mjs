/** How a conversation can be played: every statement as an activity of its own, or all of them as one. */
const WAYS = ['choices', 'consensus'];

/** The way that follows `--as`; without it, by choices. Throws with a sentence for whoever typed another one. */
export function playedAs(options) {
  const at = options.findIndex((option) => option.startsWith('--as'));
  if (at === -1) return 'choices';
  const way = options[at] === '--as' ? options[at + 1] : undefined;
  if (WAYS.includes(way)) return way;
  const may = WAYS.map((one) => `--as ${one}`).join(' or ');
  throw new Error(`A conversation is played ${may}${way === undefined ? '' : `, not as ${way}`}.`);
}
