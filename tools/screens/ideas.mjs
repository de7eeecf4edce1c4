/** Ideas that are put into groups and given dots, phase by phase. */
import { eachReacts } from './reactions.mjs';
import { act, answerAll, phoneIn, readEntries, stageOf, start } from './rooms.mjs';
import { activitiesOf } from './texts.mjs';

/** Where `activitiesOf` has the board. */
const IDEAS = 10;
const VOTERS = 7;

/** The place, phone and stage of a board in a phase; its first ideas stand in two groups. Long words have columns, unless they are taken off. */
export async function ideasRoom(base, { organiser }, name, texts, phase, columns = true) {
  const activities = activitiesOf(texts).map((one) => (columns ? one : { ...one, config: withoutColumns(one.config) }));
  const room = await start(organiser, { texts, activities });
  const { id: activityId } = room.activities[IDEAS];
  const at = `/api/roundtables/${room.id}/activities/${activityId}`;
  const shown = async () => (await organiser.get(`${at}/entries?state=shown`)).items;
  await act(organiser, room, IDEAS, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId });
  await answerAll(base, room, IDEAS, 10);
  await readEntries(organiser, room, IDEAS);
  await organiser.post(`${at}/phase`, { to: 'group' });
  const ids = (await shown()).map(({ id }) => id);
  for (const [n, group] of texts.options.slice(0, 2).entries()) {
    const moves = ids.slice(n * 4, n * 4 + 4 - n).map((entryId) => ({ entryId, from: null }));
    await organiser.post(`${at}/entries/arrange`, { moves, name: [...group].slice(0, 60).join('').trim() });
  }
  if (phase !== 'group') await organiser.post(`${at}/phase`, { to: 'vote' });
  if (phase === 'done') {
    await giveDots(base, room, activityId, await shown());
    await organiser.post(`${at}/phase`, { to: 'done' });
  }
  return { name, room, phone: await phoneIn(base, room), stage: await stageOf(base, organiser, room) };
}

const withoutColumns = ({ columns: _columns, ...config }) => config;

/** Each of seven people gives their dots to two of what there is. */
function giveDots(base, room, activityId, entries) {
  const twoOf = (n) => [entries[0], entries[1 + (n % (entries.length - 1))]].map((entry) => [entry, 1 + (n % 2)]);
  return eachReacts(base, room, activityId, VOTERS, twoOf);
}

const inUsualAndLongWords = ['', 'long-'].flatMap((words) => [
  { name: `phone-${words}open-ideas`, path: '/j/{place}/now', phone: `${words}open-ideas`, shows: 'Send idea' },
  { name: `phone-${words}grouping`, path: '/j/{place}/now', phone: `${words}grouping`, shows: 'grouping the ideas' },
  { name: `phone-${words}dotting`, path: '/j/{place}/now', phone: `${words}dotting`, shows: 'dots left' },
  { name: `phone-${words}dotted`, path: '/j/{place}/now', phone: `${words}dotted`, shows: 'people' },
  { name: `stage-${words}open-ideas`, path: '/stage', stage: `${words}open-ideas`, shows: 'have written' },
  { name: `stage-${words}grouping`, path: '/stage', stage: `${words}grouping`, shows: 'being grouped' },
  { name: `stage-${words}dotting`, path: '/stage', stage: `${words}dotting`, shows: 'dots' },
  { name: `stage-${words}dotted`, path: '/stage', stage: `${words}dotted`, shows: 'dots' },
]);

export const ideasPages = [...inUsualAndLongWords, { name: 'contribution-ideas', path: '/contributions/{ideas}' }];

export const ideasConsole = ['', 'long-'].flatMap((words) => [
  { name: `live-${words}grouping`, path: `/console/roundtables/{${words}grouping}/live`, sees: 'Not in a group' },
  { name: `live-${words}dotting`, path: `/console/roundtables/{${words}dotting}/live`, shows: 'Close voting' },
  { name: `live-${words}dotted`, path: `/console/roundtables/{${words}dotted}/live`, sees: 'dots' },
  {
    name: `live-${words}grouping-for-note-taker`,
    path: `/console/roundtables/{${words}grouping}/live`,
    as: 'note_taker',
    sees: 'Not in a group',
  },
  {
    name: `live-${words}sorting-on`,
    path: `/console/roundtables/{${words}grouping}/live`,
    as: 'note_taker',
    act: 'sorting-on',
    sees: 'The room is at no question now',
  },
]);
