import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, type LiveActivity, takingPart, TallyQueries } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import { SeatsRepository } from '@rt/api/seats';
import type { SeatList } from '@rt/contracts';
import { K_ANONYMITY } from '@rt/domain/attribution';
import { isOver } from '@rt/domain/polling';
import { kinds, takesTexts } from '@rt/kinds';

import { presentSeats, type SeatsOf } from './seats.presenter';

/** Which seats share a device, for those who run the session: under a rule without names by no name. */
@Injectable()
export class SeatsQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly seats: SeatsRepository,
    private readonly activities: ActivitiesQueries,
    private readonly tallies: TallyQueries,
  ) {}

  async list(actor: Actor, roundtableId: string): Promise<SeatList> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, RUNNERS);
    return presentSeats(await this.of(roundtable), await this.seats.countTakenOut(roundtableId));
  }

  async of(roundtable: RoundtableFacts): Promise<SeatsOf> {
    const { id } = roundtable;
    return { roundtable, seats: await this.seats.standing(id), resultShown: await this.resultShown(id) };
  }

  // Fewer than five answers were never shown. Further seats of a device are not subtracted here: their number falls when a seat is
  // removed before the close, so a result may still be shown later.
  private async resultShown(roundtableId: string): Promise<boolean> {
    const activities = await this.activities.ofRoundtable(roundtableId);
    // What a round before told may have been seen; one that was set aside may come back.
    if (activities.some(({ formerRounds, setAsideAt }) => formerRounds.length > 0 || setAsideAt !== null)) return true;
    if (activities.some(isRead)) return true;
    const over = activities.filter(isSeen);
    return (await this.tallies.count(over)).some(({ tally }) => takingPart(tally) >= K_ANONYMITY);
  }
}

/** True where a result may have been seen: once it is closed, also where it goes on since, and on boards of which votes are told at once. */
function isSeen({ state, kind, openedAgain }: LiveActivity): boolean {
  if (state === 'open') return openedAgain || kinds[kind].entries?.board !== undefined;
  return isOver(state);
}

/** True where hosts read texts that people wrote: they do so as these come, however few wrote, and see which is gone. */
function isRead({ kind, config, answered }: LiveActivity): boolean {
  return answered > 0 && takesTexts(kind, config);
}
