/**
 * Who asks; after the stage the order of the columns below. `stage` is a paired screen whose keys move the session,
 * `elsewhere` an organiser of one other roundtable and of nothing else.
 */
export const ASKERS = [
  'stage',
  'nobody',
  'participant',
  'invited',
  'observer',
  'analyst',
  'note_taker',
  'facilitator',
  'organiser',
  'org_admin',
  'platform_admin',
  'elsewhere',
] as const;
export type Asker = (typeof ASKERS)[number];

/** `yes` is any answer but the three refusals of access, since a state may still refuse. */
export type Access = 'yes' | '401' | '403' | '404';
export type Row = Readonly<Record<Asker, Access>>;

/** Everywhere but at its own keys a stage is nobody. */
function row(cells: string, stage = cells.split(' ')[0]): Row {
  const accesses = [stage, ...cells.split(' ')];
  return Object.fromEntries(ASKERS.map((asker, at) => [asker, accesses[at] as Access])) as Row;
}

const EVERYBODY = row('yes yes yes yes yes yes yes yes yes yes yes');
const HOSTS = row('401 401 401 403 403 403 yes yes yes 404 404');
const NOBODY = row('404 404 404 404 404 404 404 404 404 404 404');

/**
 * Every route and who may use it. Observer, analyst, note taker, organiser and both administrators hold their role in
 * the whole organisation, the facilitator at the roundtable alone. The platform's administrator has no right to content.
 */
