import { cutShort, fails, goOffline, press } from '../acts/common';
import * as failing from '../acts/failing';
import * as acts from '../acts/live-console';
import { type Act, inBothWords, type Listed } from '../screen';

type Rest = Partial<Listed>;

const live = (name: string, room: string, shows?: string, act?: Act, rest?: Rest): Listed => ({
  ...{ name: `live-${name}`, path: '/console/roundtables/{id}/live', room: room as Listed['room'], ...rest },
  ...(shows ? { shows } : {}),
  ...(act ? { act } : {}),
});
const below = (name: string, room: string, sees: string, act?: Act, rest?: Rest): Listed =>
  live(name, room, undefined, act, { sees, ...rest });

const KINDS = ['single', 'multiple', 'rating', 'ranking', 'points', 'statements', 'cloud', 'consensus', 'ideas'];
const noteTaker = { as: 'noteTaker' } as const;

const bothWords = inBothWords((words) => [
  live(`${words}scheduled`, `${words}scheduled`, 'Start the session'),
  live(`${words}waiting`, `${words}waiting`, 'No question is chosen'),
  ...KINDS.map((kind) => live(`${words}open-${kind}`, `${words}open-${kind}`, 'Close voting')),
  below(`${words}open-written`, `${words}open-written`, 'EP 1234567 B1'),
  below(`${words}open-asked`, `${words}open-asked`, 'Mark as not answered'),
  live(`${words}closed`, `${words}closed`, 'Saved as a contribution'),
  live(`${words}hidden`, `${words}hidden`, 'Save the result'),
  live(`${words}ended`, `${words}ended`, 'Open the session again'),
  below(`${words}line`, `${words}knock`, 'on the list'),
  below(`${words}selected`, `${words}selected`, 'Take off the room screen'),
  below(`${words}voted-out`, `${words}voted-out`, 'Hidden by votes'),
  below(`${words}grouping`, `${words}grouping`, 'Not in a group'),
  below(`${words}grouping-for-note-taker`, `${words}grouping`, 'Not in a group', undefined, noteTaker),
  below(`${words}sorting-on`, `${words}grouping`, 'The room is at no question now', acts.sortOn, noteTaker),
  live(`${words}dotting`, `${words}dotting`, 'Close voting'),
  below(`${words}dotted`, `${words}dotted`, 'dots'),
  live(`${words}by-hand`, `${words}by-hand`, 'Remove counts', acts.openHands),
  live(`${words}seats`, `${words}seats`, undefined, acts.openSeats),
  live(`${words}take-out`, `${words}seats`, undefined, acts.takeOut),
  live(`${words}download`, `${words}ended`, 'has been downloaded', press('Download all')),
  live(`${words}pairs`, `${words}ended`, undefined, acts.openPairs),
  live(`${words}note-conflict`, `${words}open-rating`, undefined, acts.writeNoteAtOnce),
]);

const before = [
  live('draft', 'draft'),
  live('early', 'demo', 'Start this early?', press('Start the session')),
  live('rehearse', 'demo', 'Number of simulated people', press('Rehearse')),
  live('rehearsal', 'rehearsal', 'End the rehearsal'),
  live('offline-early', 'scheduled', 'lost', goOffline('Start the session')),
  live('not-let-in', 'knock', 'Do not let in', acts.refuse),
];

