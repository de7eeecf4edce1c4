/**
 * Every page in every state, in one list: what the screens are taken of and what axe looks at.
 *
 * `world`: what is there (worlds.mjs). `path`: places in braces are filled in from it, `{place}` from the phone.
 * `as`: who is signed in at the console; `phone` and `stage`: whose place or token the browser holds.
 * `act`: what is done first (acts.mjs). `shows`: words that prove the state, waited for.
 */
const at = (world, entries) => entries.map((entry) => ({ world, ...entry }));
const as = (role, entries) => entries.map((entry) => ({ as: role, ...entry }));

/** States of the participant's page, each in usual and in very long words. */
const roomStates = ['', 'long-'].flatMap((words) =>
  [
    ['scheduled', 'now', 'This page changes by itself'],
    ['waiting', 'now', 'The next question will appear here'],
    ['open-single', 'now', 'Send answer'],
    ['open-multiple', 'now', 'Send answer'],
    ['open-rating', 'now', 'Send answer'],
    ['answered-single', 'now', 'Change my answer'],
    ['answered-multiple', 'now', 'Change my answer'],
    ['answered-rating', 'now', 'Change my answer'],
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
    ['closed', 'Voting closed'],
    ['hidden', 'Voting closed'],
    ['ended', 'Thank you for taking part'],
    ['cancelled', 'This roundtable was cancelled'],
  ].map(([state, shows]) => ({ name: `stage-${words}${state}`, path: '/stage', stage: words + state, shows })),
);

/** The pages of one roundtable that have something to say in a given state. */
const roundtableStates = ['', 'long-'].flatMap((words) =>
  [
    ['scheduled', 'plan'],
    ['scheduled', 'plan/basics'],
    ['scheduled', 'plan/date'],
    ['scheduled', 'plan/rule'],
    ['scheduled', 'plan/joining'],
    ['scheduled', 'agenda'],
    ['scheduled', 'live', 'Start the session'],
    ['cancelled', 'plan'],
    ['waiting', 'live', 'No activity is current'],
    ['open-single', 'live', 'Close voting'],
    ['open-multiple', 'live', 'Close voting'],
    ['open-rating', 'live', 'Close voting'],
    ['closed', 'live', 'Kept as a contribution'],
    ['hidden', 'live', 'Keep the result'],
    ['ended', 'live', 'Open the session again'],
    ['ended', 'notes'],
    ['ended', 'review', 'Accept'],
    ['ended', 'outputs', 'Before publishing'],
  ].map(([state, part, shows]) => ({
    name: `${part.replace('/', '-')}-${words}${state}`,
    path: `/console/roundtables/{${words}${state}}/${part}`,
    as: part === 'notes' ? 'note_taker' : 'organiser',
    shows,
  })),
);

const publicPages = [
  { name: 'home', path: '/' },
  { name: 'insights', path: '/insights' },
  { name: 'insights-search', path: '/insights?q=energy' },
  { name: 'insights-nothing-found', path: '/insights?q=zyzzyva', shows: 'Nothing found' },
  { name: 'roundtables', path: '/roundtables' },
  { name: 'roundtable', path: '/roundtables/{ref}' },
  { name: 'contribution-with-chart', path: '/contributions/{poll}' },
  { name: 'contribution-with-table', path: '/contributions/{poll}', act: 'table' },
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
];

