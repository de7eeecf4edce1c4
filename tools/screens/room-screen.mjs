/** The room's screen by itself, and as it is shown in an online meeting. */
export const roomScreenActs = {
  'open-groups': { after: (page) => page.getByText('Results by group').click() },
  'open-hands': { after: (page) => page.getByText('Show of hands').click() },
  'wrong-hands': {
    after: async (page) => {
      await page.getByText('Show of hands').click();
      await page.getByLabel('People in the room').fill('12');
      await page.getByRole('button', { name: 'Save counts' }).click();
    },
  },
  /** With the button that chooses the same. */
  'share-view': {
    after: async (page) => {
      await page.locator('.stage').waitFor();
      await page.keyboard.press('s');
      await page.locator('.stage-view').focus();
    },
  },
};

const sharedPages = [
  ['', 'open-single', 'answered'],
  ['-closed', 'closed', 'Voting closed'],
  ['-waiting', 'waiting', 'The next question appears here'],
  ['-gathered', 'gathered', 'Here so far'],
].map(([name, stage, shows]) => ({ name: `stage-shared${name}`, path: '/stage', stage, act: 'share-view', shows }));

/** Results in long words: as much of them is on the screen as can be read from the last row. */
const longResults = [
  ['several', 'Voting closed'],
  ['rated', 'Voting closed'],
  ['wrote', 'Voting closed'],
  ['clouded', 'Voting closed'],
  ['asked-out', 'Voting closed'],
  ['asked-again', 'Round 2'],
  ['own-pace', 'answered'],
  ['without-columns', 'dots'],
].map(([state, shows]) => ({ name: `stage-long-${state}`, path: '/stage', stage: `long-${state}`, shows }));

export const roomScreenPages = [
  ...sharedPages,
  ...longResults,
  { name: 'stage-gathered', path: '/stage', stage: 'gathered', shows: 'Here so far' },
  { name: 'stage-long-gathered', path: '/stage', stage: 'long-gathered', shows: 'Here so far' },
  { name: 'stage-by-group', path: '/stage', stage: 'by-group', shows: 'By type of organisation' },
  { name: 'stage-by-group-long', path: '/stage', stage: 'long-by-group', shows: 'By type of organisation' },
  {
    name: 'live-shown-by-group',
    path: '/console/roundtables/{by-group}/live',
    as: 'organiser',
    act: 'open-groups',
    shows: 'Take groups off the room screen',
  },
  ...['', 'long-'].flatMap((words) => [
    { name: `stage-${words}by-hand`, path: '/stage', stage: `${words}by-hand`, shows: 'Counted by hand' },
    { name: `phone-${words}by-hand`, path: '/j/{place}/results', phone: `${words}by-hand`, shows: 'Counted by hand' },
    {
      name: `live-${words}by-hand`,
      path: `/console/roundtables/{${words}by-hand}/live`,
      as: 'organiser',
      act: 'open-hands',
      shows: 'Remove counts',
    },
  ]),
  {
    name: 'live-by-hand-wrong',
    path: '/console/roundtables/{by-hand}/live',
    as: 'organiser',
    act: 'wrong-hands',
    shows: 'more raised hands than people',
  },
  { name: 'stage-pairing', path: '/stage', shows: 'Connect this screen' },
  { name: 'stage-timer', path: '/stage', stage: 'timed', shows: 'answered' },
  { name: 'stage-last-seconds', path: '/stage', stage: 'timed', act: 'last-seconds', shows: 'answered' },
  { name: 'stage-blank', path: '/stage', stage: 'blank' },
];
