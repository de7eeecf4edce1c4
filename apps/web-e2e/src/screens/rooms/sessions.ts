import { randomUUID } from 'node:crypto';

import { HttpClient } from '@rt/testing/rooms';

import { PlannedRoom } from './making';
import { type Kind, KINDS, questionsOf } from './questions';
import { readEntries } from './reading';
import type { Phone, Room, Site } from './room';
import type { Texts } from './texts';

type Make = (site: Site, texts: Texts) => Promise<Room>;

/** A crowd as large as a full round table with guests. */
export const CROWD = 60;

/** What a screen needs of a room: its phone and its stage as well. */
export async function opened(room: PlannedRoom, more: Partial<Room> = {}): Promise<Room> {
  const phones = { phone: await room.phone(), ...more.phones };
  return { ...pick(room), ...more, phones, stage: await room.stage() };
}

export const pick = ({ id, code, ref, activities }: PlannedRoom): Room => ({ id, code, ref, activities });

const scheduled: Make = async (site, texts) => opened(await PlannedRoom.schedule(site, { texts }));

const waiting: Make = async (site, texts) => {
  const made = await opened(await PlannedRoom.start(site, { texts }));
  const { phone } = made.phones as Required<Room>['phones'];
  // Where the rule is not accepted yet, the browser stores the place under the room's id.
  const unread = phone && { ...phone, place: made.id, ruleAcknowledged: false };
  return { ...made, phones: { ...made.phones, ...(unread ? { 'before-rule': unread } : {}) } };
};

const open =
  (kind: Kind): Make =>
  async (site, texts) => {
    const room = await PlannedRoom.start(site, {
      texts,
      questions: questionsOf(texts, { visibility: 'after_vote' }),
    });
    if (kind === 'single') await room.act('multiple', 'open');
    await room.put('session/chair-note', { text: texts.chairNote, version: 0 });
    await room.open(kind);
    await room.answer(kind, 7);
    await readEntries(room, kind);
    return opened(room, { phones: { answered: await room.answeredPhone(kind) } });
  };

/** Three questions were asked under the Chatham House Rule; the phone has answered the last. */
async function held(site: Site, texts: Texts, people: number) {
  const room = await PlannedRoom.start(site, { texts, rule: 'chatham_house' });
  let phone: Phone | undefined;
  for (const kind of ['rating', 'multiple', 'single'] as const) {
    await room.act(kind, 'open');
    await room.answer(kind, people - 1);
    if (kind === 'single') phone = await room.answeredPhone(kind);
    await room.act(kind, 'close');
  }
  const phones: Record<string, Phone> = phone ? { phone } : {};
  return { room, phones };
}

const closed: Make = async (site, texts) => {
  const { room, phones } = await held(site, texts, 8);
  for (const kind of ['rating', 'multiple', 'single'] as const) await room.reveal(kind);
  await room.act('single', 'keep');
  return opened(room, { phones });
};

/** Three answers are below the minimum group size, so no result is shown. */
const hidden: Make = async (site, texts) => {
  const { room, phones } = await held(site, texts, 3);
  await room.reveal('single');
  return opened(room, { phones });
};

/** Of four texts one is accepted and one rejected; a result is saved. */
const ended: Make = async (site, texts) => {
  const { room, phones } = await held(site, texts, 8);
  await room.act('multiple', 'keep');
  // Review looks for names of invited people in the texts.
  await room.invite('Bello');
  await room.put('session/chair-note', { text: texts.chairNote, version: 0 });
  const [, second = '', third] = await room.note(4, (n) => ({
    title: n === 0 ? `As Dr Jane Smith of Example Ltd said: ${texts.title}`.slice(0, 200) : texts.title,
    body: `Jane Smith and ${texts.person} of ${texts.organisation} said it. ${texts.question}`,
  }));
  await room.accept([second]);
  const reason = 'It repeats what the second text says.';
  await room.post(`contributions/${third}/review`, { decision: 'reject', reason });
  const made = await opened(room, { phones });
  await room.end();
  return made;
};

