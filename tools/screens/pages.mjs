/**
 * Every page in every state, in one list: what the screens are taken of and what axe looks at.
 *
 * `world`: what is there (worlds.mjs). `path`: places in braces are filled in from it, `{place}` from the phone.
 * `as`: who is signed in at the console; `phone` and `stage`: whose place or token the browser holds.
 * `act`: what is done first (acts.mjs). `shows`: words that prove the state, waited for; `sees`: words that a part of the
 * page is scrolled to at each width.
 */
import { boardConsole, boardPages } from './boards.mjs';
import { consolePages, demoConsole, listsOfTheConsole, roundtableStates, signingIn } from './console-pages.mjs';
import { filledForms } from './filled-forms.mjs';
import { ownPages } from './own.mjs';
import { publishedPages } from './published.mjs';
import { roomScreenPages } from './room-screen.mjs';
import { waitingConsole, waitingPages } from './waiting.mjs';

const at = (world, entries) => entries.map((entry) => ({ world, ...entry }));
const as = (role, entries) => entries.map((entry) => ({ as: role, ...entry }));

/** States of the participant's page, each in usual and in very long words. */
const roomStates = ['', 'long-'].flatMap((words) =>
  [
    ['scheduled', 'now', 'This page changes when it does'],
    ['waiting', 'now', 'The next question will appear here'],
    ['open-single', 'now', 'Send answer'],
    ['open-multiple', 'now', 'Send answer'],
    ['open-rating', 'now', 'Send answer'],
    ['open-ranking', 'now', 'Send answer'],
    ['open-points', 'now', 'Send answer'],
    ['open-written', 'now', 'Send answer'],
    ['open-statements', 'now', 'Send answer'],
    ['open-cloud', 'now', 'Send answer'],
    ['open-asked', 'now', 'Send question'],
    ['answered-asked', 'now', 'Questions from the room'],
    ['answered-single', 'now', 'Change my answer'],
    ['answered-multiple', 'now', 'Change my answer'],
    ['answered-rating', 'now', 'Change my answer'],
    ['answered-ranking', 'now', 'Change my answer'],
    ['answered-points', 'now', 'Change my answer'],
    ['answered-written', 'now', 'Change my answer'],
    ['answered-statements', 'now', 'Change my answer'],
    ['answered-cloud', 'now', 'Change my answer'],
    ['closed', 'now', 'Voting closed'],
    ['closed', 'results', 'You chose'],
    ['closed', 'me', 'You chose'],
    ['hidden', 'now', 'Voting closed'],
    ['ended', 'now', 'Thank you for taking part'],
    ['ended', 'results', 'Results'],
    ['cancelled', 'now', 'This roundtable was cancelled.'],
  ].map(([state, part, shows]) => ({
    name: `phone-${words}${state}${part === 'now' ? '' : `-${part}`}`,
    path: `/j/{place}/${part}`,
    phone: words + state,
    shows,
  })),
);

const stageStates = ['', 'long-'].flatMap((words) =>
  [
    ['scheduled', 'has not started yet'],
    ['waiting', 'The next question appears here'],
    ['open-single', 'answered'],
    ['open-multiple', 'answered'],
    ['open-rating', 'answered'],
    ['open-ranking', 'answered'],
    ['open-points', 'answered'],
    ['open-written', 'answered'],
    ['open-statements', 'answered'],
    ['open-cloud', 'answered'],
    ['open-asked', 'Ask and vote on your phone'],
    ['closed', 'Voting closed'],
    ['hidden', 'Voting closed'],
    ['ended', 'Thank you for taking part'],
    ['cancelled', 'This roundtable was cancelled'],
  ].map(([state, shows]) => ({ name: `stage-${words}${state}`, path: '/stage', stage: words + state, shows })),
);

