import { formatSlot, zoneLabel } from '@rt/domain/scheduling';

import type { RoundtableFacts } from './roundtable-facts';
import type { RoundtableRecord } from './roundtable-record';

/** 'Thursday 12 March 2026, 2pm to 4pm (London time)'; '' without a slot. */
export function slotTextOf({ localStart, localEnd, tz }: RoundtableRecord): string {
  return localStart && localEnd ? formatSlot(localStart, localEnd, zoneLabel(tz)) : '';
}

/** A row as other features see it. */
export function factsOf(record: RoundtableRecord): RoundtableFacts {
  return {
    id: record.id,
    orgId: record.orgId,
    programmeId: record.programmeId,
    ref: record.ref,
    state: record.state,
    title: record.title,
    question: record.question,
    purpose: record.purpose,
    hostName: record.hostName,
    rule: record.rule,
    ruleVersion: record.ruleVersion,
    tz: record.tz,
    localStart: record.localStart,
    localEnd: record.localEnd,
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
    sealed: record.sealedAt !== null,
    liveAt: record.liveAt,
    closedAt: record.closedAt,
    publishedOn: record.publishedOn,
  };
}
