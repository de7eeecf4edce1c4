import { ruleText } from '@rt/domain/attribution';

import { locationOf } from '../calendar/calendar-facts';
import { slotTextOf } from '../roundtable.presenter';
import type { RoundtableRecord, ToldPlan } from '../roundtable-record';

/** Why the mail is written: the first one, a change of the plan, a cancelled roundtable, a withdrawn invitation. */
export type Occasion = 'invited' | 'changed' | 'cancelled' | 'withdrawn';

export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** Whom a mail is written to, and what that person knows already. */
export interface Receiver {
  readonly fullName: string;
  /** Personal link. */
  readonly link: string;
  /** Time and place as the mail before this one said them; null before the first. */
  readonly told: ToldPlan | null;
  /** The answer was given to an older plan. */
  readonly askedAgain: boolean;
}

const SUBJECTS: Readonly<Record<Occasion, string>> = {
  invited: 'Invitation',
  changed: 'Changed',
  cancelled: 'Cancelled',
  withdrawn: 'Invitation withdrawn',
};

/** Subject and plain text of a mail about a roundtable, in the words of somebody who is invited. */
export function invitationMail(occasion: Occasion, roundtable: RoundtableRecord, receiver: Receiver): MailWords {
  const opening = {
    invited: `${roundtable.hostName} invites you to a roundtable. The question is:`,
    changed: `${roundtable.hostName} has changed a roundtable that you are invited to. The question is:`,
    cancelled: `This roundtable will not take place. ${roundtable.hostName} gives this reason: ${roundtable.cancelReason ?? ''}`,
    withdrawn: `${roundtable.hostName} has withdrawn your invitation to this roundtable. You need not do anything.`,
  }[occasion];
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
    : [opening, facts(roundtable), calendar];
  return {
    subject: `${SUBJECTS[occasion]}: ${roundtable.title}`,
    text: [`Dear ${receiver.fullName},`, ...parts, roundtable.hostName].join('\n\n') + '\n',
  };
}

function facts(roundtable: RoundtableRecord): string {
  const where = locationOf(roundtable);
  const lines = [roundtable.title, `When: ${slotTextOf(roundtable)}`];
  return [...lines, ...(where === '' ? [] : [`Where: ${where}`])].join('\n');
}

/** What is new, with the old beside it: a calendar shows only the new, and nobody remembers the old. */
function changes(occasion: Occasion, roundtable: RoundtableRecord, { told }: Receiver): string[] {
  if (occasion !== 'changed' || told === null) return [];
  const pairs = [
    ['When', slotTextOf(told), slotTextOf(roundtable)],
    ['Where', locationOf(told), locationOf(roundtable)],
  ] as const;
  const lines = pairs
    .filter(([, before, now]) => before !== now)
    .flatMap(([what, before, now]) => [`${what}, before: ${before || OPEN}`, `${what}, now: ${now || OPEN}`]);
  return lines.length === 0 ? [] : [['What has changed', ...lines].join('\n')];
}

const OPEN = 'not announced';

function rule(roundtable: RoundtableRecord): string {
  return `How your words are used\n${ruleText(roundtable.rule).short}`;
}

function answer(occasion: Occasion, { link, askedAgain }: Receiver): string {
  const ask = {
    invited: 'Say here whether you can come',
    again: 'Your answer was for the earlier plan. Say here whether you can still come',
    changed: 'See the plan or change your answer here',
  }[occasion === 'invited' ? 'invited' : askedAgain ? 'again' : 'changed'];
  return [
    `${ask}; you need no account:`,
    link,
    'You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.',
  ].join('\n');
}

const calendar = 'The attached calendar file takes the entry out of your calendar.';
