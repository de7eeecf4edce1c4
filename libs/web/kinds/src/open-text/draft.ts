import { checkSources, lengthFault, SOURCES_MAX, TEXT_LIMITS } from '@rt/domain/text';
import type { OpenTextAnswer, OpenTextConfig } from '@rt/kinds';
import type { Translate } from '@rt/words';

import type catalogue from './phone.words.en-GB.json';

/** A text with what it rests on, a source a line. */
export interface SourcedText {
  readonly text: string;
  readonly sources: string;
}

/** What is being written: texts, and such that rest on something. */
export type Draft = readonly (string | SourcedText)[];

type Say = Translate<typeof catalogue>;

/** What of a source can be wrong, of which a sentence says what is right. */
const FAULTS = ['source-not-https', 'source-credentials', 'source-twice', 'sources-at-most', 'text-too-long'] as const;

export function sourcedText(one: Draft[number] = ''): SourcedText {
  return typeof one === 'string' ? { text: one, sources: '' } : one;
}

/** The controls as they stood for an answer. */
export function draftOf({ entries, sources = [] }: OpenTextAnswer): Draft {
  return entries.map((text, at) => {
    const named = sources[at] ?? [];

    return named.length > 0 ? { text, sources: named.join('\n') } : text;
  });
}

/** The answer, without fields that are empty, or what is missing. */
export function toAnswer(
  { evidence }: OpenTextConfig,
  draft: Draft,
  t: Say,
): { readonly answer: OpenTextAnswer } | { readonly error: string } {
  const written = draft.map(sourcedText).map(({ text, sources }) => ({ text: text.trim(), named: linesOf(sources) }));
  const filled = written.filter(({ text }) => text !== '');
  if (filled.length === 0) return { error: t('phone.write-one') };
  const long = filled.some(({ text }) => lengthFault(text, TEXT_LIMITS.entryText) === 'too-long');
  if (long) return { error: t('phone.too-long', { most: TEXT_LIMITS.entryText.max }) };
  const entries = filled.map(({ text }) => text);
  if (evidence !== true || written.every(({ named }) => named.length === 0)) return { answer: { entries } };
  const fault = written.map(({ text, named }) => faultOf(text, named, t)).find((words) => words !== null);

  return fault ? { error: fault } : { answer: { entries, sources: filled.map(({ named }) => named) } };
}

function linesOf(sources: string): readonly string[] {
  return sources
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is wrong with the sources of a text, and which of them it is; null where nothing is. */
function faultOf(text: string, named: readonly string[], t: Say): string | null {
  if (text === '' && named.length > 0) return t('phone.source-alone');
  const checked = checkSources(named, 'sources');
  if (checked.ok) return null;
  const source = named[Number(/\d+/.exec(checked.field ?? '')?.[0] ?? 0)] ?? '';
  const fault = FAULTS.find((one) => one === checked.reason) ?? 'source-wrong';

  return t(`phone.${fault}`, { source, most: SOURCES_MAX, letters: TEXT_LIMITS.source.max });
}
