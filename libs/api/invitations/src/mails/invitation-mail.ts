import { type RoundtableRecord, slotTextOf, type ToldPlan } from '@rt/api/roundtables';
import { ruleText } from '@rt/words';

import { locationOf } from '../calendar/calendar-facts';
import { t } from './mail-words';

export type Occasion = 'invited' | 'changed' | 'cancelled' | 'withdrawn';

export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** Whom a mail is written to, and what that person knows already. */
export interface Receiver {
  readonly fullName: string;
  readonly link: string;
  /** Time and place as the mail before this one said them; null before the first. */
  readonly told: ToldPlan | null;
  /** The answer was given to an older plan. */
  readonly askedAgain: boolean;
}

export function invitationMail(occasion: Occasion, roundtable: RoundtableRecord, receiver: Receiver): MailWords {
  const { title, hostName: host, cancelReason } = roundtable;
  const opening = t(`mail.opening-${occasion}`, { host, reason: cancelReason ?? '' });
  const goesOn = occasion === 'invited' || occasion === 'changed';
  const parts = goesOn
    ? [
        opening,
        roundtable.question,
        ...changes(occasion, roundtable, receiver),
        facts(roundtable),
        rule(roundtable),
        answer(occasion, receiver),
      ]
    : [opening, facts(roundtable), t('mail.calendar-removes')];
  return {
    subject: t(`mail.subject-${occasion}`, { title }),
    text: [t('mail.dear', { name: receiver.fullName }), ...parts, host].join('\n\n') + '\n',
  };
}

function facts(roundtable: RoundtableRecord): string {
  const where = locationOf(roundtable);
  const lines = [roundtable.title, t('mail.when', { when: slotTextOf(roundtable) })];
  return [...lines, ...(where === '' ? [] : [t('mail.where', { where })])].join('\n');
}

/** What is new, with the old beside it: a calendar shows only the new, and nobody remembers the old. */
function changes(occasion: Occasion, roundtable: RoundtableRecord, { told }: Receiver): string[] {
  if (occasion !== 'changed' || told === null) return [];
  const pairs = [
    ['when', slotTextOf(told), slotTextOf(roundtable)],
    ['where', locationOf(told), locationOf(roundtable)],
  ] as const;
  const lines = pairs
    .filter(([, before, now]) => before !== now)
    .flatMap(([what, before, now]) => [
      t(`mail.${what}-before`, { value: before || t('mail.not-announced') }),
      t(`mail.${what}-now`, { value: now || t('mail.not-announced') }),
    ]);
  return lines.length === 0 ? [] : [[t('mail.what-changed'), ...lines].join('\n')];
}

function rule(roundtable: RoundtableRecord): string {
  return `${t('mail.how-words-are-used')}\n${ruleText(roundtable.rule).short}`;
}

function answer(occasion: Occasion, { link, askedAgain }: Receiver): string {
  const ask = occasion === 'invited' ? 'invited' : askedAgain ? 'again' : 'changed';
  return [t(`mail.ask-${ask}`), link, t('mail.answer-until')].join('\n');
}
