/** Sessions whose host lets people in: the rooms, the pages of those who wait and of the host, and what is done there. */
import { HttpClient } from '../load/http-client.mjs';
import { addPerson, invite, start } from './rooms.mjs';
import { LONG, TYPICAL } from './texts.mjs';

/** The places `knock` and `knock-code`, each in usual and in very long words. */
export async function waitingRooms(base, organiser) {
  return { ...(await waitingRoom(base, organiser, TYPICAL)), ...(await waitingRoom(base, organiser, LONG, 'long-')) };
}

/** Four wait, one of them under the name of somebody invited; one was not let in. */
async function waitingRoom(base, organiser, texts, words = '') {
  const room = await start(organiser, { texts, joining: 'knock' });
  await invite(organiser, room, [await addPerson(organiser, texts, `${words}knock`)]);
  const { items } = await organiser.get(`/api/roundtables/${room.id}/invitations`);
  const { asks } = await new HttpClient(base).post('/api/join/lookup', { code: room.code });
  const said = { typeId: asks.types[1].id, placeId: asks.places[1].id };
  for (const displayName of [texts.person, items[0].fullName, undefined, 'Bronwen Pugh', 'Idris Vaughan'])
    await new HttpClient(base).post('/api/join/waiting', {
      code: room.code,
      ...said,
      ...(displayName ? { displayName } : {}),
    });
  const at = `/api/roundtables/${room.id}/session/waiting`;
  const { waiting } = await organiser.get(at);
  await organiser.post(`${at}/refuse`, { seatId: waiting.at(-1).id, reason: texts.place });
  return { [`${words}knock`]: room.id, [`${words}knock-code`]: room.code };
}

export const waitingPages = [
  { name: 'join-line', path: '/j/{knock-code}', shows: 'Ask to join' },
  { name: 'phone-waiting-line', path: '/j/{knock-code}', act: 'ask-to-join', shows: 'Leave the waiting room' },
  {
    name: 'phone-waiting-line-long',
    path: '/j/{long-knock-code}',
    act: 'ask-to-join',
    shows: 'Leave the waiting room',
  },
  { name: 'phone-waiting-offline', path: '/j/{knock-code}', act: 'wait-offline', shows: 'Connection lost' },
  { name: 'phone-not-let-in', path: '/j/{knock-code}', act: 'not-let-in', shows: 'You were not let in' },
  { name: 'phone-no-line', path: '/j/{knock-code}', act: 'no-line', shows: 'You are no longer in the waiting room' },
];

export const waitingConsole = [
  { name: 'live-line', path: '/console/roundtables/{knock}/live', sees: 'on the list' },
  { name: 'live-line-long', path: '/console/roundtables/{long-knock}/live', sees: 'on the list' },
  { name: 'live-not-let-in', path: '/console/roundtables/{knock}/live', act: 'refuse-person', shows: 'Do not let in' },
];

const answer = (status, body) => ({ status, contentType: 'application/json', body: JSON.stringify(body) });

const asks = async (page) => {
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Ask to join' }).click();
};

/** Asks to be let in, and is told this from then on. */
const told = (tell) => ({
  alone: true,
  before: (page) => page.route('**/api/join/waiting/look', tell),
  after: asks,
});

export const waitingActs = {
  'ask-to-join': { alone: true, after: asks },
  'wait-offline': told((route) => route.abort()),
  'not-let-in': told(async (route) => {
    const body = await (await route.fetch()).json();
    await route.fulfill(
      answer(200, { ...body, state: 'refused', reason: 'This session is for members of the board. Write to us.' }),
    );
  }),
  'no-line': told((route) =>
    route.fulfill(answer(409, { code: 'wrong-state', message: 'This session cannot be joined now.' })),
  ),
  'refuse-person': {
    after: (page) =>
      page
        .getByRole('button', { name: /^Do not let in/ })
        .first()
        .click(),
  },
};
