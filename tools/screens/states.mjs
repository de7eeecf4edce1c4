import {
  acceptAll,
  act,
  addPerson,
  answerAll,
  invite,
  note,
  phoneIn,
  readEntries,
  schedule,
  stageOf,
  start,
  writeNotes,
} from './rooms.mjs';
import { activitiesOf } from './texts.mjs';

const KINDS = [
  'single',
  'multiple',
  'rating',
  'ranking',
  'points',
  'written',
  'statements',
  'cloud',
  'asked',
  'consensus',
  'ideas',
];

/**
 * One room for each state of a session: `places` (the room's id and `NAME-code`), `phones` and `stages` by name, all
 * names beginning with `prefix`.
 */
export async function roomsInAllStates(base, staff, texts, prefix = '') {
  const made = await Promise.all([
    scheduledRoom(base, staff, texts),
    waitingRoom(base, staff, texts),
    ...KINDS.map((_, at) => openRoom(base, staff, texts, at)),
    closedRoom(base, staff, texts),
    hiddenRoom(base, staff, texts),
    endedRoom(base, staff, texts),
    cancelledRoom(base, staff, texts),
  ]);
  const all = { places: {}, phones: {}, stages: {} };
  for (const { name, room, phones = {}, stage } of made) {
    all.places[prefix + name] = room.id;
    all.places[`${prefix}${name}-code`] = room.code;
    all.places[`${prefix}${name}-other`] = room.activities[1].id;
    for (const [state, phone] of Object.entries(phones)) all.phones[prefix + state] = phone;
    if (stage) all.stages[prefix + name] = stage;
  }
  return all;
}

async function scheduledRoom(base, { organiser }, texts) {
  const room = await schedule(organiser, { texts });
  const phones = { scheduled: await phoneIn(base, room) };
  return { name: 'scheduled', room, phones, stage: await stageOf(base, organiser, room) };
}

async function waitingRoom(base, { organiser }, texts) {
  const room = await start(organiser, { texts });
  const phone = await phoneIn(base, room);
  // Where the rule is not accepted yet, the browser keeps the place under the room's id.
  const phones = { waiting: phone, 'before-rule': { ...phone, place: room.id, ruleAcknowledged: false } };
  return { name: 'waiting', room, phones, stage: await stageOf(base, organiser, room) };
}

/** Voting is open on one kind, and for the first kind on another question too. */
async function openRoom(base, { organiser }, texts, at) {
  const kind = KINDS[at];
  const room = await start(organiser, { texts, activities: activitiesOf(texts, { visibility: 'after_vote' }) });
  if (at === 0) await act(organiser, room, 1, 'open');
  await writeNotes(organiser, room, texts);
  await act(organiser, room, at, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId: room.activities[at].id });
  const phones = { [`open-${kind}`]: await phoneIn(base, room) };
  await answerAll(base, room, at, 7);
  await readEntries(organiser, room, at);
  phones[`answered-${kind}`] = await phoneIn(base, room, { answered: at });
  return { name: `open-${kind}`, room, phones, stage: await stageOf(base, organiser, room) };
}

async function heldRoom(base, { organiser }, texts, people) {
  const room = await start(organiser, { texts, rule: 'chatham_house' });
  let phone;
  for (const at of [2, 1, 0]) {
    await act(organiser, room, at, 'open');
    if (people > 0) await answerAll(base, room, at, people - 1);
    if (at === 0) phone = await phoneIn(base, room, { answered: at });
    await act(organiser, room, at, 'close');
  }
  return { room, phone };
}

/** All is answered by eight people, closed and shown. */
async function closedRoom(base, staff, texts) {
  const { organiser } = staff;
  const { room, phone } = await heldRoom(base, staff, texts, 8);
  for (const at of [2, 1, 0]) await act(organiser, room, at, 'reveal', { revealed: true });
  await act(organiser, room, 0, 'keep');
  return { name: 'closed', room, phones: { closed: phone }, stage: await stageOf(base, organiser, room) };
}

/** Three people answered under the Chatham House Rule: nothing is shown to anybody. */
async function hiddenRoom(base, staff, texts) {
  const { organiser } = staff;
  const { room, phone } = await heldRoom(base, staff, texts, 3);
  await act(organiser, room, 0, 'reveal', { revealed: true });
  return { name: 'hidden', room, phones: { hidden: phone }, stage: await stageOf(base, organiser, room) };
}

/** The session has ended; texts wait, are accepted, are rejected; a result is kept. */
async function endedRoom(base, staff, texts) {
  const { organiser, noteTaker } = staff;
  const { room, phone } = await heldRoom(base, staff, texts, 8);
  await act(organiser, room, 1, 'keep');
  // Who is invited is looked for in the texts.
  await invite(organiser, room, [await addPerson(organiser, texts, 'Bello')]);
  await writeNotes(organiser, room, texts);
  const stage = await stageOf(base, organiser, room);
  const ids = await note(noteTaker, room, 4, (n) => ({
    title: n === 0 ? `As Dr Jane Smith of Example Ltd said: ${texts.title}`.slice(0, 200) : texts.title,
    body: `Jane Smith and ${texts.person} of ${texts.organisation} said it. ${texts.question}`,
  }));
  await acceptAll(organiser, room, [ids[1]]);
  const rejection = { decision: 'reject', reason: 'It repeats what the second text says.' };
  await organiser.post(`/api/roundtables/${room.id}/contributions/${ids[2]}/review`, rejection);
  await organiser.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
  return { name: 'ended', room, phones: { ended: phone }, stage };
}

async function cancelledRoom(base, { organiser }, texts) {
  const room = await schedule(organiser, { texts });
  const phones = { cancelled: await phoneIn(base, room) };
  const stage = await stageOf(base, organiser, room);
  await organiser.post(`/api/roundtables/${room.id}/cancel`, { reason: texts.question });
  return { name: 'cancelled', room, phones, stage };
}
