import { fails, hangs, press } from '../acts/common';
import * as acts from '../acts/console';
import { addFromLibrary } from '../acts/failing';
import { type Act, inBothWords, type Listed, signedInAs } from '../screen';

const page = (name: string, path: string, shows?: string, act?: Act, as?: Listed['as']): Listed => ({
  ...{ name, path: `/console${path}` },
  ...(shows ? { shows } : {}),
  ...(act ? { act } : {}),
  ...(as ? { as } : {}),
});

/** A page of one roundtable: `people-draft` is the page `people` of the room `draft`. */
const part = (name: string, room: string, path: string, shows?: string, act?: Act, as?: Listed['as']): Listed => ({
  ...page(name, `/roundtables/{id}/${path}`, shows, act, as),
  room: room as Listed['room'],
});

export const consoleLists = (rows: string): Listed[] => [
  { name: `today-${rows}`, path: '/console' },
  { name: `console-roundtables-${rows}`, path: '/console/roundtables' },
  { name: `directory-${rows}`, path: '/console/people' },
  { name: `demo-mail-${rows}`, path: '/console/outbox' },
  { name: `accounts-${rows}`, path: '/console/admin/users', as: 'administrator' },
];

export const demoConsole: readonly Listed[] = [
  page('today', ''),
  page('today-menu', '', undefined, press('Menu')),
  page('today-who', '', 'Sign out everywhere', acts.openAccountMenu),
  page('today-loading', '', undefined, hangs('**/api/roundtables')),
  page('today-fails', '', 'could not be loaded', fails('**/api/roundtables')),
  page('console-roundtables', '/roundtables'),
  page('directory', '/people'),
  page('demo-mail', '/outbox'),
  part('review-published', 'demo-published', 'review'),
  part('outputs-published', 'demo-published', 'outputs'),
];

export const signingIn: readonly Listed[] = [
  page('sign-in', '/sign-in'),
  page('sign-in-wrong', '/sign-in', 'a problem', press('Send the e-mail')),
  page('sign-in-code', '/sign-in', 'Check your e-mail', acts.askCode),
  page('sign-in-too-many', '/sign-in', 'Too many attempts', acts.askTooOften),
  page('sign-in-wrong-code', '/sign-in', 'a problem', acts.enterWrongCode),
  page('sign-in-link', '/sign-in#link=0123456789012345678901', 'Sign in with this link'),
  page('first-administrator', '/sign-in#first=0123456789012345678901', 'first administrator'),
];

const roundtables = [
  page('today-long', ''),
  page('console-roundtables-long', '/roundtables'),
  page('new-roundtable', '/roundtables/new'),
  page('new-roundtable-empty', '/roundtables/new', 'a problem', press('Create draft')),
  page('run-now', '/roundtables/now', 'Start the session'),
  part('run-now-file', 'unfiled', 'plan', 'File this session'),
  page('library', '/library', 'Go ahead or not'),
  page('console-not-found', '/nothing', 'Page not found'),
  page('no-roundtable', '/roundtables/00000000-0000-4000-8000-000000000000/plan', 'no such roundtable'),
  page('no-roundtable-id', '/roundtables/nothing/plan', 'no such roundtable'),
  page('outbox-absent', '/outbox', 'There is nothing here', acts.outboxAbsent),
  part('roundtable-fails', 'demo', 'plan', 'be shown', fails('**/api/roundtables/*')),
  part('roundtable-index', 'demo', ''),
];

const planning = [
  ...inBothWords((words) => [
    ...['plan', 'plan/basics', 'plan/date', 'plan/rule', 'plan/joining', 'agenda'].map((path) =>
      part(`${path.replace('/', '-')}-${words}scheduled`, `${words}scheduled`, path),
    ),
    part(`plan-${words}cancelled`, `${words}cancelled`, 'plan'),
    part(`agenda-${words}waiting`, `${words}waiting`, 'agenda', 'Back to the session'),
  ]),
  part('plan-draft', 'draft', 'plan'),
  part('plan-cancel', 'demo', 'plan', undefined, press('Cancel this roundtable')),
  part('plan-delete', 'draft', 'plan', 'cannot be undone', press('Delete draft')),
  part('plan-start-now', 'draft', 'plan', 'How many minutes', press('Start now')),
  part('plan-held', 'invitees', 'plan', 'will be told', acts.moved),
  part('plan-tell', 'invitees', 'plan/date', 'Where, now', acts.moveToDurham),
  part('plan-night', 'invitees', 'plan/date', 'End date', acts.endOnAnotherDay),
  part('plan-task-unknown', 'demo', 'plan/nothing'),
  part('plan-withdrawn', 'withdrawn', 'plan'),
  part('plan-for-note-taker', 'demo', 'plan', undefined, undefined, 'noteTaker'),
  part('agenda-empty', 'draft', 'agenda', 'No item yet'),
  part('agenda-library', 'draft', 'agenda', 'On the phone', acts.previewFromLibrary),
  part('agenda-library-fails', 'draft', 'agenda', 'Could not add', addFromLibrary),
  part('agenda-item', 'demo', 'agenda', undefined, press('Add an item')),
  part('agenda-rehearsal', 'rehearsal', 'agenda', 'Rehearsal'),
];

