import { Injectable } from '@nestjs/common';
import { RecordQueries } from '@rt/api/activities';
import { canonicalJson, Database, type Json, Refusal, resultWords } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { type FrozenResult, isByHand, keptSentences } from '@rt/kinds';

import { ContributionsRepository } from '../contributions.repository';
import { onlyOthers } from '../review/only-others';
import { FreezeResult, type ValidResults } from './freeze-result';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';
import { NOTHING_TO_KEEP } from './take-snapshots';
import { reworded } from './title-of-result';

/**
 * Why results are counted again: a participant was removed, is being removed (their seat still counts), or a host changed
 * something (decisions, raised hands, a round, a reset).
 */
export type SinceKept = 'taken-out' | 'being-taken-out' | 'decided';

/** Counts saved results again until they are published. Keeps texts that people edited, and generates the others again. */
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

  /** For one activity or all, in the open transaction. Does nothing in a sealed session, whose answers cannot change. */
  async run(roundtableId: string, since: SinceKept, activityId?: string, valid?: ValidResults): Promise<void> {
    await this.database.transaction(async () => {
      const roundtable = await this.roundtables.lockState(roundtableId);
      if (roundtable.sealed) return;
      const all = await this.snapshots.kept(roundtableId);
      const touched = all.filter(({ frozen }) => activityId === undefined || frozen.activityId === activityId);
      for (const kept of touched) await this.refresh(roundtable, kept, since, valid);
    });
  }

  private async refresh(
    roundtable: RoundtableFacts,
    { id, frozen }: Snapshot,
    since: SinceKept,
    valid?: ValidResults,
  ): Promise<void> {
    const told = (await this.counted(roundtable, frozen, since, valid)) ?? (await this.left(frozen, since));
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
   * The saved result after a change by which it could no longer be saved. It is retained without written answers, which hosts may
   * have hidden, and with the current raised hands. Undefined, so deleted, after a removal or if it has raised hands only.
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
    valid?: ValidResults,
  ): Promise<FrozenResult | undefined> {
    try {
      return await this.freeze.count(roundtable, frozen.activityId, valid);
    } catch (error) {
      // An open question is counted when it closes.
      if (error instanceof Refusal && error.code === 'wrong-state') return frozen;
      // Removed seats are still subtracted here; the count after the removal shows whether enough people remain.
      if (error instanceof Refusal && error.code === 'suppressed' && since === 'being-taken-out') return frozen;
      if (error instanceof Refusal && NOTHING_TO_KEEP.includes(error.code)) return undefined;
      throw error;
    }
  }
}

/** The saved result with the new counts. Groups that a host chose and the saved wording of the source question do not change. */
function recounted(frozen: FrozenResult, counted: FrozenResult): FrozenResult {
  const { round, config, labels, n, abstained, result, summary, method } = counted;
  const { rounds: _rounds, hands: _hands, groups: _groups, foundGroups: _found, askedFrom, ...kept } = frozen;
  const source = counted.askedFrom && { askedFrom: askedFrom ?? counted.askedFrom };
  const beside = { ...besideCounts(counted), ...source };
  return { ...kept, round, config, labels, n, abstained, result, summary, method, ...beside };
}

/** The parts of a result next to its total counts, without absent parts. */
function besideCounts({ rounds, hands, groups, foundGroups }: FrozenResult): Partial<FrozenResult> {
  return {
    ...(rounds && { rounds }),
    ...(hands && { hands }),
    ...(groups && { groups }),
    ...(foundGroups && { foundGroups }),
  };
}

/** Compares counts and labels: a host may have edited a label without a change of counts. */
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
