import type { RoundtableFacts } from '@rt/api/roundtables';
import type { Seat } from '@rt/api/seats';
import type { SeatList, SeatRow } from '@rt/contracts';
import { answersStay, isUnattributed, mayTakeOut, type SeatFacts } from '@rt/domain/attribution';
import { groupedBy } from '@rt/domain/text';

export interface SeatsOf {
  readonly roundtable: Pick<RoundtableFacts, 'rule' | 'state'>;
  readonly seats: readonly Seat[];
  readonly resultShown: boolean;
}

export function seatFactsOf({ roundtable, resultShown }: SeatsOf, invited: boolean): SeatFacts {
  const { rule, state } = roundtable;
  return { rule, joinable: state === 'scheduled' || state === 'live', invited, resultShown };
}

/** Devices with several seats, then seats by code that have one to themselves; under a rule without names nobody is named. */
export function presentSeats(of: SeatsOf, takenOut: number): SeatList {
  const groups = groupedBy(of.seats, ({ id, device }) => device?.toString('hex') ?? id);
  const rows = [...groups.values()].map((seats) => seats.map((seat) => presentSeat(of, seat)));
  return {
    shared: rows.filter((seats) => seats.length > 1).map((seats) => ({ seats })),
    single: rows.filter((seats) => seats.length === 1).flatMap((seats) => seats.filter(({ invited }) => !invited)),
    takenOut,
  };
}

function presentSeat(of: SeatsOf, { id, invited, name }: Seat): SeatRow {
  const facts = seatFactsOf(of, invited);
  const { ok } = mayTakeOut(facts);
  return {
    id,
    name: isUnattributed(of.roundtable.rule) ? null : name,
    invited,
    mayTakeOut: ok,
    answersStay: ok && answersStay(facts),
  };
}