const KINDS = {
  ...{ multiple: 'multiple_choice', rating: 'rating', ranking: 'ranking', points: 'points', asked: 'qa' },
  ...{ cloud: 'word_cloud', written: 'open_text', statements: 'scale_matrix' },
  ...{ ideas: 'idea_board', consensus: 'consensus' },
};

const newQuestion = (kind: string) => `activities/new?kind=${kind}`;

const questions = [
  part('activity', 'demo', 'activities/{activity}', 'Agenda item'),
  part('activity-conflict', 'demo', 'activities/{activity}', undefined, acts.changeQuestionAtOnce),
  part('activity-kinds', 'open-single', 'activities/new?then=live', 'Choose what'),
  ...Object.entries(KINDS).map(([name, kind]) => part(`activity-${name}`, 'demo', newQuestion(kind), 'Agenda item')),
  part('activity-wrong', 'demo', newQuestion('single_choice'), 'a problem', press('Save')),
  part('activity-unknown', 'demo', newQuestion('nothing')),
];

const people = [
  part('people-none', 'scheduled', 'people', 'Nobody invited yet'),
  part('people-draft', 'draft', 'people'),
  part('people-invited', 'invitees', 'people', 'Accepted'),
  part('people-asked-again', 'invitees', 'people', 'Asked again', acts.moved),
  part('people-pick', 'invitees', 'people', undefined, press('Invite people')),
  part('people-for-note-taker', 'demo', 'people', 'with the organisers', undefined, 'noteTaker'),
  page('directory-long', '/people'),
  page('directory-add', '/people', undefined, press('Add a person')),
  page('demo-mail-long', '/outbox'),
];

const reviewing = [
  ...inBothWords((words) => [
    part(`notes-${words}ended`, `${words}ended`, 'notes', undefined, undefined, 'noteTaker'),
    part(`review-${words}ended`, `${words}ended`, 'review', 'Accept'),
    part(`review-${words}marked`, `${words}ended`, 'review', 'may identify someone', press(/^As Dr Jane Smith/)),
    part(`outputs-${words}ended`, `${words}ended`, 'outputs', 'Before publishing'),
  ]),
  part('notes', 'demo', 'notes', 'Nothing written yet', undefined, 'noteTaker'),
  part('review-none', 'demo', 'review', 'Nothing to review'),
  part('review-reject', 'ended', 'review', 'Reject this text?', press('Reject')),
  part('review-at-door', 'door', 'review', 'Check who wrote', press(/^Grid connection dates/)),
  part('review-edit', 'ended', 'review', undefined, press('Edit')),
  part('outputs-none', 'demo', 'outputs'),
  part('outputs-withdraw', 'demo-published', 'outputs', undefined, press('Withdraw the whole roundtable')),
  part('outputs-second', 'long-ended', 'outputs', undefined, undefined, 'reviewer'),
];

const administration = [
  page('sign-ins', '/sign-ins'),
  page('organisation-not-yours', '/admin/organisation', 'Administrators'),
  page('accounts-not-yours', '/admin/users', 'Administrators'),
  ...signedInAs('administrator', [
    page('accounts', '/admin/users'),
    page('accounts-add', '/admin/users', undefined, press('Add an account')),
    page('organisation', '/admin/organisation'),
    page('organisation-empty', '/admin/organisation', 'Enter the lawful basis', acts.emptyPrivacy),
  ]),
  ...signedInAs('platform', [
    page('accounts-platform', '/admin/users', 'Emergency access'),
    page('accounts-platform-add', '/admin/users', undefined, press('Add an account')),
    page('emergency-ask', '/admin/users', undefined, press('Emergency access')),
  ]),
  ...signedInAs('emergency', [
    page('emergency-open', '/admin/users', 'Emergency access until'),
    part('emergency-live', 'demo', 'live', 'Emergency access until'),
    part('emergency-running', 'open-single', 'live', 'Close voting'),
  ]),
];

export const consolePages: readonly Listed[] = [
  ...roundtables,
  ...planning,
  ...questions,
  ...people,
  ...reviewing,
  ...administration,
];
