/** Makes a live roundtable through the public interface and lets people join it, as screens and phones would. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from './http-client.mjs';
import { inParallel } from './raw-socket.mjs';

/** Signs in by the demo's button. */
export async function signInDemo(base, role = 'organiser') {
  const client = new HttpClient(base);
  await client.post('/api/sign-in/demo', { role });
  return client;
}

/** A wall time in UTC, `minutes` from now, as the planning page sends it. */
export function wallTime(minutes) {
  return new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);
}

/**
 * Plans and schedules a roundtable with its activities; people may be invited to it.
 * @param {HttpClient} organiser signed in
 * @param {{ title: string, rule?: string, sharedDevices?: boolean, activities: object[] }} plan activities as CreateActivity
 * @returns {Promise<{ id: string, activityIds: string[] }>}
 */
export async function planRoundtable(organiser, { title, rule = 'attributed', sharedDevices = false, activities }) {
  const sectors = await organiser.get('/api/sectors');
  const created = await organiser.post('/api/roundtables', {
    title,
    question: 'Which of these should come first?',
    sectorIds: [sectors.items[0].id],
    format: 'in_person',
    rule,
  });
  const id = created.id;
  const changed = await organiser.patch(`/api/roundtables/${id}`, {
    version: created.version,
    tz: 'UTC',
    localStart: wallTime(10),
    localEnd: wallTime(130),
    place: 'Liverpool',
    capacity: 5000,
    joining: 'open',
    sharedDevices,
  });
  await organiser.put(`/api/roundtables/${id}/agenda`, {
    version: changed.version,
    items: [{ kind: 'activity', title: 'Answers from the room', plannedMinutes: 60 }],
  });
  const activityIds = [];
  for (const activity of activities) {
    activityIds.push((await organiser.post(`/api/roundtables/${id}/activities`, activity)).id);
  }
  await organiser.post(`/api/roundtables/${id}/schedule`);
  return { id, activityIds };
}

/**
 * Plans, schedules and starts a roundtable and opens its activities.
 * @param {HttpClient} organiser signed in
 * @param {{ title: string, rule?: string, sharedDevices?: boolean, activities: object[], open?: boolean }} plan activities as CreateActivity
 * @returns {Promise<{ id: string, code: string, activityIds: string[] }>}
 */
export async function startRoundtable(organiser, { open = true, ...plan }) {
  const { id, activityIds } = await planRoundtable(organiser, plan);
  await organiser.post(`/api/roundtables/${id}/session/start`, { confirmEarly: true });
  if (open) {
    for (const activityId of activityIds) {
      await organiser.post(`/api/roundtables/${id}/activities/${activityId}/open`);
    }
  }
  const { joinCode } = await organiser.get(`/api/roundtables/${id}`);
  return { id, code: joinCode, activityIds };
}

/** Joins by code and accepts the rule; the participant's token. `said`: what is asked of who joins, `{ typeId, placeId, online }`, each of which may be left out. */
export async function joinByCode(base, code, said = {}) {
  const phone = new HttpClient(base);
  const joined = await phone.post('/api/join', { code, ...said });
  phone.token = joined.participantToken;
  await phone.post('/api/live/acknowledge', { ruleVersion: joined.session.ruleVersion });
  return joined.participantToken;
}

/** Tokens of `count` people who joined by code, spread over the given servers. */
export function joinMany(bases, code, count) {
  const people = Array.from({ length: count }, (_, at) => bases[at % bases.length]);
  return inParallel(people, 16, (base) => joinByCode(base, code));
}

/** A stage paired by code, as on the room's computer: its token. */
export async function pairStage(organiser, base, roundtableId) {
  const screen = new HttpClient(base);
  const { pairingId, code, secret } = await screen.post('/api/stage/pairings');
  await organiser.post(`/api/roundtables/${roundtableId}/stage`, { code });
  const { stageToken } = await screen.post('/api/stage/pairings/claim', { pairingId, secret });
  return stageToken;
}

/**
 * The body of one response.
 * @param {string} activityId
 * @param {object | null} answer
 * @param {number} n
 * @param {{ round?: number, configVersion?: number, opId?: string }} [rest]
 */
export function response(activityId, answer, n, { round = 1, configVersion = 1, opId = randomUUID() } = {}) {
  return { activityId, round, configVersion, opId, n, answer };
}

/** A single choice with the given option texts; ids are a, b, c and so on. */
export function singleChoice(question, texts, extra = {}) {
  const options = texts.map((text, at) => ({ id: String.fromCharCode(97 + at), text }));
  return { kind: 'single_choice', question, config: { options }, ...extra };
}
