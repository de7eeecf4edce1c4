import { Injectable } from '@nestjs/common';
import {
  ActivitiesQueries,
  BreakdownQueries,
  EntryAuthors,
  keptHands,
  type LiveActivity,
  noOfRound,
  roundsInRoom,
} from '@rt/api/activities';
import { type Actor, Refusal, resultWords } from '@rt/api/platform';
import { ConsoleAct, type RoundtableFacts } from '@rt/api/roundtables';
import type { DownloadedActivity, DownloadedResults, FinalResult, NotTold } from '@rt/contracts';
import { type HandsTold, storedLeast } from '@rt/domain/polling';
import { type FrozenResult, isByHand } from '@rt/kinds';

import { allowAfterEnd, DOWNLOADERS } from '../contributions.policy';
import { authorsIn, type Signed } from './authors-in';
import { FreezeResult } from './freeze-result';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';
import { NOTHING_TO_KEEP } from './take-snapshots';

/** For hosts after the end: frozen results without hidden texts and small numbers. The audit records it. */
@Injectable()
export class DownloadResults {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly freeze: FreezeResult,
    private readonly snapshots: SnapshotsRepository,
    private readonly breakdowns: BreakdownQueries,
    private readonly authors: EntryAuthors,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<DownloadedResults> {
    const act = { actor, roundtableId, verb: 'download-results' as const, may: DOWNLOADERS };
    return this.acts.run(act, async (roundtable) => {
      allowAfterEnd(roundtable);

      const kept = await this.activities.keptIds(roundtableId);
      const frozen = await this.snapshots.ofRoundtable(roundtableId);
      const signed = await this.authors.signedIn(roundtableId);

      const items: DownloadedActivity[] = [];
      for (const activity of await this.activities.ofRoundtable(roundtableId)) {
        const stored = frozen.filter((one) => one.frozen.activityId === activity.id);
        const told = stored.length > 0 ? stored : await this.frozenNow(roundtable, activity);
        const hands = [...keptHands(activity, roundtable)];
        const { round, by } = await this.breakdowns.told(activity, roundtable.sealed);
        const quotes = typeof told === 'string' ? undefined : told.at(-1)?.frozen;
        const no = noOfRound(activity, round);
        const groups = { activityId: activity.id, round: no, by: [...by] };
        items.push({
          ...present(activity, told, { texts: signed, sealed: roundtable.sealed }),
          kept: kept.has(activity.id),
          hands: quotes ? quotedHands(hands, quotes) : hands,
          groups,
        });
      }
      return { answer: { items }, onContent: true };
    });
  }

  /** Results are frozen as a session ends. Where there is none, freezing it names the reason. */
  private async frozenNow(roundtable: RoundtableFacts, activity: LiveActivity): Promise<readonly Snapshot[] | NotTold> {
    if (activity.state !== 'closed') return 'not-asked';
    try {
      return [await this.freeze.run(roundtable, activity.id)];
    } catch (error) {
      if (!(error instanceof Refusal) || !NOTHING_TO_KEEP.includes(error.code)) throw error;
      return error.code === 'suppressed' || wereFew(roundtable, activity) ? 'too-few' : 'nobody-answered';
    }
  }
}

function quotedHands(hands: readonly HandsTold[], { labels }: FrozenResult): HandsTold[] {
  const textOf = (id: string) => labels.find((label) => label.id === id)?.text ?? '';
  return hands.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, text: textOf(row.id) })) }));
}

/** Sealing has deleted the answers because there were too few of them. */
function wereFew({ sealed, rule }: RoundtableFacts, { answered }: LiveActivity): boolean {
  return sealed && answered > 0 && storedLeast(rule) > 1;
}

function present(
  activity: LiveActivity,
  told: readonly Snapshot[] | NotTold,
  signed: Signed,
): Omit<DownloadedActivity, 'kept' | 'hands' | 'groups'> {
  const { id, agendaItemId, kind, question } = activity;
  const around = { activityId: id, agendaItemId, kind, question };
  if (typeof told === 'string') return { ...around, notTold: told, results: [] };
  // What was counted by hand alone stands with the hands.
  const answered = told.filter(({ frozen }) => !isByHand(frozen));
  const results = answered
    .map((one) => finalResult(one, noOf(activity, one), signed))
    .sort((one, other) => one.round - other.round);
  return { ...around, notTold: results.length > 0 ? null : 'nobody-answered', results };
}

// Of a round that was reset after it was kept: which it was then.
function noOf(activity: LiveActivity, { frozen: { round, rounds } }: Snapshot): number {
  return noOfRound(activity, round) || (rounds?.no ?? 1);
}

function finalResult({ frozen, sha256 }: Snapshot, round: number, signed: Signed): FinalResult {
  const authors = authorsIn(frozen, signed);
  const { kind, question, config, n, abstained, result, askedFrom, rounds } = frozen;
  return {
    ...resultWords(frozen),
    round,
    kind,
    question,
    config,
    n,
    abstained,
    result,
    sha256,
    askedFrom: askedFrom?.question ?? null,
    ...(rounds ? { rounds: roundsInRoom(rounds) } : {}),
    ...(Object.keys(authors).length > 0 ? { authors } : {}),
  };
}
