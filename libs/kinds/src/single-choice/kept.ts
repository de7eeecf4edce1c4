import type { ChoiceOption, ChoiceResult, NamedRules, OtherAnswer } from '@rt/domain/polling';
import { LISTED_IN_ROOM, rankOptions, sum } from '@rt/domain/polling';
import { wordKey } from '@rt/domain/text';

import type { SingleChoiceConfig } from './domain';

type MayStand = (answer: OtherAnswer) => boolean;

/** Without the options that answers in own words became and that `may` refuses, and without those that were such options. */
export function withoutPromoted(
  { takenBack: _taken, ...config }: SingleChoiceConfig,
  may: MayStand,
  { options: counted }: ChoiceResult,
): SingleChoiceConfig {
  const countOf = (id: string) => counted.find((one) => one.id === id)?.count ?? 0;
  const stands = ({ id, text, promoted }: ChoiceOption) =>
    promoted === undefined || may({ label: text, count: countOf(id) });

  return { ...config, options: config.options.filter(stands) };
}

/** Without the written answers that `may` refuses; whoever chose an option that is none any more is counted among those who wrote. */
export function onlyQuoted(result: ChoiceResult, may: MayStand, config?: SingleChoiceConfig): ChoiceResult {
  const { other, otherCount = 0, base } = result;
  const told = other ? { ...result, other: other.filter(may) } : result;
  if (!config || config.options.length === result.options.length) return told;
  const counts = new Map(result.options.map(({ id, count }) => [id, count]));
  const left = config.options.map(({ id }) => counts.get(id) ?? 0);

  return {
    ...told,
    options: rankOptions(config.options, left, base),
    otherCount: otherCount + sum([...counts.values()]) - sum(left),
  };
}

/** Without what is counted in the room and not read out, since no host may have read it: what one person alone wrote, or may name somebody. */
export function readOut(result: ChoiceResult): ChoiceResult {
  const { other, otherCount = 0 } = result;
  if (!other) return result;
  const { least, most } = LISTED_IN_ROOM;
  const read = other.filter(({ count, named }) => count >= least && !named).slice(0, most);
  const unread = other.filter((answer) => !read.includes(answer)).map(({ count }) => count);
  const unreadMost = Math.max(0, otherCount - sum(other.map(({ count }) => count)), ...unread);

  return { ...result, other: read, unreadMost };
}

/** By the spelling under which an answer would be read: whatever the host made an option of is read already. */
export const namedAnswers: NamedRules<SingleChoiceConfig, ChoiceResult> = {
  looksAt: ({ allowOther = false }) => allowOther,

  marked(result, mayName) {
    const mark = (answer: OtherAnswer) => (mayName(answer.label) ? { ...answer, named: true as const } : answer);

    return result.other ? { ...result, other: result.other.map(mark) } : result;
  },

  inRecord(result) {
    return result.other ? { ...result, other: result.other.filter(({ named }) => !named) } : result;
  },

  hideUnread(_config, { other = [] }) {
    const unread = other.filter(({ named, hidden }) => named && !hidden);

    return unread.map(({ label }) => ({ verb: 'hide', target: wordKey(label), value: null }));
  },
};