export const ACCESS: Readonly<Record<string, Row>> = {
  // Reading and changing, in an order in which a call takes nothing from the next
  'GET /api/accounts': row('401 401 401 403 403 403 403 yes yes yes 403'),
  'POST /api/accounts': row('401 401 401 403 403 403 403 403 yes yes 403'),
  'PATCH /api/accounts/{accountId}': row('401 401 401 403 403 403 403 403 yes yes 403'),
  'POST /api/break-glass': row('401 401 401 403 403 403 403 403 403 yes 403'),
  // At once, since the next calls are those of an administrator without it
  'DELETE /api/break-glass': row('401 401 401 403 403 403 403 403 403 yes 403'),
  'DELETE /api/accounts/{accountId}/break-glass': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'GET /api/archive/contributions/{ref}': EVERYBODY,
  'GET /api/archive/roundtables': EVERYBODY,
  'GET /api/archive/roundtables/{ref}': EVERYBODY,
  'GET /api/archive/search': EVERYBODY,
  'POST /api/contributions/by-secret': EVERYBODY,
  'POST /api/contributions/by-secret/approve': EVERYBODY,
  'GET /api/health': EVERYBODY,
  'GET /api/invitation': row('404 404 yes 404 404 404 404 404 404 404 404'),
  'PUT /api/invitation/answer': row('404 404 yes 404 404 404 404 404 404 404 404'),
  'GET /api/invitation/calendar.ics': row('404 404 yes 404 404 404 404 404 404 404 404'),
  'POST /api/join': EVERYBODY,
  'POST /api/join/invitation': row('404 404 yes 404 404 404 404 404 404 404 404'),
  'POST /api/join/lookup': EVERYBODY,
  'POST /api/join/waiting': EVERYBODY,
  'POST /api/join/waiting/look': row('403 403 403 403 403 403 403 403 403 403 403'),
  'POST /api/join/waiting/leave': row('403 403 403 403 403 403 403 403 403 403 403'),
  'POST /api/live/acknowledge': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'GET /api/live/activities/{activityId}/entries': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'PUT /api/live/activities/{activityId}/entries/{entryId}/reaction': row(
    '401 yes 401 401 401 401 401 401 401 401 401',
  ),
  'POST /api/live/activities/{activityId}/more-time': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'PUT /api/live/activities/{activityId}/response': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'POST /api/live/contributions': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'GET /api/live/session': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'GET /api/live/state': row('401 yes 401 401 401 401 401 401 401 401 401'),
  'GET /api/openapi.json': EVERYBODY,
  'GET /api/organisation/held-words': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'PUT /api/organisation/held-words': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'GET /api/organisation/language': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'PUT /api/organisation/language': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'GET /api/organisation/rule': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'PUT /api/organisation/rule': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'GET /api/organisation/privacy': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'PUT /api/organisation/privacy': row('401 401 401 403 403 403 403 403 yes 403 403'),
  'GET /api/outbox': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'GET /api/outbox/{mailId}': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'GET /api/people': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'POST /api/people': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'PATCH /api/people/{personId}': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'GET /api/programmes': row('401 401 401 yes yes yes yes yes yes 403 yes'),
  'POST /api/programmes': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'GET /api/ready': EVERYBODY,
  'GET /api/regions': EVERYBODY,
  'GET /api/roundtables': row('401 401 401 yes yes yes yes yes yes yes yes'),
  'POST /api/roundtables': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'GET /api/roundtables/{roundtableId}': row('401 401 401 yes yes yes yes yes yes 404 404'),
  'PATCH /api/roundtables/{roundtableId}': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/close': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/keep': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/open': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/activities/close': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/open': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'PUT /api/roundtables/{roundtableId}/agenda': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/contributions': row('401 401 401 yes yes yes yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/contributions': row('401 401 401 403 403 yes yes yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/contributions/{contributionId}/mentions': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/publish': row(
    '401 401 401 403 403 403 403 yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/attendees/groups': row('401 401 401 403 403 yes yes yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/attendees': row('401 401 401 403 403 yes yes yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/invitations': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/invitations': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/invitations/preview': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/invitations/preview': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/invitations/send': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/resend': row(
    '401 401 401 403 403 403 403 yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/mails/{mailingId}/take-back': row(
    '401 401 401 403 403 403 403 yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/preview': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/publish': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/file': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/sessions': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'POST /api/roundtables/{roundtableId}/schedule': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/session/chair-note': row('401 401 401 403 403 yes yes yes yes 404 404'),
  'PUT /api/roundtables/{roundtableId}/session/chair-note': row('401 401 401 403 403 yes yes yes yes 404 404'),
  'PUT /api/roundtables/{roundtableId}/session/message': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/ask': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'PUT /api/roundtables/{roundtableId}/session/current': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/simulated': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/session/seats': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'PUT /api/roundtables/{roundtableId}/session/stage-view': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/start': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/stage': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'GET /api/roundtables/{roundtableId}/activities': row('401 401 401 yes yes yes yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/activities': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'PATCH /api/roundtables/{roundtableId}/activities/{activityId}': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/duplicate': HOSTS,
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/save': HOSTS,
  'GET /api/templates': row('401 401 401 403 403 403 yes yes yes 403 yes'),
  'PATCH /api/templates/{templateId}': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/extend': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/pause': HOSTS,
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/skip': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-up': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/ask-again': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/reset': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/undo-reset': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/items': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/by-group': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/published-groups': HOSTS,
  'PUT /api/roundtables/{roundtableId}/activities/{activityId}/published-groups': HOSTS,
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/hands': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'PUT /api/roundtables/{roundtableId}/activities/{activityId}/hands': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hands/remove': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/results': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/merge': HOSTS,
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/promote': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hide': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/entries': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/switch': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/phase': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  // Who takes notes sorts what was written
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/arrange': row(
    '401 401 401 403 403 yes yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/label': row(
    '401 401 401 403 403 yes yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide': row(
    '401 401 401 403 403 yes yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/keep': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back': row(
    '401 401 401 403 403 403 yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/recount': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/picked-together': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/tally': row(
    '401 401 401 yes yes yes yes yes yes 404 404',
  ),
  'GET /api/sectors': EVERYBODY,
  'POST /api/socket-tickets': row('401 401 401 yes yes yes yes yes yes yes yes'),
  'POST /api/stage/pairings': EVERYBODY,
  'POST /api/stage/pairings/claim': EVERYBODY,
  'POST /api/stage/keys': row('401 401 401 401 401 401 401 401 401 401 401', 'yes'),
  'GET /api/roundtables/{roundtableId}/session/waiting': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/waiting/admit': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/waiting/refuse': row('401 401 401 403 403 403 404 404 404 404 404'),
  'PUT /api/roundtables/{roundtableId}/session/joining': row('401 401 401 403 403 403 yes yes yes 404 404'),
  // What ends something comes after all that needs it
  'DELETE /api/roundtables/{roundtableId}/stage': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/rehearse': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'DELETE /api/templates/{templateId}': row('401 401 401 403 403 403 403 yes yes 403 403'),
  'DELETE /api/roundtables/{roundtableId}/activities/{activityId}': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/seats/take-out': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'DELETE /api/roundtables/{roundtableId}/session/simulated': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/contributions/by-secret/withdraw': EVERYBODY,
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/withdraw': row(
    '401 401 401 403 403 403 403 yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/revoke': row(
    '401 401 401 403 403 403 403 yes yes 404 404',
  ),
  'POST /api/roundtables/{roundtableId}/session/close': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/session/reopen': row('401 401 401 403 403 403 yes yes yes 404 404'),
  'DELETE /api/roundtables/{roundtableId}': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/cancel': row('401 401 401 403 403 403 403 yes yes 404 404'),
  'POST /api/roundtables/{roundtableId}/withdraw': row('401 401 401 403 403 403 403 yes yes 404 404'),
  // Signing in and out
  'GET /api/me': EVERYBODY,
  'GET /api/me/sign-ins': row('401 401 401 yes yes yes yes yes yes yes yes'),
  'POST /api/sign-in': EVERYBODY,
  'POST /api/sign-in/code': EVERYBODY,
  'POST /api/sign-in/demo': EVERYBODY,
  'POST /api/sign-in/first-administrator': NOBODY,
  'POST /api/sign-in/link': EVERYBODY,
  'POST /api/sign-out': row('401 401 401 yes yes yes yes yes yes yes yes'),
  'POST /api/sign-out/everywhere': row('401 401 401 yes yes yes yes yes yes yes yes'),
  // Pages
  'GET /': EVERYBODY,
  'GET /roundtables': EVERYBODY,
  'GET /roundtables/{ref}': EVERYBODY,
  'GET /roundtables/{ref}/{slug}': EVERYBODY,
  'GET /contributions/{ref}': EVERYBODY,
  'GET /contributions/{ref}/{slug}': EVERYBODY,
  'GET /contributions/{ref}/data.csv': EVERYBODY,
  'GET /contributions/{ref}/chart.svg': EVERYBODY,
  'GET /insights': EVERYBODY,
  'GET /about': EVERYBODY,
  'GET /how-it-works': EVERYBODY,
  'GET /accessibility': EVERYBODY,
  'GET /privacy': EVERYBODY,
  'GET /your-contribution': EVERYBODY,
  'GET /console': EVERYBODY,
  'GET /console/{*rest}': EVERYBODY,
  'GET /j': EVERYBODY,
  'GET /j/*rest': EVERYBODY,
  'GET /invitation': EVERYBODY,
  'GET /invitation/*rest': EVERYBODY,
  'GET /stage': EVERYBODY,
  'GET /stage/*rest': EVERYBODY,
  'GET /i/{token}': EVERYBODY,
  'GET /language/{locale}': EVERYBODY,
};
