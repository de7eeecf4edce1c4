import { checkSources, lengthFault, SOURCES_MAX, TEXT_LIMITS } from '@rt/domain/text';
import { entriesAllowed, type OpenTextAnswer, type OpenTextConfig } from '@rt/kinds';
import type { Translate } from '@rt/words';

import type { openTextPhone } from '../words.en-GB.json';

export interface WrittenText {
  readonly text: string;
  readonly sources: string;
  readonly named?: boolean;
}

export type Draft = readonly (string | WrittenText)[];

type Say = Translate<typeof openTextPhone>;

const FAULTS = ['source-not-https', 'source-credentials', 'source-twice', 'sources-at-most', 'text-too-long'] as const;

export function writtenText(one: Draft[number] = ''): WrittenText {
  return typeof one === 'string' ? { text: one, sources: '' } : one;
}

/** The same draft with something else in one field. The first field stands there before anything is written. */
export function changed(draft: Draft, at: number, change: Partial<WrittenText>): Draft {
  const all = draft.length > at ? draft : [...draft, ''];

  return all.map((one, place) => (place === at ? plain({ ...writtenText(one), ...change }) : one));
}

export function retold(draft: Draft, texts: readonly string[]): Draft {
  return texts.map((text, at) => plain({ ...writtenText(draft[at]), text }));
}

function plain({ text, sources, named }: WrittenText): Draft[number] {
  if (named) return { text, sources, named };

  return sources === '' ? text : { text, sources };
}

export function draftOf({ entries, sources = [], named = [] }: OpenTextAnswer): Draft {
  return entries.map((text, at) => plain({ text, sources: (sources[at] ?? []).join('\n'), named: named[at] }));
}

/** What is wrong with a draft, and at which field of which text it is said; texts are counted from 0. */
export interface TextFault {
  readonly at: number;
  readonly field: 'text' | 'sources';
  readonly words: string;
}

/** The answer, without fields that are empty, or what is missing. */
export function toAnswer(
  config: OpenTextConfig,
  draft: Draft,
  t: Say,
): { readonly answer: OpenTextAnswer } | { readonly error: string } {
  const fault = faultIn(config, draft, t);
  if (fault) return { error: fault.words };
  const filled = writtenIn(config, draft).filter(({ text }) => text !== '');
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

/** The first thing that is wrong, from the first text on; null where nothing is. */
export function faultIn(config: OpenTextConfig, draft: Draft, t: Say): TextFault | null {
  const written = writtenIn(config, draft);
  if (written.every(({ text }) => text === '')) return { at: 0, field: 'text', words: t('phone.write-one') };
  const isOnly = entriesAllowed(config) === 1;
  for (const [at, { text, sources }] of written.entries()) {
    const fault = faultOf(text, sources, isOnly ? 0 : at + 1, t);
    if (fault) return { at, ...fault };
  }

  return null;
}

function writtenIn({ evidence }: OpenTextConfig, draft: Draft) {
  return draft.map(writtenText).map(({ text, sources, named = false }) => {
    return { text: text.trim(), sources: evidence === true ? linesOf(sources) : [], named };
  });
}

function linesOf(sources: string): readonly string[] {
  return sources
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is wrong with a text or its sources; null where nothing is. `n`: how it is called, from 1; 0 where it is the only one. */
function faultOf(text: string, sources: readonly string[], n: number, t: Say): Omit<TextFault, 'at'> | null {
  if (lengthFault(text, TEXT_LIMITS.entryText) === 'too-long')
    return { field: 'text', words: t('phone.too-long', { n, most: TEXT_LIMITS.entryText.max }) };
  if (sources.length === 0) return null;
  if (text === '') return { field: 'text', words: t('phone.source-alone', { n }) };
  const words = sourcesFault(sources, n, t);

  return words === null ? null : { field: 'sources', words };
}

/** What is wrong with the sources of a text, and which of them it is; null where nothing is. */
function sourcesFault(sources: readonly string[], n: number, t: Say): string | null {
  const checked = checkSources(sources, 'sources');
  if (checked.ok) return null;
  const source = sources[Number(/\d+/.exec(checked.field ?? '')?.[0] ?? 0)] ?? '';
  const fault = FAULTS.find((one) => one === checked.reason) ?? 'source-wrong';

  return t(`phone.${fault}`, { n, source, most: SOURCES_MAX, letters: TEXT_LIMITS.source.max });
}