const joining = [
  { name: 'enter-code', path: '/j' },
  { name: 'enter-code-empty', path: '/j', act: 'code-empty', shows: 'Check what' },
  { name: 'wrong-code', path: '/j/00000000', shows: 'Check what' },
  { name: 'join', path: '/j/{code}' },
  { name: 'join-unread', path: '/j/{code}', act: 'join-unread', shows: 'Check what' },
  { name: 'join-long', path: '/j/{long-open-single-code}' },
  { name: 'join-ended', path: '/j/{ended-code}', shows: 'This roundtable has ended.' },
  { name: 'join-loading', path: '/j/{code}', act: 'join-loading' },
  { name: 'join-fails', path: '/j/{code}', act: 'join-fails', shows: 'The page could not be loaded' },
  { name: 'phone-not-here', path: '/j/{code}/now', shows: 'You are not in this roundtable on this device' },
  { name: 'phone-unknown', path: '/j/{code}/nothing', shows: 'There is no page at this address' },
  {
    name: 'phone-other-question',
    path: '/j/{place}/activity/{open-single-other}',
    phone: 'open-single',
    shows: 'Who could act',
  },
  { name: 'phone-unanswered', path: '/j/{place}/now', phone: 'open-single', act: 'answer-empty', shows: 'Select one' },
  { name: 'phone-before-rule', path: '/j/{place}/now', phone: 'before-rule', shows: 'Accept the rule and go on' },
  {
    name: 'phone-offline',
    path: '/j/{place}/now',
    phone: 'open-single',
    act: 'phone-offline',
    shows: 'You are offline',
  },
  {
    name: 'phone-taken-out',
    path: '/j/{place}/now',
    phone: 'taken-out',
    shows: 'Your place in this roundtable has ended',
  },
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
  { name: 'stage-pairing', path: '/stage', shows: 'Connect this screen' },
  { name: 'stage-offline', path: '/stage', stage: 'open-single', act: 'stage-offline', shows: 'Reconnecting' },
];

const signingIn = [
  { name: 'sign-in', path: '/console/sign-in' },
  { name: 'sign-in-wrong', path: '/console/sign-in', act: 'mail-wrong', shows: 'a problem' },
  { name: 'sign-in-code', path: '/console/sign-in', act: 'ask-code', shows: 'Check your mail' },
  { name: 'sign-in-wrong-code', path: '/console/sign-in', act: 'wrong-code', shows: 'a problem' },
  { name: 'sign-in-link', path: '/console/sign-in#link=0123456789012345678901', shows: 'Sign in with this link' },
  { name: 'first-administrator', path: '/console/sign-in#first=0123456789012345678901', shows: 'first administrator' },
];

const demoConsole = [
  { name: 'today', path: '/console' },
  { name: 'today-menu', path: '/console', act: 'menu' },
  { name: 'today-who', path: '/console', act: 'who', shows: 'Sign out everywhere' },
  { name: 'today-loading', path: '/console', act: 'loading' },
  { name: 'today-fails', path: '/console', act: 'list-fails', shows: 'could not be loaded' },
  { name: 'console-roundtables', path: '/console/roundtables' },
  { name: 'directory', path: '/console/people' },
  { name: 'demo-mail', path: '/console/outbox' },
  { name: 'review-published', path: '/console/roundtables/{published}/review' },
  { name: 'outputs-published', path: '/console/roundtables/{published}/outputs' },
];

