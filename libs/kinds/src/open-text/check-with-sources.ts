import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkSources, own, reject, SOURCES_MAX } from '@rt/domain/text';

import { checkTexts } from '../entries-family';

/** Texts as an answer holds them, with what each rests on. */
interface SourcedTexts {
  readonly entries: readonly string[];
  readonly sources?: readonly (readonly string[])[];
}

/** Reads an answer that is texts with their sources: each text once, in the order of the letters. */
export function checkWithSources(
  input: unknown,
  max: number,
  limit: { readonly min: number; readonly max: number },
): Checked<SourcedTexts> {
  const record = checkRecord(input, 'answer', ['entries', 'sources']);
  if (!record.ok) return record;
  const texts = checkTexts(own(record.value, 'entries'), max, limit);
  if (!texts.ok) return texts;
  const sources = checkEach(own(record.value, 'sources') ?? texts.value.map(() => []), texts.value.length);

  return sources.ok ? accept(sourced(texts.value, sources.value)) : sources;
}

function checkEach(input: unknown, texts: number): Checked<readonly (readonly string[])[]> {
  if (!Array.isArray(input) || input.length !== texts) {
    return reject('invalid', 'answer.sources', 'sources-at-most', { max: SOURCES_MAX });
  }
  const each: (readonly string[])[] = [];
  for (const [at, list] of input.entries()) {
    const sources = checkSources(list, `answer.sources[${at}]`);
    if (!sources.ok) return sources;
    each.push(sources.value);
  }

  return accept(each);
}

// Of a text that stands there twice, the first sources count.
function sourced(texts: readonly string[], sources: readonly (readonly string[])[]): SourcedTexts {
  const entries = [...new Set(texts)].sort();
  const of = entries.map((text) => sources[texts.indexOf(text)] ?? []);

  return of.every(({ length }) => length === 0) ? { entries } : { entries, sources: of };
}
