import { randomUUID } from 'node:crypto';
import { singleChoice, response } from './load';
import { type Place, text } from './place';

/** A stage that waits to be paired. */
export interface Pairing {
  readonly pairingId: string;
  readonly code: string;
  readonly secret: string;
}

const REASON = { reason: 'For the matrix alone' };
const UNKNOWN = 'A'.repeat(43);

/** A body that every rule of the route's shape lets through; a route that is not here takes none. */
const BODIES: Readonly<Record<string, (place: Place, pairing: Pairing) => object>> = {
  'PUT /api/invitation/answer': () => ({ answer: 'tentative' }),
  'POST /api/accounts': () => ({ email: `${randomUUID()}@example.org`, displayName: 'Somebody', roles: [] }),
  'PATCH /api/accounts/{id}': () => ({ displayName: 'Somebody else' }),
  'POST /api/break-glass': () => REASON,
  'PUT /api/organisation/privacy': () => ({
    controllerName: 'Policy Institute',
    contactEmail: 'privacy@example.org',
    lawfulBasis: 'A task in the public interest.',
    retention: 'Two years.',
  }),
  'POST /api/people': () => person(`${randomUUID()}@example.org`),
  'PATCH /api/people/{id}': () => person('invited@example.org'),
  'POST /api/programmes': () => ({ title: `Programme ${randomUUID()}` }),
  'POST /api/roundtables': ({ sectorId }) => ({
    title: 'Another roundtable',
    question: 'Which?',
    sectorIds: [sectorId],
    format: 'online',
  }),
  'PATCH /api/roundtables/{id}': ({ version }) => ({ version, title: 'Another title' }),
  'PUT /api/roundtables/{id}/agenda': ({ version }) => ({
    version,
    items: [{ kind: 'talk', title: 'A talk', plannedMinutes: 10 }],
  }),
  'POST /api/roundtables/{id}/cancel': () => REASON,
  'POST /api/roundtables/{id}/invitations': ({ personId }) => ({ personIds: [personId] }),
  'POST /api/roundtables/{id}/invitations/preview': ({ personId }) => ({ personIds: [personId] }),
  'POST /api/roundtables/{id}/preview': ({ version }) => ({ version, title: 'Another title' }),
  'POST /api/roundtables/{roundtableId}/activities': () => singleChoice('Which?', ['One', 'Two']),
  'PATCH /api/roundtables/{roundtableId}/activities/{activityId}': () => ({ question: 'Which one?' }),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/promote': () => ({ label: 'Ports' }),
  'POST /api/roundtables/{id}/activities/{activityId}/reveal': () => ({ revealed: true }),
  'PUT /api/roundtables/{id}/session/chair-note': () => ({ text: 'Ask north west first', version: 0 }),
  'PUT /api/roundtables/{id}/session/current': ({ activityId }) => ({ activityId }),
  'PUT /api/roundtables/{id}/session/stage-view': () => ({ view: 'question' }),
  'POST /api/roundtables/{id}/session/start': () => ({ confirmEarly: true }),
  'POST /api/roundtables/{id}/session/reopen': () => REASON,
  'POST /api/roundtables/{id}/session/seats/take-out': ({ seatId }) => ({ seatId }),
  'POST /api/roundtables/{id}/session/simulated': () => ({ count: 1 }),
  'POST /api/roundtables/{id}/withdraw': () => REASON,
  'POST /api/roundtables/{id}/stage': (_place, { code }) => ({ code }),
  'POST /api/roundtables/{id}/contributions': () => text('A note'),
  'POST /api/roundtables/{id}/contributions/{contributionId}/review': () => ({ decision: 'accept' }),
  'POST /api/roundtables/{id}/contributions/{contributionId}/withdraw': () => REASON,
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
  'POST /api/live/acknowledge': () => ({ ruleVersion: 1 }),
  'PUT /api/live/activities/{activityId}/response': ({ activityId }) => {
    const { activityId: _path, ...body } = response(activityId, { optionId: 'a' }, 1);
    return body;
  },
  'POST /api/live/contributions': () => text('A contribution'),
  'POST /api/stage/pairings/claim': (_place, { pairingId, secret }) => ({ pairingId, secret }),
  'POST /api/stage/keys': () => ({ act: 'blank' }),
};

function person(email: string) {
  return { fullName: 'Invited Person', email, organisationName: 'Invited Works', stakeholderType: 'sme' };
}

/** What `{id}` of a route names, by the start of its path. */
function idOf(route: string, place: Place): string {
  if (route.includes('/accounts/')) return place.accountId;
  if (route.includes('/people/')) return place.personId;
  if (route.includes('/outbox/')) return place.mailId;
  return place.id;
}

/** One call of a route on the place, with addresses that exist and a body that its shape lets through. */
export function callOf(route: string, place: Place, pairing: Pairing): { path: string; body: object | undefined } {
  const [method = '', template = ''] = route.split(' ');
  const changesPlan = template.endsWith('/activities/{activityId}');
  const path = template
    .replace('{id}', idOf(route, place))
    .replace('{roundtableId}', place.id)
    .replace('{activityId}', changesPlan ? place.plannedActivityId : place.activityId)
    .replace('{invitationId}', place.invitationId)
    .replace('{mailingId}', place.mailingId)
    .replace('{contributionId}', place.contributionId)
    .replace('{token}', place.invitationToken)
    .replace('{slug}', 'a-slug')
    .replace(/\{?\*rest\}?/, 'deep/inside')
    .replace('{ref}', template.includes('contributions') ? place.contributionRef : place.publishedRef);
  return { path, body: method === 'GET' ? undefined : (BODIES[route]?.(place, pairing) ?? {}) };
}
