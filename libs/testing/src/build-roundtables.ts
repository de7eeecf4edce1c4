import { randomBytes } from 'node:crypto';

import { RULE_VERSION } from '@rt/domain/attribution';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';

import { insertRow, nextNumber, theOrganisation } from './build-people';
import type { TestDatabase } from './test-database';

export interface BuiltProgramme {
  readonly id: string;
  readonly orgId: string;
  readonly title: string;
}

export async function buildProgramme(
  database: TestDatabase,
  over: { orgId?: string; title?: string } = {},
): Promise<BuiltProgramme> {
  const n = nextNumber();
  const orgId = over.orgId ?? (await theOrganisation(database)).id;
  const programme = { id: uuidv7(), orgId, title: over.title ?? `Programme ${n}` };
  const { id, title } = programme;
  await insertRow(database, 'programmes', { id, org_id: orgId, slug: `programme-${n}`, title });
  return programme;
}

export interface RoundtableOver {
  readonly orgId?: string;
  readonly programmeId?: string | null;
  readonly title?: string;
  readonly question?: string;
  readonly rule?: 'attributed' | 'attributed_on_approval' | 'chatham_house' | 'anonymous_to_organiser';
  readonly state?: 'draft' | 'scheduled' | 'live' | 'closed' | 'published' | 'cancelled' | 'withdrawn';
  readonly joining?: 'open' | 'knock' | 'invited';
  readonly capacity?: number;
  /** Minutes from the database's now to the start; default 10. */
  readonly startsInMinutes?: number;
}

export interface BuiltRoundtable {
  readonly id: string;
  readonly orgId: string;
  readonly ref: string | null;
  readonly joinCode: string;
  readonly title: string;
}

const DEFAULTS = {
  state: 'draft',
  rule: 'attributed',
  joining: 'open',
  startsInMinutes: 10,
  question: 'What should change?',
  programmeId: null,
  capacity: null,
} as const;

/** A roundtable in a state, with its live row; from `scheduled` on with a slot, a number and a calendar id. */
export async function buildRoundtable(database: TestDatabase, over: RoundtableOver = {}): Promise<BuiltRoundtable> {
  const n = nextNumber();
  const { state, rule, joining, startsInMinutes, question, programmeId, capacity } = { ...DEFAULTS, ...over };
  const planned = state !== 'draft';
  const orgId = over.orgId ?? (await theOrganisation(database)).id;
  const built = {
    id: uuidv7(),
    orgId,
    ref: planned ? `RT-2026-${String(n).padStart(3, '0')}` : null,
    joinCode: String(10_000_000 + (randomBytes(4).readUInt32BE() % 90_000_000)),
    title: over.title ?? `Roundtable ${n}`,
  };
  await database.query(
    `insert into roundtables (id, org_id, programme_id, ref, title, question, tz, rule, state, joining, capacity,
       join_code, ical_uid, local_start, local_end, start_at, end_at, live_at, closed_at)
     select $1, $2, $3, $4, $5, $6, 'Europe/London', $7, $8, $9, $10, $11, $12,
       to_char(s.start_at at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'),
       to_char(s.end_at at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'), s.start_at, s.end_at,
       case when $8 in ('live', 'closed', 'published') then now() end, case when $8 in ('closed', 'published') then now() end
     from (select case when $13 then date_trunc('minute', now()) + make_interval(mins => $14) end as start_at,
                  case when $13 then date_trunc('minute', now()) + make_interval(mins => $14 + 120) end as end_at) s`,
    [
      built.id,
      orgId,
      programmeId,
      built.ref,
      built.title,
      question,
      rule,
      state,
      joining,
      capacity,
      built.joinCode,
      planned ? `${uuidv4()}@roundtable` : null,
      planned,
      startsInMinutes,
    ],
  );
  await insertRow(database, 'session_live', { roundtable_id: built.id, org_id: orgId });
  return built;
}

export interface ActivityOver {
  readonly roundtable: { readonly id: string; readonly orgId: string };
  readonly kind?: string;
  readonly question?: string;
  readonly config?: object;
  readonly state?: 'draft' | 'ready' | 'open' | 'closed';
  readonly visibility?: 'always' | 'after_vote' | 'after_close' | 'on_reveal' | 'never';
  readonly allowChange?: boolean;
  readonly allowAbstain?: boolean;
}

export interface BuiltActivity {
  readonly id: string;
  readonly roundtableId: string;
}

const TWO_OPTIONS = {
  options: [
    { id: 'a', text: 'First' },
    { id: 'b', text: 'Second' },
  ],
};

/** An activity with its live row; by default a single choice of two options, ready. */
export async function buildActivity(database: TestDatabase, over: ActivityOver): Promise<BuiltActivity> {
  const n = nextNumber();
  const { roundtable, state = 'ready' } = over;
  const id = uuidv7();
  const ofRoundtable = { org_id: roundtable.orgId, roundtable_id: roundtable.id };
  await insertRow(database, 'activities', {
    ...{ id, ...ofRoundtable, position: n, kind: over.kind ?? 'single_choice' },
    ...{ question: over.question ?? `Question ${n}?`, config: over.config ?? TWO_OPTIONS },
    ...{ visibility: over.visibility ?? 'after_close', allow_change: over.allowChange ?? true },
    ...{ allow_abstain: over.allowAbstain ?? false },
    opened_at: state === 'open' || state === 'closed' ? new Date() : null,
  });
  await insertRow(database, 'activity_live', { activity_id: id, ...ofRoundtable, state });
  return { id, roundtableId: roundtable.id };
}

export interface BuiltParticipation {
  readonly id: string;
  readonly roundtableId: string;
  readonly orgId: string;
}

/** Somebody who joined, on a device of their own; `acknowledged` (default true) says that the rule was accepted. */
export async function buildParticipation(
  database: TestDatabase,
  over: {
    roundtable: { readonly id: string; readonly orgId: string };
    invitationId?: string;
    displayName?: string;
    declaredType?: string;
    declaredRegion?: string;
    online?: boolean;
    acknowledged?: boolean;
  },
): Promise<BuiltParticipation> {
  const { roundtable } = over;
  const built = { id: uuidv4(), roundtableId: roundtable.id, orgId: roundtable.orgId };
  const { id, orgId: org_id, roundtableId: roundtable_id } = built;
  await insertRow(database, 'participations', { id, org_id, roundtable_id, invitation_id: over.invitationId ?? null });
  await database.query(
    `insert into arrivals (participation_id, roundtable_id, accepted_rule_version, words_version, display_name, type_id, place_id, online, device)
     select $1, id, case when $3 then rule_version end, case when $3 then $9::int end, $4, (select t.id from type_terms t where t.org_id = r.org_id and t.code = $5),
       (select n.id from place_nodes n where n.org_id = r.org_id and n.code = $6), $7, $8 from roundtables r where id = $2`,
    [
      built.id,
      built.roundtableId,
      over.acknowledged ?? true,
      over.displayName ?? null,
      over.declaredType ?? null,
      over.declaredRegion ?? null,
      over.online ?? null,
      randomBytes(32),
      RULE_VERSION,
    ],
  );
  return built;
}
