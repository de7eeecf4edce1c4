/** Sends the votes of a conversation as its people would, and counts what was acknowledged. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { inParallel } from '../load/raw-socket.mjs';

const ANSWERS = { 1: 'agree', '-1': 'disagree', 0: 'pass' };

/** How many votes are on their way at once: a vote starts only when all but this many before it are acknowledged. */
const AT_ONCE = 256;

/** Sends one response until it is acked for good, waiting where the server asks for it. */
export async function respond(person, body) {
  for (;;) {
    const ack = await person.emit('activity:respond', body);
    if (ack.ok) return;
    if (!ack.retryAfterMs) throw new Error(`a vote was refused: ${JSON.stringify(ack)}`);
    await sleep(ack.retryAfterMs);
  }
}

/**
 * Plays the votes in their order. Those of one person follow each other, each after the acknowledgement of the one
 * before; those of different people are under way at the same time, as in a room.
 * @param {{ person: string, statement: string, vote: number }[]} votes
 * @param {(vote: { person: string, statement: string, vote: number }) => object} bodyOf what is sent, asked for in their order
 * @param {Map<string, { emit(event: string, body: object): Promise<any> }>} people sockets by person
 * @param {() => void} acknowledged called after each vote
 */
export async function play(votes, bodyOf, people, acknowledged) {
  const before = new Map();
  await inParallel(votes, AT_ONCE, async (vote) => {
    const { person } = vote;
    const body = bodyOf(vote);
    const sent = (before.get(person) ?? Promise.resolve()).then(() => respond(people.get(person), body));
    before.set(person, sent);
    await sent;
    acknowledged();
  });
}

/** Every statement is an activity of its own. `activityOf`: their ids by statement. */
export function oneEach(activityOf) {
  const numbers = new Map();
  return ({ person, statement, vote }) => {
    const key = `${person} ${statement}`;
    const n = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, n);
    const which = { activityId: activityOf.get(statement), round: 1, configVersion: 1 };
    return { ...which, opId: randomUUID(), n, answer: { optionId: ANSWERS[vote] } };
  };
}
