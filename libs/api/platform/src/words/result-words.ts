import { createHash } from 'node:crypto';

import type { ChartText } from '@rt/domain/polling';
import { withoutUnseen } from '@rt/domain/text';
import {
  ACTIVITY_KINDS,
  type ActivityKind,
  isActivityKind,
  type KeptSentences,
  type PublicPoll,
  type ResultSentences,
  type StoredPoll,
} from '@rt/kinds';
import { createWords, currentLocale, installedLocales } from '@rt/words';

import { canonicalJson, type Json } from '../audit/canonical-json';
import messages from '../words.en-GB.json';
import { kindWords } from './kind-words';

const t = createWords(messages);

interface KeptResult extends KeptSentences {
  readonly kind: ActivityKind;
}

/** The sentences of a saved result in words. */
export function resultWords({ kind, summary, method }: KeptResult, locale = currentLocale()): ResultSentences {
  const say = wordsOfKind(kind, locale);

  return {
    summary: summary.map(say).join(' '),
    method: method.map((way) => t(`results.${way}`)).join(' '),
  };
}

/** True where a text is the summary of a result, in any language that it may have been said in, with marks of direction or without. */
export function isSummary(text: string, result: KeptResult, shown = (summary: string) => summary): boolean {
  const seen = withoutUnseen(text);

  return installedLocales().some((locale) => withoutUnseen(shown(resultWords(result, locale).summary)) === seen);
}

/** A published poll in the words of its reader. Its fingerprint is made of nothing but what is published. */
export function pollWords(poll: StoredPoll): PublicPoll {
  const say = wordsOfKind(poll.kind);
  const inWords = <Row extends { readonly label: ChartText }>(row: Row) => ({
    ...row,
    label: typeof row.label === 'string' ? row.label : say(row.label),
  });

  return {
    ...{ ...poll, ...resultWords(poll), counts: poll.counts.map(inWords), figures: poll.figures.map(inWords) },
    sha256: createHash('sha256')
      .update(canonicalJson(poll as unknown as Json))
      .digest('hex'),
  };
}

// A row of a kind that is no more is still a list of counts.
function wordsOfKind(kind: ActivityKind, locale = currentLocale()) {
  return kindWords(isActivityKind(kind) ? kind : ACTIVITY_KINDS[0], locale);
}
