import type { ResultByGroup } from '@rt/contracts';
import type { HandsTold } from '@rt/domain/polling';
import { type FrozenResult, type KindResult, kinds } from '@rt/kinds';

/** Raised hands, without the words of answers that the result beside them does not quote. */
export function quotedHands(hands: readonly HandsTold[], { labels }: FrozenResult): HandsTold[] {
  const textOf = (id: string) => labels.find((label) => label.id === id)?.text ?? '';
  return hands.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, text: textOf(row.id) })) }));
}

/**
 * Results by group. Those that a former version kept may still hold answers in own words, which the result of all does not quote:
 * these are counted with the other answers.
 */
export function quotedGroups(by: readonly ResultByGroup[], { kind, config }: FrozenResult): ResultByGroup[] {
  const { onlyOthers } = kinds[kind];
  if (!onlyOthers) return [...by];
  return by.map(({ groups, ...one }) => ({
    ...one,
    groups: groups.map((group) => ({ ...group, result: onlyOthers(group.result, () => false, config) as KindResult })),
  }));
}
