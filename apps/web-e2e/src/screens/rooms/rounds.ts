import { randomUUID } from 'node:crypto';

import { inParallel } from '@rt/testing/rooms';

import { answerOf } from './answers';
import { PlannedRoom } from './making';
import { type Kind, questionsOf } from './questions';
import { readEntries } from './reading';
import type { Room, Site } from './room';
import { opened } from './sessions';
import { type Texts, TYPICAL } from './texts';

type Answers = (n: number) => object;

async function inTwoRounds(
  room: PlannedRoom,
  kind: Kind,
  people: number,
  rounds: readonly [Answers, Answers],
  late = 0,
) {
  const first = await room.joinMany(people);
  await inParallel(first, 4, (person, n) => room.respond(person, kind, rounds[0](n)));
  await readEntries(room, kind);
  await room.act(kind, 'close');
  await room.act(kind, 'ask-again', { opId: randomUUID() });
  const all = [...first, ...(await room.joinMany(late))];
  await inParallel(all, 4, (person, n) => room.respond(person, kind, rounds[1](n), 2));
}

/** In the second round most participants answer differently. */
export async function choiceInTwoRounds(room: PlannedRoom, people: number): Promise<void> {
  await room.open('single');
  const single = room.activity('single');
  const answers: [Answers, Answers] = [(n) => answerOf(single, n), (n) => answerOf(single, Math.floor(n / 3))];
  await inTwoRounds(room, 'single', people, answers);
  await room.act('single', 'close');
}

async function askedAgain(site: Site, texts: Texts): Promise<Room> {
  const room = await PlannedRoom.start(site, { texts });
  await choiceInTwoRounds(room, 12);
  await room.reveal('single');
  return opened(room);
}

const PEOPLE = 20;
const WORDS = [
  ...['Grid', 'Net zero', 'Skilled technicians', 'Trust', 'Ports', 'Affordable housing nearby'],
  ...['Scale-up finance', 'R&D', 'Pace', 'Planning certainty'],
];
/** Words of the second round in place of former ones; one of the new words is pending. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...{ 'R&D': 'A body that decides', Pace: 'Storage', Ports: 'Storage', 'Planning certainty': 'Storage' },
};

const wordsOf = (n: number): string[] => [...new Set([n % 2, n % 5, n % WORDS.length].map((at) => WORDS[at] ?? ''))];
const wordsAfter = (n: number): string[] =>
  n < PEOPLE ? [...new Set(wordsOf(n).map((word) => INSTEAD[word] ?? word))] : ['Storage', 'Grid'];

/** A word cloud in its second round, or closed with both rounds shown. */
export async function wordsAgain(site: Site, isClosed: boolean): Promise<Room> {
  const questions = questionsOf(TYPICAL).filter(({ kind }) => kind === 'word_cloud');
  const room = await PlannedRoom.start(site, { questions });
  await room.open('cloud');
  const answers: [Answers, Answers] = [(n) => ({ words: wordsOf(n) }), (n) => ({ words: wordsAfter(n) })];
  await inTwoRounds(room, 'cloud', PEOPLE, answers, 3);
  await room.act('cloud', 'hide', { label: 'Storage', hide: false });
  if (isClosed) {
    await room.act('cloud', 'close');
    await room.reveal('cloud');
  }
  return opened(room);
}

/** Half of the time is over, and nobody can answer. */
export async function paused(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site, { questions: questionsOf(TYPICAL, { durationSec: 1800 }) });
  await room.open('single');
  await room.answer('single', 7);
  await room.act('single', 'pause', { paused: true });
  return opened(room);
}

async function ownPace(site: Site, texts: Texts): Promise<Room> {
  const count = texts === TYPICAL ? 3 : undefined;
  const all = await PlannedRoom.start(site, { texts, questions: questionsOf(texts).slice(0, count) });
  for (const { id } of all.activities) await all.post(`activities/${id}/open`);
  await all.put('session/stage-view', { view: 'open-questions' });
  const [, multiple] = all.activities;
  if (multiple) await all.join(7, (person, n) => all.respond(person, 'multiple', answerOf(multiple, n)));
  return opened(all);
}

export async function unanswered(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site);
  await room.open('single');
  await room.act('single', 'close');
  await room.reveal('single');
  return opened(room);
}

export const ROUNDS = { 'asked-again': askedAgain, 'own-pace': ownPace };
