import { checkSources, lengthFault, SOURCES_MAX, TEXT_LIMITS } from '@rt/domain/text';
import type { OpenTextAnswer, OpenTextConfig } from '@rt/kinds';
import type { Translate } from '@rt/words';

import type catalogue from './phone.words.en-GB.json';

/** A text with what it rests on, a source a line, and whether the own name stands with it. */
export interface WrittenText {
  readonly text: string;
  readonly sources: string;
  readonly named?: boolean;
}

/** What is being written: texts, and such with which something goes. */
export type Draft = readonly (string | WrittenText)[];

type Say = Translate<typeof catalogue>;

/** What of a source can be wrong, of which a sentence says what is right. */
const FAULTS = ['source-not-https', 'source-credentials', 'source-twice', 'sources-at-most', 'text-too-long'] as const;

export function writtenText(one: Draft[number] = ''): WrittenText {
  return typeof one === 'string' ? { text: one, sources: '' } : one;
}

/** The same draft with something else in one field. The first field stands there before anything is written. */
export function changed(draft: Draft, at: number, change: Partial<WrittenText>): Draft {
  const all = draft.length > at ? draft : [...draft, ''];

  return all.map((one, place) => (place === at ? plain({ ...writtenText(one), ...change }) : one));
}

/** The same draft with these texts in its fields. */
export function retold(draft: Draft, texts: readonly string[]): Draft {
  return texts.map((text, at) => plain({ ...writtenText(draft[at]), text }));
}

function plain({ text, sources, named }: WrittenText): Draft[number] {
  if (named) return { text, sources, named };

  return sources === '' ? text : { text, sources };
}

/** The controls as they stood for an answer. */
export function draftOf({ entries, sources = [], named = [] }: OpenTextAnswer): Draft {
  return entries.map((text, at) => plain({ text, sources: (sources[at] ?? []).join('\n'), named: named[at] }));
}

/** The answer, without fields that are empty, or what is missing. */
export function toAnswer(
  { evidence }: OpenTextConfig,
  draft: Draft,
  t: Say,
): { readonly answer: OpenTextAnswer } | { readonly error: string } {
  const written = draft.map(writtenText).map(({ text, sources, named = false }) => {
    return { text: text.trim(), sources: evidence === true ? linesOf(sources) : [], named };
  });
  const filled = written.filter(({ text }) => text !== '');
  if (filled.length === 0) return { error: t('phone.write-one') };
  const long = filled.some(({ text }) => lengthFault(text, TEXT_LIMITS.entryText) === 'too-long');
  if (long) return { error: t('phone.too-long', { most: TEXT_LIMITS.entryText.max }) };
  const fault = written.map(({ text, sources }) => faultOf(text, sources, t)).find((words) => words !== null);
  if (fault) return { error: fault };
  const sourced = filled.some(({ sources }) => sources.length > 0);
  const named = filled.some((one) => one.named);

  return {
    answer: {
      entries: filled.map(({ text }) => text),
      ...(sourced ? { sources: filled.map(({ sources }) => sources) } : {}),
      ...(named ? { named: filled.map((one) => one.named) } : {}),
    },
  };
}

function linesOf(sources: string): readonly string[] {
  return sources
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is wrong with the sources of a text, and which of them it is; null where nothing is. */
function faultOf(text: string, sources: readonly string[], t: Say): string | null {
  if (sources.length === 0) return null;
  if (text === '') return t('phone.source-alone');
  const checked = checkSources(sources, 'sources');
  if (checked.ok) return null;
  const source = sources[Number(/\d+/.exec(checked.field ?? '')?.[0] ?? 0)] ?? '';
  const fault = FAULTS.find((one) => one === checked.reason) ?? 'source-wrong';

  return t(`phone.${fault}`, { source, most: SOURCES_MAX, letters: TEXT_LIMITS.source.max });
}
