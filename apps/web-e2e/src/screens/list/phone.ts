import { cutShort, goOffline, press, timeRunsOut } from '../acts/common';
import * as acts from '../acts/phone';
import { type Act, inBothWords, type Listed } from '../screen';

type Rest = Partial<Listed>;

const joined =
  (part: string) =>
  (name: string, room: string, shows?: string, act?: Act, rest?: Rest): Listed => ({
    ...{ name: `phone-${name}`, path: `/j/{place}/${part}`, room: room as Listed['room'], ...rest },
    ...(shows ? { shows } : {}),
    ...(act ? { act } : {}),
  });
const now = joined('now');
const results = joined('results');
const me = joined('me');

const FORMS = ['single', 'multiple', 'rating', 'ranking', 'points', 'written', 'statements', 'cloud'];

const bothWords = inBothWords((words) => {
  const state = (name: string, shows: string, rest?: Rest) => now(words + name, words + name, shows, undefined, rest);
  const answered = (kind: string, shows: string) =>
    now(`${words}answered-${kind}`, `${words}open-${kind}`, shows, undefined, { phone: 'answered' });
  return [
    state('scheduled', 'This page changes when it does'),
    state('waiting', 'The next question will appear here'),
    ...FORMS.flatMap((kind) => [state(`open-${kind}`, 'Send answer'), answered(kind, 'Change my answer')]),
    state('open-asked', 'Send question'),
    answered('asked', 'Questions from the room'),
    state('open-consensus', 'Disagree'),
    answered('consensus', 'Your votes'),
    state('open-ideas', 'Send idea'),
    state('grouping', 'grouping the ideas'),
    state('dotting', 'dots left'),
    state('dotted', 'people'),
    state('selected', 'On the room screen now'),
    state('voted-out', 'Hidden by votes of the room'),
    state('closed', 'Voting closed'),
    results(`${words}closed-results`, `${words}closed`, 'You chose'),
    me(`${words}closed-me`, `${words}closed`, 'You chose'),
    state('hidden', 'Voting closed'),
    results(`${words}by-hand`, `${words}by-hand`, 'Counted by hand'),
    state('ended', 'Thank you for taking part'),
    results(`${words}ended-results`, `${words}ended`, 'Results'),
    state('cancelled', 'This roundtable was cancelled.'),
  ];
});

const answering = [
  now('unanswered', 'open-single', 'Select one', press('Send answer')),
  now('writes', 'open-single', 'Enter your own', acts.writeNothing),
  now('sources', 'open-written', 'Send answer', acts.nameSources),
  now('sources-wrong', 'open-written', 'must begin with https', acts.nameWrongSource),
  now('ranking-placed', 'open-ranking', 'Send answer', acts.rank),
  now('ranking-long', 'long-open-ranking', 'Send answer', acts.rank),
  now('ranking-empty', 'open-ranking', 'Check what', press('Send answer')),
  now('points-given', 'open-points', 'Send answer', acts.shareOut),
  now('points-long', 'long-open-points', 'Send answer', acts.shareOut),
  now('points-over', 'open-points', 'Check what', acts.shareOutTooMuch),
  now('rating-chosen', 'open-rating', 'Send answer', acts.rate),
  now('statements-chosen', 'open-statements', 'Send answer', acts.rate),
  now('statements-empty', 'open-statements', 'Check what', press('Send answer')),
  now('own-name', 'signed', 'Show my name'),
  now('own-pace', 'own-pace', 'Send answer'),
  now('paused', 'paused', 'paused this question'),
  now('timer', 'timed', 'left'),
  now('asked-time', 'timed', 'Asked', press('Ask for more time')),
  now('last-seconds', 'timed', 'left', timeRunsOut),
  now('late', 'late', 'came after voting had closed', acts.answerLate),
  now('cut-short', 'open-multiple', 'The server restarted', cutShort, { phone: 'answered' }),
  now('offline', 'open-single', 'You are offline', goOffline('Send answer')),
  now('board-offline', 'selected', 'You are offline', goOffline('On the room screen now')),
  joined('activity/{other}')('other-question', 'open-single', 'Who could act'),
];

const seeing = [
  now('rated', 'rated', 'Voting closed'),
  now('board-closed', 'asked-out', 'Voting closed'),
  results('board-results', 'asked-out', 'Results'),
  results('wrote-results', 'wrote', 'Entry'),
  results('ranked-results', 'ranked', 'Mean points'),
  results('ranked-table', 'ranked', 'Mean position', acts.openTable),
  results('shared-out-results', 'shared-out', 'Mean points'),
  results('shared-out-table', 'shared-out', 'Gave points', acts.openTable),
  results('cloud-results', 'clouded', 'Show as a table'),
  results('statements-results', 'judged', 'Ratings'),
  results('statements-table', 'judged', 'Skipped', acts.openTable),
  results('agreed-results', 'agreed', 'What distinguishes each group'),
  results('unanswered-results', 'unanswered', 'No answers'),
  results('asked-again-results', 'asked-again', 'Round'),
  results('results-empty', 'waiting'),
];

const seats = [
  now('before-rule', 'waiting', 'Accept the rule and continue', undefined, { phone: 'before-rule' }),
  now('taken-out', 'taken-out', 'Your seat in this roundtable has ended'),
  now('seat-taken-out', 'seats', 'You were removed from this session'),
  now('long-title-whole', 'long-waiting', undefined, acts.unfold),
];

const aboutOneself = [
  me('me-empty', 'waiting'),
  me('me-wrote', 'waiting', 'My contributions', acts.wrote),
  me('me-wrote-long', 'long-waiting', undefined, acts.wroteLong),
  me('me-became', 'waiting', 'Said twice', acts.seeRejected),
  me('me-withdraw', 'waiting', 'cannot be undone', acts.withdraw),
  me('me-offline', 'waiting', 'The server could not be reached', acts.seeNothing),
];

const contributing = [
  { name: 'contribute', path: '/j/{place}/contribute', room: 'waiting' },
  { name: 'contribute-empty', act: press('Send contribution'), shows: 'Check what' },
  { name: 'contribute-saved', act: acts.contribute, shows: 'Contribution sent' },
].map((one): Listed => ({ path: '/j/{place}/contribute', ...one, room: 'waiting' }));

export const phonePages: readonly Listed[] = [
  ...bothWords,
  ...answering,
  ...seeing,
  ...seats,
  ...aboutOneself,
  ...contributing,
];
