import { Injectable } from '@nestjs/common';
import { RecordQueries } from '@rt/api/activities';
import { canonicalJson, Database, type Json, Refusal, resultWords } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { type FrozenResult, isByHand, keptSentences } from '@rt/kinds';

import { ContributionsRepository } from '../contributions.repository';
import { onlyOthers } from '../review/only-others';
import { FreezeResult } from './freeze-result';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';
import { NOTHING_TO_KEEP } from './take-snapshots';
import { reworded } from './title-of-result';

/** Removed answers, with or without their further seats; or decisions, hands, new rounds and resets. */
export type SinceKept = 'taken-out' | 'being-taken-out' | 'decided';

/** Recounts saved results before they are public; texts by people stay, generated ones are made again. */
@Injectable()
export class RefreshKept {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly freeze: FreezeResult,
    private readonly results: RecordQueries,
    private readonly database: Database,
  ) {}

  /** Joins an open transaction; of one activity, or of all. Of a sealed session nothing can have been taken out. */
  async run(roundtableId: string, since: SinceKept, activityId?: string): Promise<void> {
    await this.database.transaction(async () => {
      const roundtable = await this.roundtables.lockState(roundtableId);
      if (roundtable.sealed) return;
      const all = await this.snapshots.kept(roundtableId);
      const touched = all.filter(({ frozen }) => activityId === undefined || frozen.activityId === activityId);
      for (const kept of touched) await this.refresh(roundtable, kept, since);
    });
  }

  private async refresh(roundtable: RoundtableFacts, { id, frozen }: Snapshot, since: SinceKept): Promise<void> {
    const told = (await this.counted(roundtable, frozen, since)) ?? (await this.left(frozen, since));
    if (told && tellsTheSame(told, frozen)) return;
    const shown = await this.contributions.lockOfSnapshot(id);
    if (!told) {
      for (const { id: shownId } of shown) await this.contributions.end(shownId, 'withdrawn', { code: 'too-few-left' });
      return this.snapshots.drop(id);
    }
    await this.snapshots.replace(id, recounted(frozen, told));
    const { summary } = resultWords(told);
    for (const one of shown) await this.contributions.reword(one, reworded(one, frozen, summary));
  }

  /**
   * What stays of a result that could not be kept any more. Enough answered on devices when it was kept, and nobody was taken out:
   * it stays, without words that hosts may have hidden, and with the hands of now. Of hands that were all that answered nothing stays.
   */
  private async left(frozen: FrozenResult, since: SinceKept): Promise<FrozenResult | undefined> {
    if (since !== 'decided' || isByHand(frozen)) return undefined;
    const { hands: _hands, ...others } = onlyOthers(frozen, { may: () => false, isFromRoom: false });
    const told = { ...others, ...(await this.results.hands(frozen.activityId)) };
    return { ...told, summary: keptSentences(told) };
  }

  private async counted(
    roundtable: RoundtableFacts,
    frozen: FrozenResult,
    since: SinceKept,
  ): Promise<FrozenResult | undefined> {
    try {
      return await this.freeze.count(roundtable, frozen.activityId);
    } catch (error) {
      // What is open again, or asked once more, is counted when it has closed.
      if (error instanceof Refusal && error.code === 'wrong-state') return frozen;
      // Whether too few are left shows once the seats whose answers have gone are subtracted no more.
      if (error instanceof Refusal && error.code === 'suppressed' && since === 'being-taken-out') return frozen;
      if (error instanceof Refusal && NOTHING_TO_KEEP.includes(error.code)) return undefined;
      throw error;
    }
  }
}

/** The new count with the chosen groups, and with the former wording of an existing source question. */
function recounted(frozen: FrozenResult, counted: FrozenResult): FrozenResult {
  const { round, config, labels, n, abstained, result, summary, method } = counted;
  const { rounds: _rounds, hands: _hands, groups: _groups, foundGroups: _found, askedFrom, ...kept } = frozen;
  const source = counted.askedFrom && { askedFrom: askedFrom ?? counted.askedFrom };
  const beside = { ...besideCounts(counted), ...source };
  return { ...kept, round, config, labels, n, abstained, result, summary, method, ...beside };
}

/** What stands beside the counts of all, of that which there is: none of it outlasts the answers that it was made of. */
function besideCounts({ rounds, hands, groups, foundGroups }: FrozenResult): Partial<FrozenResult> {
  return {
    ...(rounds && { rounds }),
    ...(hands && { hands }),
    ...(groups && { groups }),
    ...(foundGroups && { foundGroups }),
  };
}

/** The same counts of the same texts: hosts may have worded anew what somebody wrote. */
function tellsTheSame(one: FrozenResult, other: FrozenResult): boolean {
  const told = (of: FrozenResult): string => {
    const { n, abstained, result, labels, askedFrom } = of;
    const beside = besideCounts(of);
    return canonicalJson({
      ...{ n, abstained, result, labels, beside, isChained: askedFrom !== undefined },
    } as unknown as Json);
  };
  return told(one) === told(other);
}
