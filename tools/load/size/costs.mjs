import { randomUUID } from 'node:crypto';

import { load } from '../../load-typescript.mjs';
import { median, since } from '../measure.mjs';
import { Room, signInDemo } from '../rooms.mjs';

const ROWS = [1, 100, 10_000];
const RUNS = 21;
/** So many acceptances of the rule one process remembers. */
const REMEMBERED = 50_000;

/**
 * What grows with the number of rows: an activity that is read with what hosts decided, the search for activities whose
 * time is over, the check of the audit's chain, and acceptances of the rule beyond those that a process remembers. The
 * server's own code runs on the given connection.
 * @param {import('pg').Client} client
 * @param {{ url: string }} server
 */
export async function measureCosts(client, server) {
  let mostRows = 0;
  const database = {
    query: async (text, values) => {
      const { rows } = await client.query(text, values);
      mostRows = Math.max(mostRows, rows.length);
      return rows;
    },
    mostRows: () => mostRows,
    forgetRows: () => void (mostRows = 0),
  };
  const organiser = await signInDemo(server.url);
  const measures = [decisions, openActivities, auditChain, acceptances];
  const found = [];
  for (const measure of measures) found.push(...(await measure({ client, database, organiser })));
  return found;
}

async function decisions({ client, database, organiser }) {
  const activities = await activitiesOf(database);
  const { DecisionsRepository } = await load('libs/api/activities/src/deciding/decisions.repository.ts');
  const decided = new DecisionsRepository(database);
  const id = await textQuestion(organiser);
  const activity = await activities.find(id);
  const add = () => decided.add(activity, { verb: 'hide', target: randomUUID(), value: null });
  return eachNumber('read an activity with so many decisions on texts', async (from, to) => {
    for (let n = from; n < to; n += 1) await add();
    await client.query('analyze activity_decisions');
    return { ms: await medianMs(() => activities.find(id)) };
  });
}

async function openActivities({ client, database, organiser }) {
  const activities = await activitiesOf(database);
  const id = await textQuestion(organiser);
  return eachNumber('find activities to close among so many', async (from, to) => {
    await client.query(COPIES, [id, from, to - 1]);
    await client.query('vacuum analyze activity_live');
    return { ms: await medianMs(() => activities.expired(0)) };
  });
}

/** Ready ones, of which each has its narrow row. */
const COPIES = `with copied as (
    insert into activities select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'position', n))).*
    from activities a, generate_series($2::int, $3::int) n where a.id = $1 returning id)
  insert into activity_live select (jsonb_populate_record(l, jsonb_build_object('activity_id', c.id, 'state', 'ready'))).*
  from activity_live l, copied c where l.activity_id = $1`;

async function auditChain({ client, database }) {
  const { AuditLog } = await load('libs/api/platform/src/audit/audit-log.ts');
  const audit = new AuditLog(database);
  const { rows } = await client.query('select id from organisations');
  const orgId = rows[0].id;
  const entry = { actor: { kind: 'system', orgId }, verb: 'open-activity' };
  const { rows: stored } = await client.query('select count(*)::int as count from audit_events where org_id = $1', [
    orgId,
  ]);
  return eachNumber('verify an audit chain of so many more events', async (from, to) => {
    for (let n = from; n < to; n += 1) {
      await client.query('begin');
      await audit.append(entry, null);
      await client.query('commit');
    }
    database.forgetRows();
    const ms = await medianMs(() => audit.firstBroken(orgId), 3);
    return { ms, held: `${database.mostRows()} events at once (${stored[0].count} before)` };
  });
}

async function acceptances({ database }) {
  const { RuleAcknowledgements } = await load('libs/api/seats/src/rule-acknowledgements.ts');
  return eachNumber('remember so many acceptances beyond the most', (_, to) => {
    const known = new RuleAcknowledgements(database);
    for (let n = 0; n < REMEMBERED; n += 1) known.remember(`seat ${n}`, 1, true);
    const begun = performance.now();
    for (let n = 0; n < to; n += 1) known.remember(`further seat ${n}`, 1, true);
    return { ms: since(begun), held: `${REMEMBERED + to - known.remembered().length} forgotten` };
  });
}

async function activitiesOf(database) {
  const { ActivitiesRepository } = await load('libs/api/activities/src/activities.repository.ts');
  return new ActivitiesRepository(database);
}

async function textQuestion(organiser) {
  const activity = { kind: 'open_text', question: 'What stands in the way?', config: {}, visibility: 'after_close' };
  const { activityIds } = await Room.startOpen(organiser, { title: `Bench ${randomUUID()}`, activities: [activity] });
  return activityIds[0];
}

async function eachNumber(cost, measure) {
  const found = [];
  let before = 0;
  for (const rows of ROWS) {
    const { ms, held = '' } = await measure(before, rows);
    found.push({ cost, rows, ms: Number(ms.toFixed(2)), held });
    before = rows;
  }
  return found;
}

async function medianMs(work, runs = RUNS) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work();
    times.push(since(begun));
  }
  return median(times);
}
