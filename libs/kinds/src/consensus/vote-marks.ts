import type { ConsensusVotes } from './answer';

/** The same votes give the same key wherever they are; a collision (2^-64) only moves a letter. */
export function voteMarks(): (votes: ConsensusVotes) => string {
  const known = new Map<string, Mark>();
  const markOf = (id: string) => {
    const mark = known.get(id) ?? markFrom(id);
    known.set(id, mark);

    return mark;
  };

  return ({ agree, disagree, pass }) => {
    let [one, other] = [0, 0];
    const add = (ids: readonly string[], said: number) => {
      for (const id of ids) {
        const mark = markOf(id);
        one ^= mark[said] ?? 0;
        other ^= mark[said + SAID] ?? 0;
      }
    };
    add(agree, 0);
    add(disagree, 1);
    add(pass, 2);

    return `${one} ${other}`;
  };
}

const SAID = 3;

/** Two numbers for each that can be said to a statement. */
type Mark = Int32Array;

function markFrom(id: string): Mark {
  return Int32Array.from({ length: SAID * 2 }, (_, at) => mixed(`${at} ${id}`));
}

/** A number that looks like chance, of a text: FNV-1a, and the last step of MurmurHash3 by which each bit moves all others. */
function mixed(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);

  return number ^ (number >>> 16);
}
