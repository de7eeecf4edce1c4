/**
 * `npm run replay -- FOLDER`: plays a real conversation of agree, disagree and pass votes through the public interfaces
 * of the server at PUBLIC_URL (or of one that it starts) and compares the tallies with the expected ones.
 *
 * FOLDER holds votes.csv (timestamp, datetime, comment-id, voter-id, vote: 1 agrees, -1 disagrees, 0 passes) and
 * comments.csv; the expected tallies stand in expected.json in it or beside it, under its name. RT_TOKEN is the value
 * of an organiser's sign-in cookie; without it the demo's button signs in. FOLDER may be `--made` for a small
 * conversation that is made here.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpClient } from './load/http-client.mjs';
import { RawSocket, inParallel } from './load/raw-socket.mjs';
import { joinByCode, response, signInDemo, startRoundtable } from './load/room.mjs';
import { RAISED_LIMITS, startTopology } from './load/topology.mjs';
import { readConversation } from './replay/conversation.mjs';
import { differences } from './replay/differences.mjs';
import { makeConversation } from './replay/make-conversation.mjs';

const ANSWERS = { 1: 'agree', '-1': 'disagree', 0: 'pass' };

function statement(text) {
  return {
    kind: 'single_choice',
    question: text,
    config: {
      options: [
        { id: 'agree', text: 'Agree' },
        { id: 'disagree', text: 'Disagree' },
        { id: 'pass', text: 'Pass' },
      ],
    },
  };
}

async function organiserAt(base) {
  if (!process.env.RT_TOKEN) return signInDemo(base);
  const client = new HttpClient(base);
  client.cookies.set('__Host-rt', process.env.RT_TOKEN);
  return client;
}

/** Sends one response until it is acked for good, waiting where the server asks for it. */
async function respond(person, body) {
  for (;;) {
    const ack = await person.socket.emit('activity:respond', body);
    if (ack.ok) return ack;
    if (!ack.retryAfterMs) throw new Error(`a vote was refused: ${JSON.stringify(ack)}`);
    await sleep(ack.retryAfterMs);
  }
}

/**
 * Plays the votes in their order. Votes of one person follow each other; those of different people are under way at the
 * same time, as in a room, in stretches so that the order over the whole conversation holds too.
 */
async function play(conversation, room, people) {
  const activityOf = new Map(conversation.statements.map((one, at) => [one.id, room.activityIds[at]]));
  const numbers = new Map();
  const stretch = 50;
  for (let from = 0; from < conversation.votes.length; from += stretch) {
    const byPerson = groupBy(conversation.votes.slice(from, from + stretch), (vote) => vote.person);

    await Promise.all(
      [...byPerson].map(async ([person, votes]) => {
        for (const vote of votes) {
          const key = `${person} ${vote.statement}`;
          const n = (numbers.get(key) ?? 0) + 1;
          numbers.set(key, n);
          const body = response(activityOf.get(vote.statement), { optionId: ANSWERS[vote.vote] }, n);
          await respond(people.get(person), body);
        }
      }),
    );
  }
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

async function joinEverybody(base, code, names) {
  const people = new Map();
  await inParallel(names, 16, async (name) => {
    const token = await joinByCode(base, code);
    const socket = new RawSocket({ url: base, auth: { token } });
    await socket.connect();
    await socket.emit('room:join', {});
    people.set(name, { socket });
  });
  return people;
}

/** Closes every activity and reads its tally: `{statementId: {agree, disagree, pass}}`. */
async function closeAndCount(organiser, conversation, room) {
  const counted = {};
  for (const [at, one] of conversation.statements.entries()) {
    const address = `/api/roundtables/${room.id}/activities/${room.activityIds[at]}`;
    await organiser.post(`${address}/close`);
    const tally = await organiser.get(`${address}/tally`);
    counted[one.id] = Object.fromEntries(tally.result.options.map((option) => [option.id, option.count]));
  }
  return counted;
}

async function replayAt(base, conversation) {
  const organiser = await organiserAt(base);
  const room = await startRoundtable(organiser, {
    title: `Replay of ${conversation.name}`,
    activities: conversation.statements.map((one) => statement(one.text)),
  });
  const people = await joinEverybody(base, room.code, conversation.people);
  console.log(
    `${people.size} people joined; ${conversation.votes.length} votes on ${conversation.statements.length} statements follow.`,
  );
  await play(conversation, room, people);
  const counted = await closeAndCount(organiser, conversation, room);
  people.forEach(({ socket }) => socket.close());
  return differences(conversation.expected, counted);
}

function conversationOf(folder) {
  if (folder !== '--made') return readConversation(folder);
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-conversation-'));
  try {
    makeConversation(made);
    return readConversation(made);
  } finally {
    fs.rmSync(made, { recursive: true });
  }
}

async function main(folder) {
  const conversation = conversationOf(folder);
  const own = process.env.PUBLIC_URL ? undefined : await startTopology({ durable: true, env: RAISED_LIMITS });
  try {
    const found = await replayAt(process.env.PUBLIC_URL ?? own.processes[0].url, conversation);
    found.forEach((line) => console.log(line));
    console.log(`${found.length} differences`);
    return found.length ? 1 : 0;
  } finally {
    await own?.stop();
  }
}

/** A fault in a sentence for whoever typed the command. */
function sentenceOf(error, folder) {
  if (error.code === 'ENOENT') {
    return `${folder} holds no conversation: ${error.path} is missing.`;
  }
  if (error.code === 'ECONNREFUSED') return `No server answers at ${process.env.PUBLIC_URL} (PUBLIC_URL).`;
  return error.message;
}

const folder = process.argv[2];
if (folder && (folder === '--made' || !folder.startsWith('-'))) {
  try {
    process.exitCode = await main(folder);
  } catch (error) {
    console.error(sentenceOf(error, folder));
    process.exitCode = 2;
  }
} else {
  console.error('Name the folder of a conversation: npm run replay -- FOLDER');
  process.exitCode = 2;
}
