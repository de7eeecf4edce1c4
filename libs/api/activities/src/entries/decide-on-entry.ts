import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';
import type { DecideOnEntryRequest, EntryBody } from '@rt/contracts';
import { actOnBoard, actOnEntry, type EntryChange, type EntryRules, isBoardVerb } from '@rt/domain/polling';
import { type Checked, reject } from '@rt/domain/text';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { DecisionsRepository } from '../deciding/decisions.repository';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomRevisions } from '../room-revisions';
import { EntriesRepository, type FoundEntry } from './entries.repository';

/**
 * A host lets the room see an entry, hides it, shows it again, words it anew, or puts it in its place on a board. The activity's revision moves and neither
 * the plan's version nor the session's revision: no answer on its way is refused, and no phone is told of more than the
 * list.
 */
@Injectable()
export class DecideOnEntry {
  constructor(
    private readonly act: ConsoleAct,
    private readonly checks: PlanningChecks,
    private readonly entries: EntriesRepository,
    private readonly decisions: DecisionsRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  /** `not-found` for an entry that its author has withdrawn or that is of another activity. */
  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; entryId: string; body: DecideOnEntryRequest },
  ): Promise<EntryBody> {
    const { roundtableId, activityId, entryId, body } = input;
    const act = { actor, roundtableId, verb: 'decide-on-entry', may: ACTIVITY_WRITERS } as const;
    return this.act.run(act, async (roundtable) => {
      const activity = await this.checks.lock(roundtableId, activityId);
      allowPlanning(roundtable.state);
      const entry = (await this.entries.find(activityId, entryId)) ?? refuse('not-found');

      const rules = kinds[activity.kind].entries ?? refuse('not-found');
      const change = unwrap(await this.changeOf(activityId, entry, body, rules));

      if (change === null) return { answer: entry, nothing: true };
      await this.entries.change(entryId, change);
      if (change.mark === 'selected') await this.selectAlone(roundtableId, activityId, entryId);
      await this.decisions.add(activity, { verb: body.verb, target: entryId, value: null });

      const revise = () => this.revisions.raiseActivity(activityId);
      const answer = (await this.entries.find(activityId, entryId)) ?? entry;
      return { answer, subjectId: activityId, onContent: true, revise };
    });
  }

  private async changeOf(
    activityId: string,
    entry: FoundEntry,
    { verb, text, into }: DecideOnEntryRequest,
    { textMax, board }: Pick<EntryRules<unknown, unknown, unknown>, 'textMax' | 'board'>,
  ): Promise<Checked<EntryChange | null>> {
    if (!isBoardVerb(verb)) return actOnEntry(entry, { verb, text }, textMax);
    if (!board) return reject('invalid', 'verb', 'no-board');
    const target = into === undefined ? undefined : await this.entries.find(activityId, into);
    return actOnBoard(entry, { verb, text, into: target });
  }

  /** One entry at most fills the screen of a session. */
  private async selectAlone(roundtableId: string, activityId: string, entryId: string): Promise<void> {
    const others = await this.entries.deselectOthers(roundtableId, entryId);
    for (const other of new Set(others)) if (other !== activityId) await this.revisions.raiseActivity(other);
  }
}
