/** Lists of questions that the room votes on: one question on the room screen, a list that is closed, and a phone without a connection. */
import { agreementPages } from './agreement.mjs';
import { failingConsole } from './failing.mjs';
import { ideasConsole, ideasPages } from './ideas.mjs';
import { pacingConsole, pacingPages } from './pacing.mjs';
import { eachReacts } from './reactions.mjs';
import { act, answerAll, phoneIn, readEntries, stageOf, start } from './rooms.mjs';
import { wordsAgainConsole, wordsAgainPages } from './words-again.mjs';
import { writtenConsole, writtenPages } from './written.mjs';

/** Where `activitiesOf` has the list. */
const BOARD = 8;
const VOTERS = 9;

/** The place, phone and stage of a list with votes; `closed`: after the close, with its result shown, else with one question selected. */
export async function boardRoom(base, { organiser }, name, texts, closed = false) {
  const room = await start(organiser, { texts });
  const { id: activityId } = room.activities[BOARD];
  const at = `/api/roundtables/${room.id}/activities/${activityId}/entries`;
  await act(organiser, room, BOARD, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId });
  await answerAll(base, room, BOARD, 12);
  await readEntries(organiser, room, BOARD);
  const { items } = await organiser.get(`${at}?state=shown`);
  // The longest first, so that all vote for it: with a single vote its screen would say so in another word.
  const open = items
    .filter(({ mark, mergedInto }) => mark !== 'answered' && !mergedInto)
    .toSorted((a, b) => b.text.length - a.text.length);
  await voteFor(base, room, activityId, open);
  if (closed) {
    await act(organiser, room, BOARD, 'close');
    await act(organiser, room, BOARD, 'reveal', { revealed: true });
  } else {
    await organiser.post(`${at}/${open[0].id}/decide`, { verb: 'select' });
  }
  return { name, room, phone: await phoneIn(base, room), stage: await stageOf(base, organiser, room) };
}

/** Of nine people each votes for fewer of the questions than the one before. */
function voteFor(base, room, activityId, entries) {
  const firstOf = (n) => entries.slice(0, 1 + (n % entries.length)).map((entry) => [entry, 1]);
  return eachReacts(base, room, activityId, VOTERS, firstOf);
}

export const boardPages = [
  ...agreementPages,
  ...ideasPages,
  ...writtenPages,
  ...wordsAgainPages,
  ...pacingPages,
  { name: 'stage-selected', path: '/stage', stage: 'selected', shows: 'votes' },
  { name: 'stage-selected-long', path: '/stage', stage: 'long-selected', shows: 'votes' },
  { name: 'stage-board-closed', path: '/stage', stage: 'asked-out', shows: 'Voting closed' },
  { name: 'phone-selected', path: '/j/{place}/now', phone: 'selected', shows: 'On the room screen now' },
  { name: 'phone-selected-long', path: '/j/{place}/now', phone: 'long-selected', shows: 'On the room screen now' },
  { name: 'phone-board-closed', path: '/j/{place}/now', phone: 'asked-out', shows: 'Voting closed' },
  { name: 'phone-board-results', path: '/j/{place}/results', phone: 'asked-out', shows: 'Results' },
  {
    name: 'phone-board-offline',
    path: '/j/{place}/now',
    phone: 'selected',
    act: 'board-offline',
    shows: 'You are offline',
  },
];

export const boardConsole = [
  ...failingConsole,
  ...ideasConsole,
  ...writtenConsole,
  ...wordsAgainConsole,
  ...pacingConsole,
  {
    name: 'live-selected',
    path: '/console/roundtables/{selected}/live',
    sees: 'Take off the room screen',
  },
  { name: 'live-selected-long', path: '/console/roundtables/{long-selected}/live', sees: 'Take off the room screen' },
  { name: 'live-board-closed', path: '/console/roundtables/{asked-out}/live', shows: 'Voting has closed' },
  {
    name: 'live-ended-unticked',
    path: '/console/roundtables/{ended}/live',
    act: 'untick-result',
    shows: 'This result is not kept',
  },
];

export const boardActs = {
  'board-offline': {
    alone: true,
    after: async (page) => {
      await page.getByText('On the room screen now').first().waitFor();
      await page.context().setOffline(true);
    },
  },
  'untick-result': {
    after: (page) =>
      page
        .getByRole('checkbox', { name: /^Keep the result/ })
        .first()
        .uncheck(),
  },
};