const publicPages = [
  { name: 'home', path: '/' },
  { name: 'insights', path: '/insights' },
  { name: 'insights-search', path: '/insights?q=energy' },
  { name: 'insights-nothing-found', path: '/insights?q=zyzzyva', shows: 'Nothing found' },
  { name: 'insights-common-words', path: '/insights?q=the', shows: 'are not searched for' },
  { name: 'roundtables', path: '/roundtables' },
  { name: 'roundtable', path: '/roundtables/{ref}' },
  { name: 'contribution-with-chart', path: '/contributions/{poll}' },
  { name: 'contribution-with-table', path: '/contributions/{poll}', act: 'table' },
  { name: 'contribution-with-scale', path: '/contributions/{scale}' },
  { name: 'contribution', path: '/contributions/{text}' },
  { name: 'roundtable-with-words', path: '/roundtables/{ref}/some-words' },
  { name: 'contribution-with-words', path: '/contributions/{text}/some-words' },
  { name: 'your-contribution', path: '/your-contribution' },
  { name: 'about', path: '/about' },
  { name: 'how-it-works', path: '/how-it-works' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not-found', path: '/nothing-here', shows: 'Page not found' },
];

const longInPublic = [
  { name: 'home-long', path: '/' },
  { name: 'insights-long', path: '/insights' },
  { name: 'roundtables-long', path: '/roundtables' },
  { name: 'roundtable-long', path: '/roundtables/{long-ref}' },
  { name: 'roundtable-withdrawn', path: '/roundtables/{withdrawn}', shows: 'was withdrawn' },
  { name: 'contribution-long', path: '/contributions/{long-text}' },
  { name: 'contribution-written', path: '/contributions/{written}' },
  { name: 'contribution-asked', path: '/contributions/{asked}' },
  { name: 'contribution-cloud', path: '/contributions/{cloud}' },
  { name: 'contribution-cloud-table', path: '/contributions/{cloud}', act: 'table' },
  { name: 'contribution-ranking', path: '/contributions/{ranking}' },
  { name: 'contribution-ranking-table', path: '/contributions/{ranking}', act: 'table' },
  { name: 'contribution-ranking-long', path: '/contributions/{long-ranking}', act: 'table' },
  { name: 'contribution-points', path: '/contributions/{points}' },
  { name: 'contribution-points-table', path: '/contributions/{points}', act: 'table' },
  { name: 'contribution-points-long', path: '/contributions/{long-points}', act: 'table' },
  { name: 'contribution-statements', path: '/contributions/{statements}' },
  { name: 'contribution-statements-table', path: '/contributions/{statements}', act: 'table' },
  { name: 'contribution-statements-long', path: '/contributions/{long-statements}', act: 'table' },
];

const joining = [
  { name: 'enter-code', path: '/j' },
  { name: 'enter-code-empty', path: '/j', act: 'code-empty', shows: 'Check what' },
  { name: 'enter-code-kept', path: '/j', phone: 'open-single', shows: 'Roundtables on this device' },
  { name: 'wrong-code', path: '/j/00000000', shows: 'Check what' },
  { name: 'join', path: '/j/{code}' },
  { name: 'join-unread', path: '/j/{code}', act: 'join-unread', shows: 'Check what' },
  { name: 'join-long', path: '/j/{long-open-single-code}' },
  { name: 'join-ended', path: '/j/{ended-code}', shows: 'This roundtable has ended.' },
  { name: 'join-loading', path: '/j/{code}', act: 'join-loading' },
  { name: 'join-fails', path: '/j/{code}', act: 'join-fails', shows: 'The page could not be loaded' },
  { name: 'phone-not-here', path: '/j/{code}/now', shows: 'You have not joined this roundtable on this device' },
  { name: 'phone-unknown', path: '/j/{code}/nothing', shows: 'Page not found' },
  {
    name: 'phone-other-question',
    path: '/j/{place}/activity/{open-single-other}',
    phone: 'open-single',
    shows: 'Who could act',
  },
  { name: 'phone-unanswered', path: '/j/{place}/now', phone: 'open-single', act: 'answer-empty', shows: 'Select one' },
  { name: 'phone-writes', path: '/j/{place}/now', phone: 'open-single', act: 'write-empty', shows: 'Enter your own' },
  { name: 'phone-before-rule', path: '/j/{place}/now', phone: 'before-rule', shows: 'Accept the rule and continue' },
  {
    name: 'phone-offline',
    path: '/j/{place}/now',
    phone: 'open-single',
    act: 'phone-offline',
    shows: 'You are offline',
  },
  { name: 'phone-timer', path: '/j/{place}/now', phone: 'timed', shows: 'left' },
  { name: 'phone-asked-time', path: '/j/{place}/now', phone: 'timed', act: 'ask-time', shows: 'Asked' },
  { name: 'phone-last-seconds', path: '/j/{place}/now', phone: 'timed', act: 'last-seconds', shows: 'left' },
  { name: 'phone-rated', path: '/j/{place}/now', phone: 'rated', shows: 'Voting closed' },
  { name: 'phone-late', path: '/j/{place}/now', phone: 'late', act: 'late', shows: 'came after voting had closed' },
  {
    name: 'phone-cut-short',
    path: '/j/{place}/now',
    phone: 'answered-multiple',
    act: 'cut-short',
    shows: 'The server restarted',
  },
  {
    name: 'phone-taken-out',
    path: '/j/{place}/now',
    phone: 'taken-out',
    shows: 'Your seat in this roundtable has ended',
  },
  {
    name: 'phone-seat-taken-out',
    path: '/j/{place}/now',
    phone: 'seat-taken-out',
    shows: 'Your seat was taken out',
  },
  { name: 'phone-long-title-whole', path: '/j/{place}/now', phone: 'long-waiting', act: 'whole-title' },
  { name: 'phone-results-empty', path: '/j/{place}/results', phone: 'waiting' },
  { name: 'phone-me-empty', path: '/j/{place}/me', phone: 'waiting' },
  { name: 'contribute', path: '/j/{place}/contribute', phone: 'waiting' },
  { name: 'contribute-empty', path: '/j/{place}/contribute', phone: 'waiting', act: 'contribute', shows: 'Check what' },
  {
    name: 'contribute-saved',
    path: '/j/{place}/contribute',
    phone: 'waiting',
    act: 'contribute-saved',
    shows: 'Contribution saved',
  },
  { name: 'invitation', path: '/i/{invited}', shows: 'Will you come?' },
  { name: 'invitation-long', path: '/i/{long-invited}', shows: 'Will you come?' },
  { name: 'invitation-accepted', path: '/i/{accepted}', shows: 'You said yes' },
  { name: 'invitation-cancelled', path: '/i/{invited-cancelled}', shows: 'This roundtable was cancelled' },
  { name: 'invitation-live', path: '/i/{invited-live}', shows: 'The roundtable is live now' },
  { name: 'invitation-unknown', path: '/invitation', shows: 'This link does not work' },
  { name: 'invitation-fails', path: '/i/{invited}', act: 'invitation-fails', shows: 'The page could not be loaded' },
  { name: 'stage-ten-options', path: '/stage', stage: 'ten-options', shows: 'answered' },
  { name: 'stage-rated', path: '/stage', stage: 'rated', shows: 'Voting closed' },
  { name: 'stage-wrote', path: '/stage', stage: 'wrote', shows: 'Voting closed' },
  { name: 'phone-wrote-results', path: '/j/{place}/results', phone: 'wrote', shows: 'Entry' },
  { name: 'stage-ranked', path: '/stage', stage: 'ranked', shows: 'Voting closed' },
  { name: 'stage-ranked-long', path: '/stage', stage: 'long-ranked', shows: 'Voting closed' },
  { name: 'phone-ranked-results', path: '/j/{place}/results', phone: 'ranked', shows: 'Mean points' },
  {
    name: 'phone-ranked-table',
    path: '/j/{place}/results',
    phone: 'ranked',
    act: 'open-table',
    shows: 'Mean position',
  },
  { name: 'stage-shared-out', path: '/stage', stage: 'shared-out', shows: 'Voting closed' },
  { name: 'stage-shared-out-long', path: '/stage', stage: 'long-shared-out', shows: 'Voting closed' },
  { name: 'phone-shared-out-results', path: '/j/{place}/results', phone: 'shared-out', shows: 'Mean points' },
  {
    name: 'phone-shared-out-table',
    path: '/j/{place}/results',
    phone: 'shared-out',
    act: 'open-table',
    shows: 'Gave points',
  },
  { name: 'stage-cloud', path: '/stage', stage: 'clouded', shows: 'Voting closed' },
  { name: 'phone-cloud-results', path: '/j/{place}/results', phone: 'clouded', shows: 'Show as a table' },
  { name: 'live-cloud-closed', path: '/console/roundtables/{clouded}/live', as: 'organiser', shows: 'Words' },
  { name: 'stage-statements', path: '/stage', stage: 'judged', shows: 'Voting closed' },
  { name: 'stage-statements-long', path: '/stage', stage: 'long-judged', shows: 'Voting closed' },
  { name: 'phone-statements-results', path: '/j/{place}/results', phone: 'judged', shows: 'Ratings' },
  {
    name: 'phone-statements-table',
    path: '/j/{place}/results',
    phone: 'judged',
    act: 'open-table',
    shows: 'Skipped',
  },
  {
    name: 'phone-statements-empty',
    path: '/j/{place}/now',
    phone: 'open-statements',
    act: 'answer-empty',
    shows: 'Check what',
  },
  {
    name: 'phone-ranking-empty',
    path: '/j/{place}/now',
    phone: 'open-ranking',
    act: 'answer-empty',
    shows: 'Check what',
  },
  { name: 'stage-offline', path: '/stage', stage: 'open-single', act: 'stage-offline', shows: 'Reconnecting' },
];

const listsOfTheSite = (rows) => [
  { name: `home-${rows}`, path: '/' },
  { name: `insights-${rows}`, path: '/insights' },
  { name: `roundtables-${rows}`, path: '/roundtables' },
];

export const PAGES = [
  ...at('empty', [...listsOfTheSite('empty'), ...as('organiser', listsOfTheConsole('empty'))]),
  ...at('one', [
    ...listsOfTheSite('one'),
    { name: 'roundtable-one', path: '/roundtables/{ref}' },
    ...as('organiser', [
      ...listsOfTheConsole('one'),
      { name: 'people-one', path: '/console/roundtables/{id}/people' },
      { name: 'review-one', path: '/console/roundtables/{id}/review' },
      { name: 'outputs-one', path: '/console/roundtables/{id}/outputs' },
    ]),
  ]),
  ...at('demo', [...publicPages, ...as('organiser', demoConsole)]),
  ...at('states', [
    ...longInPublic,
    ...publishedPages,
    ...joining,
    ...waitingPages,
    ...filledForms,
    ...ownPages,
    ...boardPages,
    ...roomScreenPages,
    ...roomStates,
    ...stageStates,
    ...signingIn,
    ...as('organiser', [...consolePages, ...waitingConsole, ...boardConsole]),
    ...roundtableStates,
  ]),
  ...at('many', [
    ...listsOfTheSite('many'),
    { name: 'roundtable-many', path: '/roundtables/{ref}' },
    ...as('organiser', [
      ...listsOfTheConsole('many'),
      { name: 'agenda-many', path: '/console/roundtables/{crowded}/agenda' },
      { name: 'activity-many', path: '/console/roundtables/{crowded}/activities/{crowdedActivity}' },
      { name: 'people-many', path: '/console/roundtables/{crowded}/people' },
      { name: 'people-pick-many', path: '/console/roundtables/{planned}/people', act: 'invite-people' },
      { name: 'live-many', path: '/console/roundtables/{open}/live', shows: 'Close voting' },
      { name: 'notes-many', path: '/console/roundtables/{waiting}/notes', as: 'note_taker' },
      { name: 'review-many', path: '/console/roundtables/{waiting}/review' },
      { name: 'outputs-many', path: '/console/roundtables/{held}/outputs' },
    ]),
    { name: 'phone-many', path: '/j/{place}/now', phone: 'open', shows: 'Send answer' },
    { name: 'stage-many', path: '/stage', stage: 'open', shows: 'Option 50' },
  ]),
];
