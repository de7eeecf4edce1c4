import type { EntriesResult, Moderation } from '@rt/domain/polling';
import { entriesForRoom, entriesResult, MODERATIONS } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkText, own, reject } from '@rt/domain/text';

/** What kinds have in common whose answers are texts that stand as entries: an answer says who wrote, the rest is rows. */
export const entriesFamily = {
  emptyTally: () => 0,

  add: (_config: unknown, tally: number, _answer: unknown, times = 1) => tally + times,

  merge: (a: number, b: number) => a + b,

  result: (_config: unknown, people: number) =>
    entriesResult(people, { counts: { waiting: 0, shown: 0, hidden: 0 }, entries: [] }),

  respondents: ({ base }: EntriesResult) => base,

  items: (_config: unknown, result: EntriesResult | null) =>
    (result?.entries ?? []).filter(({ state }) => state === 'shown').map(({ text }) => text),

  labels: () => [],

  resultForRoom: (_config: unknown, result: EntriesResult) => entriesForRoom(result),

  // An entry is one person's: hosts read it before it is kept, whatever the number.
  onlyOthers: (result: EntriesResult, may: (answer: { label: string; count: number }) => boolean) => ({
    ...result,
    entries: result.entries.filter(({ text }) => may({ label: text, count: Infinity })),
  }),
};

/** Who reads first; undefined where it is left out. */
export function checkModeration(record: Readonly<Record<string, unknown>>): Checked<Moderation | undefined> {
  const given = own(record, 'moderation');
  const moderation = MODERATIONS.find((one) => one === given);
  if (given !== undefined && moderation === undefined) {
    return reject('invalid', 'config.moderation', 'moderation-missing');
  }

  return accept(moderation);
}

/** Reads the texts of an answer, at most `max`, as they were given. */
export function checkTexts(
  list: unknown,
  max: number,
  limit: { readonly min: number; readonly max: number },
): Checked<readonly string[]> {
  if (!Array.isArray(list) || list.length === 0) return reject('invalid', 'answer.entries', 'entries-missing');
  if (list.length > max) return reject('invalid', 'answer.entries', 'write-at-most', { max });
  const texts: string[] = [];
  for (const [at, written] of list.entries()) {
    const text = checkText(written, { field: `answer.entries[${at}]`, ...limit });
    if (!text.ok) return text;
    texts.push(text.value);
  }

  return accept(texts);
}
