import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkSources, own, reject, SOURCES_MAX, TEXT_LIMITS } from '@rt/domain/text';

import { checkTexts } from '../entries-family';
import { checkNamed, eachOnce, goingWith, namedPart } from '../written/named-texts';

interface Written {
  readonly entries: readonly string[];
  readonly sources?: readonly (readonly string[])[];
  readonly named?: readonly boolean[];
}

/** Reads an answer that is texts with what goes with them: each text once, in the order of the letters. */
export function checkWritten(
  input: unknown,
  { most, sourced }: { readonly most: number; readonly sourced: boolean },
): Checked<Written> {
  const record = checkRecord(input, 'answer', ['entries', 'named', ...(sourced ? ['sources'] : [])]);
  if (!record.ok) return record;
  const texts = checkTexts(own(record.value, 'entries'), most, TEXT_LIMITS.entryText);
  if (!texts.ok) return texts;
  const sources = checkEach(own(record.value, 'sources') ?? texts.value.map(() => []), texts.value.length);
  if (!sources.ok) return sources;
  const named = checkNamed(own(record.value, 'named'), texts.value.length);
  if (!named.ok) return named;
  const entries = eachOnce(texts.value);

  return accept({
    entries,
    ...sourcesPart(goingWith(entries, texts.value, sources.value)),
    ...namedPart(goingWith(entries, texts.value, named.value)),
  });
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

function sourcesPart(sources: readonly (readonly string[])[]): Pick<Written, 'sources'> {
  return sources.every(({ length }) => length === 0) ? {} : { sources };
}