const during = [
  live('timer', 'timed', 'left'),
  live('blank', 'blank', 'Show'),
  live('paused', 'paused', 'Paused'),
  live('own-pace', 'own-pace', 'Close all 3 questions'),
  live('ten-options', 'ten-options', 'Close voting'),
  live('screen-alone', 'by-group', 'Show on phones too'),
  live('shown-by-group', 'by-group', 'Take groups off the room screen', acts.openGroups),
  below('signed', 'signed', 'With the name'),
  below('answer', 'voted-out', 'The room reads it', acts.changeAnswer),
  below('words-again', 'words-again', 'A body that decides'),
  below('words-again-closed', 'words-again-closed', 'people in round 1'),
  below('room-screen', 'open-single', 'Disconnect the room screen'),
  live('keys', 'open-single', 'Keys on this page', press('Keys')),
  live('ask', 'open-single', 'These lines are already', acts.askNew),
  live('library', 'open-single', 'Yes, with changes', acts.askFromLibrary),
  live('ask-next', 'ranked', 'ticked; at most', acts.askNext),
  live('ending', 'open-single', 'still open', press('End session')),
  live('entry-wording', 'open-written', 'The author sees both', press(/^Edit: /)),
  live('offline', 'open-single', 'Connection lost', goOffline('Close voting')),
  live('note-offline', 'open-single', undefined, acts.writeNoteOffline),
  live('cut-short', 'open-multiple', 'The server restarted', cutShort),
  live('promote', 'closed', 'You can take it back', press(/^Make it an option/)),
  live('by-hand-wrong', 'by-hand', 'more raised hands than people', acts.countTooManyHands),
  live('seats-kept', 'closed', 'what you see would show how', acts.openSeats),
  live('take-out-stays', 'closed', 'Their answers stay', acts.takeOutOwn),
];

const closed = [
  ...['rated', 'wrote', 'ranked', 'shared-out', 'agreed', 'judged', 'unanswered', 'asked-again'].map((room) =>
    live(room, room, 'Voting has closed'),
  ),
  live('board-closed', 'asked-out', 'Voting has closed'),
  live('cloud-closed', 'clouded', 'Words'),
];

const ended = [
  live('published', 'demo-published', 'Links erased'),
  live('ended-unticked', 'ended', 'This result is not saved', acts.untickResult),
  live('download-fails', 'ended', 'could not be made', acts.downloadFails),
  live('download-fetching', 'ended', 'Fetching the results', acts.downloadHangs),
  live('by-group', 'ended', 'by group: too few', acts.openGroups),
  live('reopen', 'ended', undefined, press('Open again')),
  live('run-now-live', 'unplanned', 'End session', undefined, { name: 'run-now-live' }),
  live('run-now-ended', 'unfiled', 'File it', undefined, { name: 'run-now-ended' }),
];

/** A server that answers with a fault, and a lost connection: what the host typed stays. */
const faults = [
  live('library-fails', 'open-single', 'could not be loaded', failing.openLibrary),
  live('save-fails', 'open-single', 'was not saved to the library', failing.saveToLibrary),
  live('ask-fails', 'open-single', 'There is a problem', failing.ask),
  live('ask-offline', 'open-single', 'There is a problem', failing.askOffline),
  live('items-fail', 'ranked', 'could not be loaded', failing.loadItems),
  live('next-fails', 'ranked', 'There is a problem', failing.askNext),
  live('next-offline', 'ranked', 'There is a problem', failing.askNextOffline),
  live('rehearse-fails', 'demo', 'There is a problem', failing.rehearse),
  live('rehearse-offline', 'demo', 'There is a problem', failing.rehearseOffline),
  below('line-fails', 'knock', 'could not be loaded', fails('**/session/waiting')),
  below('admit-fails', 'knock', 'Nobody was let in', failing.admit),
  live('line-offline', 'knock', 'Connection lost', goOffline('on the list')),
  below('message-fails', 'open-single', 'We go on at 11:15', failing.sendMessage),
  live('message-offline', 'open-single', 'Connection lost', failing.writeMessageOffline),
  below('groups-fail', 'ended', 'could not be loaded', failing.openGroups),
  below('grouping-fails', 'grouping', 'Something went wrong', failing.group),
  live('grouping-offline', 'grouping', 'Connection lost', failing.groupOffline),
  below('let-in-fails', 'open-consensus', 'Something went wrong', failing.approveStatement),
];

export const liveConsole: readonly Listed[] = [...bothWords, ...before, ...during, ...closed, ...ended, ...faults];
