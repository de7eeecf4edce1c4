import { type Entry, PlannedRoom } from './making';
import { type Kind, KINDS, type Question, questionsOf } from './questions';
import { readEntries } from './reading';
import type { Room, Site } from './room';
import { opened } from './sessions';
import { LONG, type Texts, TYPICAL } from './texts';

const first = <T>(items: readonly T[]): T => items[0] as T;

/** A list of questions with votes: one is on the room screen, or the list is closed and its result shown. */
const board =
  (isClosed: boolean) =>
  async (site: Site, texts: Texts): Promise<Room> => {
    const room = await PlannedRoom.start(site, { texts });
    await room.open('asked');
    await room.answer('asked', 12);
    await readEntries(room, 'asked');
    // The longest first, so that all vote for it: with a single vote its screen would use another word.
    const entries = (await room.entries('asked', 'shown'))
      .filter(({ mark }) => mark !== 'answered')
      .toSorted((a, b) => b.text.length - a.text.length);
    await room.react('asked', 9, (n) => entries.slice(0, 1 + (n % entries.length)).map((entry) => [entry, 1]));
    if (isClosed) {
      await room.act('asked', 'close');
      await room.reveal('asked');
    } else {
      await room.decide('asked', first(entries), 'select');
    }
    return opened(room);
  };

const withoutColumns = ({ config, ...question }: Question): Question => {
  const { columns: _columns, ...rest } = config;
  return { ...question, config: rest };
};

export const ideas =
  (phase: 'group' | 'vote' | 'done', columns = true) =>
  async (site: Site, texts: Texts): Promise<Room> => {
    const questions = questionsOf(texts).map((one) => (columns ? one : withoutColumns(one)));
    const room = await PlannedRoom.start(site, { texts, questions });
    await room.open('ideas');
    await room.answer('ideas', 10);
    await readEntries(room, 'ideas');
    await room.act('ideas', 'phase', { to: 'group' });
    const entries = await room.entries('ideas', 'shown');
    for (const [n, name] of texts.options.slice(0, 2).entries()) {
      const moves = entries.slice(n * 4, n * 4 + 4 - n).map(({ id }) => ({ entryId: id, from: null }));
      await room.act('ideas', 'entries/arrange', { moves, name: [...name].slice(0, 60).join('').trim() });
    }
    if (phase !== 'group') await room.act('ideas', 'phase', { to: 'vote' });
    if (phase === 'done') {
      const grouped = await room.entries('ideas', 'shown');
      const two = (n: number): Entry[] => [first(grouped), grouped[1 + (n % (grouped.length - 1))] as Entry];
      await room.react('ideas', 7, (n) => two(n).map((entry) => [entry, 1 + (n % 2)]));
      await room.act('ideas', 'phase', { to: 'done' });
    }
    return opened(room);
  };

const OWN = [
  'Why are the plants of the south always asked first?',
  'When will a firm with fewer than 250 people get a date for its grid connection?',
  'Who pays for the training of the technicians who are needed from next spring?',
];
const REPLY = 'The network operator gives dates from May. Whoever has waited for more than two years comes first.';
const HIDE_AT = 2;

/** Votes have hidden two questions, the host has hidden a third, and two have an answer; the phone wrote three of them. */
async function votedOut(site: Site, texts: Texts): Promise<Room> {
  const asked = first(questionsOf(texts).filter(({ kind }) => kind === 'qa'));
  const config = { ...asked.config, moderation: 'post', downvotes: true, hideAt: HIDE_AT };
  const room = await PlannedRoom.start(site, { texts, questions: [{ ...asked, config }] });
  await room.open('asked');
  await room.answer('asked', 3);
  const { person, phone } = await room.participant();
  const own = texts === LONG ? OWN.map((text) => `${text} ${LONG.question}`.slice(0, 500).trim()) : OWN;
  await room.respond(person, 'asked', { entries: own });
  const entries = await room.entries('asked', 'shown');
  const [disliked, answered, pending] = own.map((text) => entries.find((entry) => entry.text === text)) as Entry[];
  const [another, third, fourth] = entries.filter(({ text }) => !own.includes(text)) as Entry[];
  await room.react('asked', 5, (n) => [
    [answered as Entry, 1],
    [(n % 2 ? pending : fourth) as Entry, n % 3 ? 1 : -1],
    ...(n < HIDE_AT ? [disliked, another].map((entry): [Entry, number] => [entry as Entry, -1]) : []),
  ]);
  await room.decide('asked', third as Entry, 'hide');
  await room.decide('asked', fourth as Entry, 'answer');
  await room.decide('asked', answered as Entry, 'answer', { text: texts === LONG ? LONG.question : REPLY });
  return opened(room, { phones: { phone } });
}

const NAME = 'Dr Alexandra Featherstonehaugh-Cholmondeley';
const SIGNED = 'Give dates for connections that a bank can lend on.';

/** Participants have written by name and without; one text is pinned, and one is pending. */
export async function signed(site: Site, kind: Kind): Promise<Room> {
  const questions = questionsOf(TYPICAL, { visibility: 'always' }).filter((one) => one.kind === KINDS[kind]);
  const room = await PlannedRoom.start(site, { questions });
  await room.open(kind);
  await room.answer(kind, 3);
  const declared = { displayName: NAME };
  const [writer, reader] = [await room.participant({ declared }), await room.participant({ declared })];
  await room.respond(writer.person, kind, { entries: [SIGNED], named: [true] });
  const entries = await room.entries(kind, 'waiting');
  const [pending, pinned] = entries
    .filter(({ text }) => text !== SIGNED)
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
  for (const entry of entries) if (entry !== pending) await room.decide(kind, entry, 'approve');
  await room.decide(kind, pinned as Entry, 'pin');
  await room.showResults();
  return opened(room, { phones: { phone: { ...reader.phone, name: NAME } } });
}

export const BOARDS = {
  selected: board(false),
  'asked-out': board(true),
  grouping: ideas('group'),
  dotting: ideas('vote'),
  dotted: ideas('done'),
  'voted-out': votedOut,
};