const cancelled: Make = async (site, texts) => {
  const room = await PlannedRoom.schedule(site, { texts });
  const made = await opened(room);
  await room.post('cancel', { reason: texts.question });
  return made;
};

export const shown =
  (kind: Kind): Make =>
  async (site, texts) => {
    const room = await PlannedRoom.start(site, { texts });
    await room.open(kind);
    await room.answer(kind, 23);
    await readEntries(room, kind);
    await room.act(kind, 'close');
    await room.reveal(kind);
    return opened(room);
  };

/** Most are here before the first question; of one type and of one place some were invited. */
const gathered: Make = async (site, texts) => {
  const room = await PlannedRoom.start(site, { texts });
  await room.invite(...Array.from({ length: 12 }, (_, n) => `gathered-${n}`));
  await room.join(CROWD);
  return opened(room);
};

const byGroup =
  (kind: Kind): Make =>
  async (site, texts) => {
    const room = await PlannedRoom.start(site, { texts });
    await room.open(kind);
    await room.answer(kind, CROWD);
    await room.act(kind, 'close');
    await room.showResults('type');
    return opened(room);
  };

export function countHands(room: PlannedRoom): Promise<unknown> {
  const { config } = room.activity('single');
  const counts = config.options?.map(({ id: optionId }, at) => ({ optionId, count: [21, 14, 9][at] ?? 2 }));
  const body = { opId: randomUUID(), round: 1, version: 0, present: CROWD, counts };
  return room.put(`activities/${room.activity('single').id}/hands`, body);
}

const byHand: Make = async (site, texts) => {
  const room = await PlannedRoom.start(site, { texts });
  await room.open('single');
  await room.answer('single', 23);
  await room.act('single', 'close');
  await room.reveal('single');
  await countHands(room);
  return opened(room);
};

/** Four wait to be let in, one of them under the name of an invited person; one was refused. */
const knock: Make = async (site, texts) => {
  const room = await PlannedRoom.start(site, { texts, joining: 'knock' });
  await room.invite('knock');
  const { items } = await room.get('invitations');
  const { asks } = await room.lookup();
  const said = { code: room.code, typeId: asks.types[1].id, placeId: asks.places[1].id };
  for (const displayName of [texts.person, items[0].fullName, undefined, 'Bronwen Pugh', 'Idris Vaughan'])
    await new HttpClient(site.base).post('/api/join/waiting', { ...said, ...(displayName ? { displayName } : {}) });
  const { waiting: people } = await room.get('session/waiting');
  await room.post('session/waiting/refuse', { seatId: people.at(-1).id, reason: texts.place });
  return pick(room);
};

const seats: Make = async (site, texts) => {
  const room = await PlannedRoom.start(site, { texts, sharedDevices: true });
  const phone = await room.phone(room.id);
  const { single } = await room.get('session/seats');
  await room.post('session/seats/take-out', { seatId: single[0].id });
  for (const names of [[texts.person, undefined], [texts.person], [undefined], [undefined]]) {
    const device = new HttpClient(site.base);
    for (const displayName of names)
      await device.post('/api/join', { code: room.code, ...(displayName ? { displayName } : {}) });
  }
  return { ...pick(room), phones: { phone } };
};

type OpenRooms = { readonly [K in Kind as `open-${K}`]: Make };

export const SESSIONS = {
  ...{ scheduled, waiting, closed, hidden, ended, cancelled, gathered, knock, seats },
  ...(Object.fromEntries(Object.keys(KINDS).map((kind) => [`open-${kind}`, open(kind as Kind)])) as OpenRooms),
  ...{ rated: shown('rating'), ranked: shown('ranking'), 'shared-out': shown('points'), wrote: shown('written') },
  ...{ judged: shown('statements'), clouded: shown('cloud'), agreed: shown('consensus'), several: shown('multiple') },
  ...{ 'by-group': byGroup('single'), 'agreed-by-group': byGroup('consensus'), 'by-hand': byHand },
} satisfies Record<string, Make>;
