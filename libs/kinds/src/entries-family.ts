import type { EntriesResult, Entry, Label, Moderation } from '@rt/domain/polling';
import { entriesForRoom, entriesResult, labelCounts, MODERATIONS } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkText, own, reject } from '@rt/domain/text';

/** What kinds have in common whose answers are texts that stand as entries: an answer says who wrote, the rest is rows. */
export const entriesFamily = {
  answerKey: (answer: unknown) => JSON.stringify(answer),

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
  onlyOthers: (result: EntriesResult, may: MayStand, config?: LabelledConfig) => {
    const labels = labelsKept(result.labelled, may);
    const known = labels ?? config?.labels ?? config?.columns;
    const entries = result.entries
      .filter(({ text }) => may({ label: text, count: Infinity }))
      .map((entry) => labelledBy(standing(entry, may), known));

    return labelledAmong(result, entries, labels);
  },
};

/** What an answer on a board can say on its way: texts that its author takes back, which hosts had dealt with and which wait again. */
export interface TakingBack {
  readonly takenBack?: readonly string[];
}

interface LabelledConfig {
  readonly labels?: readonly Label[];
  readonly columns?: readonly Label[];
}

type MayStand = (answer: { label: string; count: number; isSource?: true }) => boolean;

/** Labels of a config, or those of hosts, without those that name somebody beside what others wrote. */
export function labelsKept<One extends Label>(
  labels: readonly One[] | undefined,
  may: MayStand,
): readonly One[] | undefined {
  return labels?.filter(({ text }) => may({ label: text, count: Infinity }));
}

// What is left out is counted under no label.
function labelledAmong(
  { labelled: _counted, ...result }: EntriesResult,
  entries: readonly Entry[],
  labels: readonly Label[] = [],
): EntriesResult {
  if (labels.length === 0) return { ...result, entries };
  const shown = entries.filter(({ state }) => state === 'shown');
  const of = shown.map(({ labels: chosen = [] }) => chosen);

  return { ...result, entries, labelled: labelCounts(labels, of) };
}

// Of authors the config says which there are.
function labelledBy({ labels: chosen, ...entry }: Entry, labels: readonly Label[] | undefined): Entry {
  const left = chosen?.filter((id) => labels?.some((label) => label.id === id) ?? true);

  return { ...entry, ...(left && left.length > 0 ? { labels: left } : {}) };
}

// Whoever gave their name gave it to the room: what leaves it names no author.
function standing({ merged, sources, reply, author: _author, ...entry }: Entry, may: MayStand): Entry {
  // A source can tell who wrote what rests on it, and an answer who asked; the text by itself may stand all the same.
  const named = sources?.filter((source) => may({ label: source, count: Infinity, isSource: true })) ?? [];
  const quotes = reply !== undefined && may({ label: reply, count: Infinity });

  return {
    ...entry,
    ...(quotes ? { reply } : {}),
    ...(named.length > 0 ? { sources: named } : {}),
    ...(merged ? { merged: merged.filter(({ text }) => may({ label: text, count: Infinity })) } : {}),
  };
}

/** Who reads first; undefined where it is left out. */
export function checkModeration(record: Readonly<Record<string, unknown>>): Checked<Moderation | undefined> {
  const given = own(record, 'moderation');
  const moderation = MODERATIONS.find((one) => one === given);
  if (given !== undefined && moderation === undefined) {
    return reject('invalid', 'config.moderation', 'moderation-missing');
  }

  return accept(moderation);
}

export function checkTexts(
  list: unknown,
  max: number,
  limit: { readonly min: number; readonly max: number },
  field = 'answer.entries',
): Checked<readonly string[]> {
  if (!Array.isArray(list) || list.length === 0) return reject('invalid', field, 'entries-missing');
  if (list.length > max) return reject('invalid', field, 'write-at-most', { max });
  const texts: string[] = [];
  for (const [at, written] of list.entries()) {
    const text = checkText(written, { field: `${field}[${at}]`, ...limit });
    if (!text.ok) return text;
    texts.push(text.value);
  }

  return accept(texts);
}
