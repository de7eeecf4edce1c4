import { randomUUID } from 'node:crypto';

import { response, singleChoice, text } from './load';
import { type SampleRoom } from './sample-room';

export interface Pairing {
  readonly pairingId: string;
  readonly code: string;
  readonly secret: string;
}

const REASON = { reason: 'For the matrix alone' };
const UNKNOWN = 'A'.repeat(43);

/** A body that every rule of the route's shape lets through; a route that is not here takes none. */
const BODIES: Readonly<Record<string, (sample: SampleRoom, pairing: Pairing) => object>> = {
  'PUT /api/invitation/answer': () => ({ answer: 'tentative' }),
  'POST /api/accounts': () => ({ email: `${randomUUID()}@example.org`, displayName: 'Somebody', roles: [] }),
  'PATCH /api/accounts/{accountId}': () => ({ displayName: 'Somebody else' }),
  'POST /api/break-glass': () => REASON,
  'PUT /api/organisation/held-words': () => ({ words: ['Project Heron'] }),
  'PUT /api/organisation/language': () => ({ locale: 'en-GB' }),
  'PUT /api/organisation/rule': () => ({ rule: 'chatham_house' }),
  'PUT /api/organisation/privacy': () => ({
    controllerName: 'Policy Institute',
    contactEmail: 'privacy@example.org',
    lawfulBasis: 'A task in the public interest.',
    retention: 'Two years.',
  }),
  'POST /api/people': () => person(`${randomUUID()}@example.org`),
  'PATCH /api/people/{personId}': () => person('invited@example.org'),
  'POST /api/programmes': () => ({ title: `Programme ${randomUUID()}` }),
  'POST /api/roundtables': ({ sectorId }) => ({
    title: 'Another roundtable',
    question: 'Which?',
    sectorIds: [sectorId],
    format: 'online',
  }),
  'PATCH /api/roundtables/{roundtableId}': ({ version }) => ({ version, title: 'Another title' }),
  'PUT /api/roundtables/{roundtableId}/agenda': ({ version }) => ({
    version,
    items: [{ kind: 'talk', title: 'A talk', plannedMinutes: 10 }],
  }),
  'POST /api/sessions': () => ({ opId: randomUUID(), title: 'A session that nobody planned' }),
  'POST /api/roundtables/{roundtableId}/rehearse': () => ({ opId: randomUUID(), people: 10 }),
  'POST /api/roundtables/{roundtableId}/file': ({ sectorId }) => ({ sectorIds: [sectorId] }),
  'POST /api/roundtables/{roundtableId}/cancel': () => REASON,
  'POST /api/roundtables/{roundtableId}/invitations': ({ personId }) => ({ personIds: [personId] }),
  'POST /api/roundtables/{roundtableId}/invitations/preview': ({ personId }) => ({ personIds: [personId] }),
  'POST /api/roundtables/{roundtableId}/preview': ({ version }) => ({ version, title: 'Another title' }),
  'POST /api/roundtables/{roundtableId}/activities': () => singleChoice('Which?', ['One', 'Two']),
  'POST /api/roundtables/{roundtableId}/session/ask': () => ({
    opId: randomUUID(),
    ...singleChoice('Which now?', ['One', 'Two']),
  }),
  'PATCH /api/roundtables/{roundtableId}/activities/{activityId}': () => ({ question: 'Which one?' }),
  'PUT /api/roundtables/{roundtableId}/activities/order': () => ({ seenIds: [], activityIds: [] }),
  'PUT /api/roundtables/{roundtableId}/activities/{activityId}/published-groups': () => ({ by: null }),
  'PUT /api/roundtables/{roundtableId}/activities/{activityId}/hands': () => ({
    opId: randomUUID(),
    round: 1,
    version: 0,
    counts: [{ optionId: 'a', count: 3 }],
  }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hands/remove': () => ({
    opId: randomUUID(),
    round: 1,
    version: 0,
  }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/ask-again': () => ({ opId: randomUUID() }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/open-again': () => ({ opId: randomUUID() }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/save': () => ({ opId: randomUUID() }),
  'PATCH /api/templates/{templateId}': () => ({ title: 'Another name', aim: 'decide' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/extend': () => ({ seconds: 30 }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/pause': () => ({ paused: true }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/merge': () => ({ label: 'Ports', into: 'Docks' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/promote': () => ({ label: 'Ports' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hide': () => ({ label: 'Ports', hide: true }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide': () => ({ verb: 'hide' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries': () => ({ text: 'When?' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/arrange': ({ entry }) => ({
    moves: [{ entryId: entry.id, from: null }],
    name: 'A group',
  }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/label': ({ entry }) => ({
    changes: [{ entryId: entry.id, from: [], to: [] }],
  }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/phase': () => ({ to: 'group' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/switch': () => ({ target: 'votes', on: false }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back': () => ({ optionId: 'other-1' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal': () => ({ revealed: true }),
  'POST /api/roundtables/{roundtableId}/activities/open': ({ activityId }) => ({ activityIds: [activityId] }),
  'POST /api/roundtables/{roundtableId}/activities/close': ({ activityId }) => ({ activityIds: [activityId] }),
  'PUT /api/roundtables/{roundtableId}/session/chair-note': () => ({ text: 'Ask north west first', version: 0 }),
  'PUT /api/roundtables/{roundtableId}/session/message': () => ({ text: 'We go on in ten minutes' }),
  'PUT /api/roundtables/{roundtableId}/session/current': ({ activityId }) => ({ activityId }),
  'PUT /api/roundtables/{roundtableId}/session/stage-view': () => ({ view: 'question' }),
  'POST /api/roundtables/{roundtableId}/session/start': () => ({ confirmEarly: true }),
  'POST /api/roundtables/{roundtableId}/session/reopen': () => REASON,
  'POST /api/roundtables/{roundtableId}/session/seats/take-out': ({ seatId }) => ({ seatId }),
  'POST /api/roundtables/{roundtableId}/session/simulated': () => ({ count: 1 }),
  'POST /api/roundtables/{roundtableId}/withdraw': () => REASON,
  'POST /api/roundtables/{roundtableId}/stage': (_place, { code }) => ({ code }),
  'POST /api/roundtables/{roundtableId}/contributions': () => text('A note'),
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review': () => ({ decision: 'accept' }),
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/withdraw': () => REASON,
  'POST /api/contributions/by-secret': ({ authorSecret }) => ({ secret: authorSecret }),
  'POST /api/contributions/by-secret/approve': ({ authorSecret }) => ({
    secret: authorSecret,
    version: 1,
    named: true,
  }),
  'POST /api/contributions/by-secret/withdraw': ({ authorSecret }) => ({ secret: authorSecret }),
  'POST /api/sign-in': () => ({ email: 'nobody@example.org' }),
  'POST /api/sign-in/code': () => ({ code: '000000' }),
  'POST /api/sign-in/link': () => ({ token: UNKNOWN }),
  'POST /api/sign-in/demo': () => ({ role: 'organiser' }),
  'POST /api/sign-in/first-administrator': () => ({
    token: UNKNOWN,
    email: 'first@example.org',
    displayName: 'First',
  }),
  'POST /api/join': ({ joinCode }) => ({ code: joinCode }),
  'POST /api/join/lookup': ({ joinCode }) => ({ code: joinCode }),
  'POST /api/join/waiting': ({ joinCode }) => ({ code: joinCode }),
  'POST /api/join/waiting/look': () => ({ waitingToken: UNKNOWN }),
  'POST /api/join/waiting/leave': () => ({ waitingToken: UNKNOWN }),
  'POST /api/roundtables/{roundtableId}/session/waiting/admit': () => ({ whom: 'all' }),
  'POST /api/roundtables/{roundtableId}/session/waiting/refuse': () => ({ seatId: randomUUID(), ...REASON }),
  'PUT /api/roundtables/{roundtableId}/session/joining': () => ({ joining: 'open' }),
  'POST /api/live/acknowledge': () => ({ ruleVersion: 1 }),
  'PUT /api/live/activities/{activityId}/response': ({ activityId }) => {
    const { activityId: _path, ...body } = response(activityId, { optionId: 'a' }, 1);
    return body;
  },
  'PUT /api/live/activities/{activityId}/entries/{entryId}/reaction': () => ({
    round: 1,
    opId: randomUUID(),
    n: 1,
    value: 1,
  }),
  'POST /api/live/contributions': () => text('A contribution'),
  'POST /api/stage/pairings/claim': (_place, { pairingId, secret }) => ({ pairingId, secret }),
  'POST /api/stage/keys': () => ({ act: 'blank' }),
};

function person(email: string) {
  return { fullName: 'Invited Person', email, organisationName: 'Invited Works', stakeholderType: 'sme' };
}

function activityFor(template: string, { activityId, plannedActivityId, entry }: SampleRoom): string {
  if (template.endsWith('/activities/{activityId}')) return plannedActivityId;
  return template.includes('/entries') ? entry.activityId : activityId;
}

/** What a list of entries is asked for with: by hosts by their state, by the room in an order. */
function entriesQuery(method: string, template: string): string {
  if (method !== 'GET') return '/entries';
  return template.includes('/live/') ? '/entries?order=top' : '/entries?state=waiting';
}

export function callOf(
  route: string,
  sample: SampleRoom,
  pairing: Pairing,
): { path: string; body: object | undefined } {
  const [method = '', template = ''] = route.split(' ');
  const path = template
    .replace('{accountId}', sample.accountId)
    .replace('{personId}', sample.personId)
    .replace('{mailId}', sample.mailId)
    .replace('{roundtableId}', sample.id)
    .replace('{activityId}', activityFor(template, sample))
    .replace('{entryId}', sample.entry.id)
    .replace('{templateId}', sample.templateId)
    .replace(/\/entries$/, entriesQuery(method, template))
    .replace('{invitationId}', sample.invitationId)
    .replace('{mailingId}', sample.mailingId)
    .replace('{contributionId}', sample.contributionId)
    .replace('{token}', sample.invitationToken)
    .replace('{slug}', 'a-slug')
    .replace(/\{?\*rest\}?/, 'deep/inside')
    .replace('{ref}', template.includes('contributions') ? sample.contributionRef : sample.publishedRef);
  return { path, body: method === 'GET' ? undefined : (BODIES[route]?.(sample, pairing) ?? {}) };
}
