import { randomUUID } from 'node:crypto';

import { addPerson, type HttpClient, mailTo, Room, signInDemo, singleChoice, text } from './load';

export interface SampleRoom {
  readonly id: string;
  readonly joinCode: string;
  readonly version: number;
  readonly activityId: string;
  readonly plannedActivityId: string;
  readonly entry: { readonly id: string; readonly activityId: string };
  readonly templateId: string;
  readonly invitationId: string;
  readonly invitationToken: string;
  /** A list of mails; none is held here, so who needs one stores it under this id. */
  readonly mailingId: string;
  readonly contributionId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly mailId: string;
  readonly sectorId: string;
  readonly participantToken: string;
  readonly seatId: string;
  readonly stageToken: string;
  readonly authorSecret: string;
  readonly publishedRef: string;
  readonly contributionRef: string;
}

export async function makeSampleRoom(base: string, administrator: HttpClient): Promise<SampleRoom> {
  const organiser = await signInDemo(base);
  const { items: sectors } = await organiser.call('GET /api/sectors');
  const published = await publishOne(organiser);
  const activity = singleChoice('Which comes first?', ['Energy', 'Skills']);
  const plan = { title: 'The place of the matrix', rule: 'chatham_house', activities: [activity] } as const;
  const room = await Room.startOpen(organiser, plan);
  const plannedActivityId = await room.add(singleChoice('Which comes second?', ['Grid', 'Ports']));
  await room.join();
  const seats = await organiser.call('GET /api/roundtables/{roundtableId}/session/seats', {
    at: { roundtableId: room.id },
  });
  const phone = await room.join();
  const own = await phone.write(text('Grid offers come late'));
  const invited = await invite(room);
  const stageToken = await room.pairStage(true);
  const entry = await writeOne(room);
  const account = { email: 'target@example.org', displayName: 'Target', roles: [] };
  const { id: accountId } = await administrator.call('POST /api/accounts', { body: account });
  const { version } = await room.read();
  return {
    ...{ id: room.id, joinCode: room.code, version, activityId: room.idOf(0), plannedActivityId, entry, ...invited },
    ...{ contributionId: own.id, authorSecret: own.authorSecret ?? '', mailingId: randomUUID(), accountId },
    templateId: await saveTemplate(organiser, room.id, plannedActivityId),
    ...{ sectorId: sectors[0]?.id ?? '', participantToken: phone.token, seatId: seats.single[0]?.id ?? '', stageToken },
    ...published,
  };
}

export async function saveTemplate(organiser: HttpClient, roundtableId: string, activityId: string): Promise<string> {
  const address = `/api/roundtables/${roundtableId}/activities/${activityId}/save`;
  return (await organiser.post(address, { opId: randomUUID() }))['id'] as string;
}

/** A participant writes an entry; the first question is then the current one again. */
async function writeOne(room: Room) {
  const activityId = await room.add({ kind: 'open_text', question: 'What should be done?', config: {} });
  await room.open(activityId);
  await room.answer(activityId, { entries: ['Faster permits'] });
  const [entry] = await room.entries(activityId, 'waiting');
  const id = entry?.id ?? '';
  // The matrix sorts it, for which it must be approved.
  await room.decide(activityId, id, { verb: 'approve' });
  await room.setCurrent(0);
  return { id, activityId };
}

/** A roundtable with a note and a poll in the archive; the contribution that is named is the poll. */
async function publishOne(organiser: HttpClient) {
  const activities = [singleChoice('Which comes first?', ['Energy', 'Skills'])];
  const room = await Room.startOpen(organiser, { title: 'In the archive', activities });
  await room.answer(0, { optionId: 'a' });
  const noteTaker = await signInDemo(organiser.base, 'note_taker');
  const { id: noteId } = await noteTaker.post(`/api/roundtables/${room.id}/contributions`, text('A finding'));
  await room.review(noteId as string, { decision: 'accept' });
  await room.end();
  const { id: pollId } = await room.save(0);
  const { ref } = await room.publish();
  const { items } = await organiser.get(`/api/roundtables/${room.id}/contributions`);
  return { publishedRef: ref, contributionRef: items.find((one: { id: string }) => one.id === pollId).ref };
}

async function invite(room: Room) {
  const { id: personId, email } = await addPerson(room.host, 'Invited Person', { email: 'invited@example.org' });
  const { items } = await room.invite([personId]);
  const mail = await mailTo(room.host, email);
  const invitationToken = /\/i\/([^\s/]+)/.exec(mail.text)?.[1] ?? '';
  return { personId, mailId: mail.id, invitationId: items[0]?.id ?? '', invitationToken };
}
