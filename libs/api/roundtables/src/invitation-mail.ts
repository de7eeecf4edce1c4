import { ruleText } from '@rt/domain/attribution';

import { locationOf } from './calendar-facts';
import { slotTextOf } from './roundtable.presenter';
import type { RoundtableRecord } from './roundtable-record';

/** Why the mail is written: the first one, a change of the plan, a cancelled roundtable, a withdrawn invitation. */
export type Occasion = 'invited' | 'changed' | 'cancelled' | 'withdrawn';

export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

interface Receiver {
  readonly fullName: string;
  /** Personal link. */
  readonly link: string;
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
    ? [opening, roundtable.question, facts(roundtable), rule(roundtable), answer(occasion, receiver)]
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

function rule(roundtable: RoundtableRecord): string {
  return `How your words are used\n${ruleText(roundtable.rule).short}`;
}

function answer(occasion: Occasion, { link }: Receiver): string {
  const ask = occasion === 'invited' ? 'Say here whether you can come' : 'See the plan or change your answer here';
  return [
    `${ask}; you need no account:`,
    link,
    'You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.',
  ].join('\n');
}

const calendar = 'The attached calendar file takes the entry out of your calendar.';
