import type { AgendaItemBody } from '@rt/contracts';
import { wallTimeOf } from '@rt/domain/scheduling';
import { formatSlot, ruleText, zoneLabel } from '@rt/words';

import type { AgendaItemRecord } from './agenda/agenda.repository';
import type { RoundtableFacts } from './roundtable-facts';
import { isUnplanned, type RoundtableRecord, type ToldPlan } from './roundtable-record';

/** 'Thursday 12 March 2026, 2pm to 4pm (London time)'; '' without a slot. */
export function slotTextOf({ localStart, localEnd, tz, fold }: ToldPlan): string {
  return localStart && localEnd ? formatSlot(localStart, localEnd, zoneLabel(tz), fold) : '';
}

export function factsOf(record: RoundtableRecord): RoundtableFacts {
  return {
    id: record.id,
    orgId: record.orgId,
    programmeId: record.programmeId,
    ref: record.ref,
    state: record.state,
    version: record.version,
    title: record.title,
    question: record.question,
    purpose: record.purpose,
    hostName: record.hostName,
    rule: record.rule,
    ruleVersion: record.ruleVersion,
    tz: record.tz,
    localStart: record.localStart,
    localEnd: record.localEnd,
    fold: record.fold,
    startAt: record.startAt,
    endAt: record.endAt,
    slotText: slotTextOf(record),
    place: record.place,
    venue: record.venue,
    format: record.format,
    sectorIds: record.sectorIds,
    regionCode: record.regionCode,
    capacity: record.capacity,
    joining: record.joining,
    joinCode: record.joinCode,
    hostLiveView: record.hostLiveView,
    sharedDevices: record.sharedDevices,
    sealed: record.sealedAt !== null,
    erased: record.erasedAt !== null,
    liveAt: record.liveAt,
    actedAt: record.actedAt,
    closedAt: record.closedAt,
    publishedOn: record.publishedOn,
    deletesOn: record.deletesOn,
    unplanned: isUnplanned(record),
    rehearses: record.rehearses,
  };
}

/** The agenda with the wall time at which each item begins; without a slot there are none. */
export function agendaOf(record: RoundtableRecord, items: readonly AgendaItemRecord[]): AgendaItemBody[] {
  let minutes = 0;
  return items.map(({ id, kind, title, plannedMinutes, position }) => {
    const startsAt = record.startAt
      ? wallTimeOf(record.startAt.getTime() + minutes * 60_000, record.tz).slice(11)
      : null;
    minutes += plannedMinutes;
    return { id, kind, title, plannedMinutes, position, startsAt };
  });
}

/** The rule's paragraphs, an empty line between them. */
export function ruleTextOf({ rule }: Pick<RoundtableRecord, 'rule'>): string {
  return ruleText(rule).text.join('\n\n');
}
