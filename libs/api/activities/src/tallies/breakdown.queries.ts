import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { HereRepository, type SeatSaid } from '@rt/api/seats';
import type { Breakdown, ResultByGroup } from '@rt/contracts';
import { type SaidOf, type ToldDivisions, wayOf } from '@rt/domain/attribution';
import type { PublicGroups } from '@rt/kinds';

import { HOST_READERS } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import type { LiveActivity } from '../activity';
import { SessionKeys } from '../keys/session-keys';
import { ANSWERING_EXTRA_SEATS } from '../room-revisions';
import { breakDown, breakDownInPublic, divisionsOf, type SaidAnswer } from './break-down';
import { DivisionsTold } from './divisions-told';
import { labelOfGroup } from './label-of-group';

const NOTHING_SAID: SaidOf = { type: null, place: null, way: null };

interface Said {
  readonly answers: readonly SaidAnswer[];
  readonly extraSeats: number;
  readonly first: ToldDivisions;
}

/**
 * Results by what people said when joining: for hosts, once voting has closed, under every rule. Until the session is sealed
 * they are counted through the voices; sealing keeps what was told of them, and nothing from which to count it again. By what a
 * result was told first is remembered: seats that come or go later change how many people a group needs, and two ways of dividing
 * the same answers could be held against each other.
 */
@Injectable()
export class BreakdownQueries {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly roundtables: RoundtablesQueries,
    private readonly here: HereRepository,
    private readonly keys: SessionKeys,
    private readonly divisionsTold: DivisionsTold,
    private readonly database: Database,
  ) {}

  /** `wrong-state` before the close. */
  async find(actor: Actor, roundtableId: string, activityId: string): Promise<Breakdown> {
    const { sealed } = await this.roundtables.factsFor(actor, roundtableId, HOST_READERS);
    const activity = await this.activities.find(roundtableId, activityId);
    if (activity.state !== 'closed') refuse('wrong-state', { reason: 'close-first' });

    if (!sealed) await this.keys.find(roundtableId);
    const by = sealed ? await this.kept(activity) : await this.counted(activity, await this.here.said(roundtableId));

    const round = firstRound(activity);
    const groupsFound = by.length === 0 && (await this.divisionsTold.isFound(activityId, round));
    return { activityId, round, by: by.map(named), ...(groupsFound ? { groupsFound } : {}) };
  }

  /** What may be told in the room of a closed activity, before it is sealed; nothing where the key is lost. Asks for no right. */
  async toldInRoom(activity: LiveActivity): Promise<ResultByGroup[]> {
    if (activity.state !== 'closed' || !(await this.hasKey(activity.roundtableId))) return [];
    return (await this.counted(activity, await this.here.said(activity.roundtableId))).map(named);
  }

  /** No groups for a question with rounds, since both could be compared, or without the key. Before sealing. */
  async inPublic(activity: LiveActivity): Promise<readonly PublicGroups[]> {
    if (activity.formerRounds.length > 0 || activity.state !== 'closed') return [];
    if (!(await this.hasKey(activity.roundtableId))) return [];
    const { answers, extraSeats, first } = await this.said(activity, await this.here.said(activity.roundtableId));
    return breakDownInPublic(activity, answers, extraSeats, first);
  }

  /** What may be told in the room of a closed activity, with its round: of a sealed session as it was kept. Asks for no right. */
  async told(
    activity: LiveActivity,
    sealed: boolean,
  ): Promise<{ readonly round: number; readonly by: readonly ResultByGroup[] }> {
    const by = sealed ? (await this.kept(activity)).map(named) : await this.toldInRoom(activity);
    return { round: firstRound(activity), by };
  }

  /** Whether a result was told by way: whoever is online or not from then on stays so. Asks for no right. */
  isToldByWay(roundtableId: string): Promise<boolean> {
    return this.divisionsTold.isToldByWay(roundtableId);
  }

  /** In the transaction that seals, before key and arrivals are deleted. A lost key leaves nothing to save. */
  async keep(roundtableId: string): Promise<void> {
    if (!(await this.hasKey(roundtableId))) return;
    const said = await this.here.said(roundtableId);
    for (const activity of await this.activities.ofRoundtable(roundtableId)) {
      const told = activity.state === 'closed' ? await this.counted(activity, said) : [];
      if (told.length > 0) await this.store(activity, told);
    }
  }

  private async hasKey(roundtableId: string): Promise<boolean> {
    try {
      return (await this.keys.find(roundtableId)) !== undefined;
    } catch {
      return false;
    }
  }

  private async store(activity: LiveActivity, told: readonly ResultByGroup[]): Promise<void> {
    await this.database.query(
      `insert into activity_breakdowns (activity_id, org_id, round, told)
       select id, org_id, $2, $3 from activities where id = $1
       on conflict (activity_id) do update set round = excluded.round, told = excluded.told`,
      [activity.id, firstRound(activity), JSON.stringify(told)],
    );
  }

  private async kept(activity: LiveActivity): Promise<ResultByGroup[]> {
    const [row] = await this.database.query<{ told: ResultByGroup[] }>(
      'select told from activity_breakdowns where activity_id = $1 and round = $2',
      [activity.id, firstRound(activity)],
    );
    return row?.told ?? [];
  }

  private async counted(activity: LiveActivity, seats: readonly SeatSaid[]): Promise<ResultByGroup[]> {
    const { answers, extraSeats, first } = await this.said(activity, seats);
    return breakDown(activity, answers, extraSeats, first);
  }

  private async said(activity: LiveActivity, seats: readonly SeatSaid[]): Promise<Said> {
    const round = firstRound(activity);
    const first = await this.divisionsTold.before(activity, round);
    const said = await this.saidAnswers(activity, seats);
    if (first) return { ...said, first };
    const now = divisionsOf(activity, said.answers, said.extraSeats);
    // Of what was told by nothing, there is nothing to be held against.
    if (now.by.length === 0) return { ...said, first: now };
    return { ...said, first: await this.divisionsTold.remember(activity.id, round, now) };
  }

  private async saidAnswers(activity: LiveActivity, seats: readonly SeatSaid[]): Promise<Omit<Said, 'first'>> {
    const { id, roundtableId } = activity;
    const byVoice = new Map<string, SaidOf>();
    for (const { participationId, online, ...said } of seats) {
      const keyed = this.keys.voiceInMemory(roundtableId, id, participationId);
      if (keyed) byVoice.set(keyed.voice, { ...said, way: wayOf(online) });
    }
    const rows = await this.database.query<{ voice: string | null; answerKey: string; extra: number }>(
      `select encode(r.voice, 'base64') as voice, r.answer_key as "answerKey", ${ANSWERING_EXTRA_SEATS} as extra
       from responses r join activity_live l on l.activity_id = r.activity_id
       join session_live s on s.roundtable_id = l.roundtable_id
       where r.activity_id = $1 and r.round = $2 and r.answer_key is not null`,
      [id, firstRound(activity)],
    );
    const answers = rows.map(({ voice, answerKey }) => ({
      answerKey,
      said: byVoice.get(voice ?? '') ?? NOTHING_SAID,
    }));
    return { answers, extraSeats: rows[0]?.extra ?? 0 };
  }
}

/** Shows one round only by group: two rounds would reveal the few people who changed their answer. */
export function firstRound({ formerRounds, round }: Pick<LiveActivity, 'formerRounds' | 'round'>): number {
  return formerRounds[0] ?? round;
}

function named({ by, groups }: ResultByGroup): ResultByGroup {
  return { by, groups: groups.map((one) => ({ ...one, ...labelOfGroup(by, one.group) })) };
}
