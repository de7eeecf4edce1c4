import { isSummary, kindWords } from '@rt/api/platform';
import { excerpt, TEXT_LIMITS, withoutIsolates } from '@rt/domain/text';
import { charts, type FrozenResult, isActivityKind, isByHand } from '@rt/kinds';

import type { Contribution } from '../contribution';

/** The title that a kept result has when nobody wrote a finding; marks of direction, which are not kept, take no room in it. */
export function titleOfSummary(summary: string): string {
  return excerpt(withoutIsolates(summary), TEXT_LIMITS.title.max);
}

/** True where nobody wrote a finding: the title is the summary, in any language. */
function isTitle(title: string, frozen: FrozenResult): boolean {
  return isSummary(title, frozen, titleOfSummary);
}

/** Title and text of a kept result with another summary in place of the one that it had; a title that somebody wrote stays. */
export function reworded(
  { title, body }: Pick<Contribution, 'title' | 'body'>,
  before: FrozenResult,
  summary: string,
): Pick<Contribution, 'title' | 'body'> {
  const isFound = isTitle(title, before) || title === titleOfSummary(body);
  return { title: isFound ? titleOfSummary(summary) : title, body: withoutIsolates(summary) };
}

/** Adds the question to the title. The stored title stays, since names in it depend on its author. */
export function titleOfResult(kept: string, frozen: FrozenResult): string {
  const { kind, question, config, result } = frozen;
  const isFound = isActivityKind(kind) && !isByHand(frozen);
  const own = !isTitle(kept, frozen);
  if (own && kept.startsWith(question)) return kept;
  const finding = own || !isFound ? kept : withoutIsolates(kindWords(kind)(charts[kind].finding(config, result)));
  return `${question}${/[?.!:…]$/u.test(question) ? '' : ':'} ${finding}`;
}
