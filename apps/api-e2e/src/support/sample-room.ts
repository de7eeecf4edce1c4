import { randomUUID } from 'node:crypto';

import { HttpClient, joinByCode, response, signInDemo, singleChoice, startRoundtable } from './load';
import { retry } from './retry';

/** A running roundtable with one of everything that an address can name, and a published one. */
export interface SampleRoom {
  readonly id: string;
  readonly joinCode: string;
  readonly version: number;
  readonly activityId: string;
  readonly plannedActivityId: string;
  /** What somebody wrote to an activity that takes entries. */
  readonly entry: { readonly id: string; readonly activityId: string };
  /** A question of the library. */
  readonly templateId: string;
  readonly invitationId: string;
  readonly invitationToken: string;
  /** A list of mails; none is held here, so who needs one stores it under this id. */
  readonly mailingId: string;
  readonly contributionId: string;
  readonly personId: string;
  /** An account that nobody signs in to. */
  readonly accountId: string;
  readonly mailId: string;
  readonly sectorId: string;
  readonly participantToken: string;
  /** A seat by code in which somebody else sits. */
  readonly seatId: string;
  /** Of a screen whose keys move the session. */
  readonly stageToken: string;
  readonly authorSecret: string;
  readonly publishedRef: string;
  readonly contributionRef: string;
}

/** Makes the sample through the public interface, as three people of the demo and two phones. */
export async function makeSampleRoom(base: string, administrator: HttpClient): Promise<SampleRoom> {
  const [organiser, noteTaker, reviewer] = (await Promise.all(
    ['organiser', 'note_taker', 'reviewer'].map((role) => signInDemo(base, role)),
  )) as [HttpClient, HttpClient, HttpClient];
  const { items: sectors } = await organiser.get('/api/sectors');
  const published = await publishOne(base, { organiser, noteTaker, reviewer });
  const room = await startRoundtable(organiser, {
    title: 'The place of the matrix',
    rule: 'chatham_house',
    activities: [singleChoice('Which comes first?', ['Energy', 'Skills'])],
  });
  const planned = await organiser.post(
    `/api/roundtables/${room.id}/activities`,
    singleChoice('Which comes second?', ['Grid', 'Ports']),
  );
  await joinByCode(base, room.code);
  const { single } = await organiser.get(`/api/roundtables/${room.id}/session/seats`);
  const token = await joinByCode(base, room.code);
  const own = await new HttpClient(base, { token }).post('/api/live/contributions', text('Grid offers come late'));
  const invited = await invite(organiser, room.id);
  const stageToken = await pairStage(base, organiser, room.id);
  const entry = await writeOne(base, organiser, room);
  const account = { email: 'target@example.org', displayName: 'Target', roles: [] };
  const { id: accountId } = await administrator.post('/api/accounts', account);
  const { version } = await organiser.get(`/api/roundtables/${room.id}`);
  const templateId = await saveTemplate(organiser, room.id, planned.id);
  return {
    ...{ id: room.id, joinCode: room.code, version, activityId: room.activityIds[0] ?? '', ...invited },
    ...{ plannedActivityId: planned.id, entry, contributionId: own.id, authorSecret: own.authorSecret },
    ...{
      mailingId: randomUUID(),
      templateId,
      accountId,
      sectorId: sectors[0].id,
      participantToken: token,
      seatId: single[0].id,
      stageToken,
      ...published,
    },
  };
}

/** Keeps a question in the library; returns the id of its template. */
export async function saveTemplate(organiser: HttpClient, roundtableId: string, activityId: string): Promise<string> {
  const address = `/api/roundtables/${roundtableId}/activities/${activityId}/save`;
  return (await organiser.post(address, { opId: randomUUID() })).id;
}

/** Somebody writes an entry; the room then goes back to what it was asked before. */
async function writeOne(
  base: string,
  organiser: HttpClient,
  room: { id: string; code: string; activityIds: string[] },
) {
  const address = `/api/roundtables/${room.id}`;
  const activity = { kind: 'open_text', question: 'What should be done?', config: {} };
  const { id: activityId } = await organiser.post(`${address}/activities`, activity);
  await organiser.post(`${address}/activities/${activityId}/open`);
  const phone = new HttpClient(base, { token: await joinByCode(base, room.code) });
  const { activityId: _path, ...body } = response(activityId, { entries: ['Faster permits'] }, 1);
  await phone.put(`/api/live/activities/${activityId}/response`, body);
  const { items } = await organiser.get(`${address}/activities/${activityId}/entries?state=waiting`);
  // Read once, so that it may be sorted as well.
  await organiser.post(`${address}/activities/${activityId}/entries/${items[0].id}/decide`, { verb: 'approve' });
  await organiser.put(`${address}/session/current`, { activityId: room.activityIds[0] });
  return { id: items[0].id as string, activityId: activityId as string };
}

async function pairStage(base: string, organiser: HttpClient, roundtableId: string): Promise<string> {
  const screen = new HttpClient(base);
  const { pairingId, secret, code } = await screen.post('/api/stage/pairings');
  await organiser.post(`/api/roundtables/${roundtableId}/stage`, { code, keysMoveSession: true });
  return (await screen.post('/api/stage/pairings/claim', { pairingId, secret })).stageToken;
}

/** A contribution as a phone or a note taker sends it. */
export function text(title: string, body = 'Connections are offered years too late.') {
  return { type: 'barrier', title, body, opId: randomUUID() };
}

interface People {
  readonly organiser: HttpClient;
  readonly noteTaker: HttpClient;
  readonly reviewer: HttpClient;
}

/** A roundtable with a note and a poll in the archive; the contribution that is named is the poll. */
async function publishOne(base: string, { organiser, noteTaker, reviewer }: People) {
  const activity = singleChoice('Which comes first?', ['Energy', 'Skills']);
  const { id, code, activityIds } = await startRoundtable(organiser, {
    title: 'In the archive',
    activities: [activity],
  });
  const phone = new HttpClient(base, { token: await joinByCode(base, code) });
  const { activityId, ...answer } = response(activityIds[0] ?? '', { optionId: 'a' }, 1);
  await phone.put(`/api/live/activities/${activityId}/response`, answer);
  const { id: noteId } = await noteTaker.post(`/api/roundtables/${id}/contributions`, text('A finding'));
  await organiser.post(`/api/roundtables/${id}/contributions/${noteId}/review`, { decision: 'accept' });
  await organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
  const { id: pollId } = await organiser.post(`/api/roundtables/${id}/activities/${activityId}/keep`);
  const { ref } = await reviewer.post(`/api/roundtables/${id}/publish`);
  const { items } = await organiser.get(`/api/roundtables/${id}/contributions`);
  return { publishedRef: ref, contributionRef: items.find((one: { id: string }) => one.id === pollId).ref };
}

async function invite(organiser: HttpClient, id: string) {
  const email = 'invited@example.org';
  const person = await organiser.post('/api/people', {
    fullName: 'Invited Person',
    email,
    organisationName: 'Invited Works',
    stakeholderType: 'sme',
  });
  await organiser.post(`/api/roundtables/${id}/invitations`, { personIds: [person.id] });
  const mail = await retry(async () => {
    const { items } = await organiser.get('/api/outbox');
    const found = items.find((one: { to: string }) => one.to.includes(email));
    expect(found).toBeDefined();
    return found;
  });
  const { items } = await organiser.get(`/api/roundtables/${id}/invitations`);
  const invitationToken = /\/i\/([^\s/]+)/.exec(mail.text)?.[1] ?? '';
  return { personId: person.id, mailId: mail.id, invitationId: items[0].id, invitationToken };
}
