import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SessionBrief } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';
import { ruleText } from '@rt/words';

import { sessionState } from '../pushing/room-facts';

export function presentBrief(roundtable: RoundtableFacts): SessionBrief {
  return {
    roundtableId: roundtable.id,
    title: roundtable.title,
    question: roundtable.question,
    hostName: roundtable.hostName,
    slotText: roundtable.slotText,
    startAt: roundtable.startAt?.toISOString() ?? null,
    rule: roundtable.rule,
    ruleVersion: roundtable.ruleVersion,
    ruleText: ruleText(roundtable.rule).text.join('\n\n'),
    state: sessionState(roundtable),
    asksName: !isUnattributed(roundtable.rule),
    invitedOnly: roundtable.joining === 'invited',
    ...(roundtable.rehearses ? { rehearsal: true } : {}),
    ...(roundtable.joining === 'knock' ? { waitingRoom: true } : {}),
    ...(roundtable.sharedDevices ? { sharedDevices: true } : {}),
    ...(roundtable.state === 'published' && roundtable.ref !== null ? { publishedRef: roundtable.ref } : {}),
  };
}

/** The code lets people in, now or once the session starts. */
export function mayJoinByCode({ joining, state }: RoundtableFacts): boolean {
  return joining !== 'invited' && (state === 'scheduled' || state === 'live');
}