const consolePages = [
  { name: 'today-long', path: '/console' },
  { name: 'console-roundtables-long', path: '/console/roundtables' },
  { name: 'new-roundtable', path: '/console/roundtables/new' },
  { name: 'new-roundtable-empty', path: '/console/roundtables/new', act: 'make-empty', shows: 'a problem' },
  { name: 'console-not-found', path: '/console/nothing', shows: 'Page not found' },
  { name: 'no-roundtable', path: '/console/roundtables/{nothing}/plan', shows: 'cannot be shown' },
  { name: 'roundtable-fails', path: '/console/roundtables/{id}/plan', act: 'roundtable-fails', shows: 'be shown' },
  { name: 'roundtable-index', path: '/console/roundtables/{id}/' },
  { name: 'plan-draft', path: '/console/roundtables/{draft}/plan' },
  { name: 'plan-cancel', path: '/console/roundtables/{id}/plan', act: 'cancel-roundtable' },
  { name: 'agenda-empty', path: '/console/roundtables/{draft}/agenda', shows: 'No item yet' },
  { name: 'agenda-item', path: '/console/roundtables/{id}/agenda', act: 'add-item' },
  { name: 'activity', path: '/console/roundtables/{id}/activities/{activity}' },
  { name: 'activity-multiple', path: '/console/roundtables/{id}/activities/new?kind=multiple_choice' },
  { name: 'activity-rating', path: '/console/roundtables/{id}/activities/new?kind=rating' },
  {
    name: 'activity-wrong',
    path: '/console/roundtables/{id}/activities/new?kind=single_choice',
    act: 'save-empty',
    shows: 'a problem',
  },
  { name: 'plan-task-unknown', path: '/console/roundtables/{id}/plan/nothing' },
  { name: 'activity-unknown', path: '/console/roundtables/{id}/activities/new?kind=nothing' },
  { name: 'people-none', path: '/console/roundtables/{scheduled}/people', shows: 'Nobody invited yet' },
  { name: 'people-draft', path: '/console/roundtables/{draft}/people' },
  { name: 'people-invited', path: '/console/roundtables/{invitees}/people', shows: 'Accepted' },
  { name: 'people-pick', path: '/console/roundtables/{invitees}/people', act: 'invite-people' },
  { name: 'live-draft', path: '/console/roundtables/{draft}/live' },
  { name: 'live-early', path: '/console/roundtables/{id}/live', act: 'start-early', shows: 'Start this early?' },
  { name: 'live-keys', path: '/console/roundtables/{open-single}/live', act: 'keys', shows: 'Keys on this page' },
  { name: 'live-ending', path: '/console/roundtables/{open-single}/live', act: 'end-session', shows: 'still open' },
  { name: 'live-offline', path: '/console/roundtables/{open-single}/live', act: 'live-offline', shows: 'No line' },
  { name: 'live-reopen', path: '/console/roundtables/{ended}/live', act: 'reopen' },
  { name: 'review-none', path: '/console/roundtables/{id}/review', shows: 'Nothing waits' },
  { name: 'review-reject', path: '/console/roundtables/{ended}/review', act: 'reject', shows: 'Reject this text?' },
  { name: 'review-marked', path: '/console/roundtables/{ended}/review', act: 'open-marked', shows: 'may name' },
  {
    name: 'review-marked-long',
    path: '/console/roundtables/{long-ended}/review',
    act: 'open-marked',
    shows: 'may name',
  },
  { name: 'review-edit', path: '/console/roundtables/{ended}/review', act: 'edit' },
  { name: 'outputs-none', path: '/console/roundtables/{id}/outputs' },
  { name: 'outputs-withdraw', path: '/console/roundtables/{published}/outputs', act: 'withdraw' },
  { name: 'outputs-second', path: '/console/roundtables/{long-ended}/outputs', as: 'reviewer' },
  { name: 'plan-withdrawn', path: '/console/roundtables/{withdrawnId}/plan' },
  { name: 'notes', path: '/console/roundtables/{id}/notes', as: 'note_taker', shows: 'Nothing written yet' },
  { name: 'plan-for-note-taker', path: '/console/roundtables/{id}/plan', as: 'note_taker' },
  { name: 'directory-long', path: '/console/people' },
  { name: 'directory-add', path: '/console/people', act: 'add-person' },
  { name: 'demo-mail-long', path: '/console/outbox' },
  { name: 'sign-ins', path: '/console/sign-ins' },
  { name: 'accounts', path: '/console/admin/users', as: 'administrator' },
  { name: 'accounts-add', path: '/console/admin/users', as: 'administrator', act: 'add-account' },
  { name: 'accounts-read-only', path: '/console/admin/users' },
];

const listsOfTheSite = (rows) => [
  { name: `home-${rows}`, path: '/' },
  { name: `insights-${rows}`, path: '/insights' },
  { name: `roundtables-${rows}`, path: '/roundtables' },
];

const listsOfTheConsole = (rows) => [
  { name: `today-${rows}`, path: '/console' },
  { name: `console-roundtables-${rows}`, path: '/console/roundtables' },
  { name: `directory-${rows}`, path: '/console/people' },
  { name: `demo-mail-${rows}`, path: '/console/outbox' },
  { name: `accounts-${rows}`, path: '/console/admin/users', as: 'administrator' },
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
    ...joining,
    ...roomStates,
    ...stageStates,
    ...signingIn,
    ...as('organiser', consolePages),
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
