import { randomUUID } from 'node:crypto';

import { HttpClient, openLink } from '@rt/testing/rooms';

import { ideas, signed } from './boards';
import { draft, PlannedRoom } from './making';
import { publishedHands, publishedLong, publishedTexts } from './published';
import { questionsOf } from './questions';
import type { MakeRoom, Room, Site } from './room';
import { paused, unanswered, wordsAgain } from './rounds';
import { CROWD, opened, pick } from './sessions';
import { LONG, type Texts, TYPICAL } from './texts';

/** Half of a crowd have answered, and one asks for more time. Nearly an hour is left, so that each picture shows a timer that runs. */
async function timed(site: Site): Promise<Room> {
  const questions = questionsOf(TYPICAL, { durationSec: 3540, visibility: 'on_reveal' });
  const room = await PlannedRoom.start(site, { questions });
  await room.open('single');
  await room.answer('single', CROWD);
  const made = await opened(room);
  const phone = new HttpClient(site.base, { token: made.phones?.['phone']?.token ?? '' });
  await phone.post(`/api/live/activities/${room.activity('single').id}/more-time`);
  return made;
}

/** Voting continues behind a blank screen. */
async function blank(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site);
  await room.open('single');
  await room.answer('single', 7);
  await room.put('session/stage-view', { view: 'blank' });
  return opened(room);
}

async function tenOptions(site: Site): Promise<Room> {
  const texts = [
    ...new Set([...TYPICAL.options, ...LONG.options, 'Access to test and pilot facilities', 'Export rules']),
  ];
  const options = texts.map((text, at) => ({ id: `o${at}`, text: text.slice(0, 90) }));
  const question = `${LONG.question.slice(0, 240).replace(/\s\S*$/, '')}?`;
  const room = await PlannedRoom.start(site, { questions: [{ kind: 'single_choice', question, config: { options } }] });
  await room.act('single', 'open');
  await room.answer('single', 12);
  return opened(room);
}

async function late(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site);
  await room.act('single', 'open');
  return opened(room);
}

async function door(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site);
  await room.invite('door');
  const { person } = await room.participant({ declared: { displayName: `Dr ${TYPICAL.person} door` } });
  await person.http.post('/api/live/contributions', {
    ...{ type: 'barrier', title: 'Grid connection dates delay cell plants', attribution: 'on_record' },
    ...{ body: 'Offers are dated 2031 or later, so that investors wait.', opId: randomUUID() },
  });
  return pick(room);
}

async function withdrawn(site: Site): Promise<Room> {
  const room = await publishedTexts(site, TYPICAL, 1, () => ({ title: 'A speaker', body: 'Said it.' }));
  await site.staff.organiser.post(`/api/roundtables/${room.id}/withdraw`, { reason: 'Quoted without consent.' });
  return room;
}

/** A session that nobody planned: it runs, or it has ended. */
const unplanned =
  (texts: Texts, isEnded: boolean): MakeRoom =>
  async ({ staff }) => {
    const id = randomUUID();
    await staff.organiser.post('/api/sessions', { opId: id, title: texts.title });
    if (isEnded) await staff.organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
    return { id };
  };

async function rehearsal(site: Site): Promise<Room> {
  const room = await PlannedRoom.schedule(site);
  const id = randomUUID();
  await room.post('rehearse', { opId: id, people: 12 });
  const { organiser } = site.staff;
  const [first] = (await organiser.get(`/api/roundtables/${id}/activities`)).items;
  await organiser.put(`/api/roundtables/${id}/session/current`, { activityId: first.id });
  await organiser.post(`/api/roundtables/${id}/activities/${first.id}/open`);
  return { id };
}

async function withLink(site: Site, n: string, room: PlannedRoom): Promise<Room> {
  return { ...pick(room), token: await room.personalLink(n) };
}

const browserWith = (site: Site, token: string): Promise<HttpClient> => openLink(site.base, `/i/${token}`);

const accepted: MakeRoom = async (site) => {
  const room = await withLink(site, 'accepted', await PlannedRoom.schedule(site));
  await (await browserWith(site, room.token ?? '')).put('/api/invitation/answer', { answer: 'accepted' });
  return room;
};

const invitedCancelled: MakeRoom = async (site) => {
  const room = await PlannedRoom.schedule(site);
  const made = await withLink(site, 'cancelled', room);
  await room.post('cancel', { reason: 'The minister is away that week.' });
  return made;
};

const invitedOver: MakeRoom = async (site) => {
  const room = await PlannedRoom.start(site, { joining: 'invited' });
  const made = await withLink(site, 'over', room);
  await room.post('session/close', { closeActivities: true });
  return made;
};

const invitees: MakeRoom = async (site) => {
  const room = await PlannedRoom.schedule(site);
  const made = await withLink(site, 'invitee', room);
  await (await browserWith(site, made.token ?? '')).put('/api/invitation/answer', { answer: 'accepted' });
  await room.invite('invited-too');
  return made;
};

const takenOut: MakeRoom = async (site) => {
  const room = await PlannedRoom.start(site, { joining: 'invited' });
  const browser = await browserWith(site, await room.personalLink('taken-out'));
  const { participantToken: token, session } = await browser.post('/api/join/invitation');
  const { items } = await room.get('invitations');
  await room.post(`invitations/${items[0].id}/revoke`);
  return { id: room.id, phones: { phone: { place: room.id, token, session, ruleAcknowledged: true } } };
};

export const OTHERS = {
  ...{ timed, blank, paused, unanswered, late, door, withdrawn, rehearsal, accepted, invitees },
  ...{
    'ten-options': tenOptions,
    'taken-out': takenOut,
    'invited-cancelled': invitedCancelled,
    'invited-over': invitedOver,
  },
  draft: async (site) => ({ id: (await draft(site)).id }),
  invited: async (site) => withLink(site, 'invited', await PlannedRoom.schedule(site)),
  'long-invited': async (site) => withLink(site, 'long-invited', await PlannedRoom.schedule(site, { texts: LONG })),
  'invited-live': async (site) => withLink(site, 'live', await PlannedRoom.start(site, { joining: 'invited' })),
  unplanned: unplanned(TYPICAL, false),
  unfiled: unplanned(LONG, true),
  'words-again': (site) => wordsAgain(site, false),
  'words-again-closed': (site) => wordsAgain(site, true),
  signed: (site) => signed(site, 'written'),
  'asked-by-name': (site) => signed(site, 'asked'),
  'long-without-columns': (site) => ideas('done', false)(site, LONG),
  'published-long': publishedLong,
  'published-hands': publishedHands,
} satisfies Record<string, MakeRoom>;
