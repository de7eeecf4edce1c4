import { kindWords } from '@rt/api/platform';
import { excerpt, TEXT_LIMITS } from '@rt/domain/text';
import { charts, type FrozenResult, isActivityKind } from '@rt/kinds';

/** The title that a kept result has when nobody wrote a finding. */
export function titleOfSummary(summary: string): string {
  return excerpt(summary, TEXT_LIMITS.title.max);
}

/**
 * A title says nothing without the question that it answers: 'Which barrier …? “Energy” leads (12 of 41)'. The kept title
 * stays as it is, since the names in it are looked for by whether somebody wrote it.
 */
export function titleOfResult(kept: string, { kind, question, config, result, summary }: FrozenResult): string {
  const own = kept !== titleOfSummary(summary);
  if (own && kept.startsWith(question)) return kept;
  const finding = own || !isActivityKind(kind) ? kept : kindWords(kind)(charts[kind].finding(config, result));
  return `${question}${/[?.!:…]$/u.test(question) ? '' : ':'} ${finding}`;
}
