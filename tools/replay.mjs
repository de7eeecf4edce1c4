/**
 * `npm run replay -- FOLDER`: plays a real conversation of agree, disagree and pass votes through the public interfaces
 * of the server at PUBLIC_URL (or of one that it starts) and compares the tallies with the expected ones.
 *
 * FOLDER holds votes.csv (timestamp, datetime, comment-id, voter-id, vote: 1 agrees, -1 disagrees, 0 passes) and
 * comments.csv; the expected tallies stand in expected.json in it or beside it, under its name. RT_TOKEN is the value
 * of an organiser's sign-in cookie; without it the demo's button signs in. FOLDER may be `--made` for a small
 * conversation that is made here. With `--groups` it tells besides who voted alike, and on what they agree. With
 * `--as consensus` all statements are one activity, and the groups are those that the server finds: statements that
 * participants wrote (`author-id` of comments.csv) are added by these, and approved by the host.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { inParallel, RawSocket } from './load/raw-socket.mjs';
import { HttpClient, Phone, response, Room, signInDemo } from './load/rooms.mjs';
import { RAISED_LIMITS, startTopology } from './load/topology.mjs';
import { load } from './load-typescript.mjs';
import {
  alikeness,
  allOfAPerson,
  countedIn,
  expectedOf,
  idsIn,
  lastAnswers,
  linesOfGroups,
  planOf,
  votesOn,
  writing,
  writtenIn,
} from './replay/as-consensus.mjs';
import { readConversation } from './replay/conversation.mjs';
import { costSince, costsNow } from './replay/costs.mjs';
import { differences } from './replay/differences.mjs';
import { groupsOf, linesOf } from './replay/groups.mjs';
import { LARGE, makeConversation, ROOM } from './replay/make-conversation.mjs';
import { oneEach, play, respond } from './replay/play.mjs';
import { playedAs } from './replay/played-as.mjs';
import { startProgress } from './replay/progress.mjs';

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

async function joinEverybody(base, code, names) {
  const people = new Map();
  const progress = startProgress(names.length, 'people joined');
  await inParallel(names, 16, async (name) => {
    const token = (await Phone.join(base, code)).token;
    const socket = new RawSocket({ url: base, auth: { token } });
    await socket.connectPatiently();
    await socket.emit('room:join', {});
    people.set(name, socket);
    progress.tick();
  });
  progress.stop();
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

/** Plays the votes and tells the rate; where the server is our own, also who used the processors meanwhile. */
async function playAll(votes, bodyOf, people, own) {
  const before = costsNow(own);
  const progress = startProgress(votes.length, 'votes');
  const acknowledged = { count: 0 };
  try {
    await play(votes, bodyOf, people, () => {
      acknowledged.count += 1;
      progress.tick();
    });
  } finally {
    progress.stop();
  }
  console.log(`${acknowledged.count} votes acknowledged: ${costSince(before, costsNow(own), acknowledged.count)}`);
}

const asChoices = {
  activitiesOf: ({ statements }) => statements.map((one) => statement(one.text)),
  votesOf: ({ votes }) => votes,
  bodyOf: ({ statements }, { activityIds }) => oneEach(new Map(statements.map((one, at) => [one.id, activityIds[at]]))),
  async differences(organiser, conversation, room) {
    return differences(conversation.expected, await closeAndCount(organiser, conversation, room));
  },
};

/** All statements as one activity, to which participants add their own, and whose groups are told. */
const asConsensus = {
  activitiesOf: (conversation) => [planOf(conversation)],
  votesOf: votesOn,
  async prepare(organiser, conversation, room, people) {
    const written = writtenIn(conversation);
    await writeAll(organiser, room, written, people);
    const { items } = await organiser.get(`/api/roundtables/${room.id}/activities`);
    const { options } = items[0].config;
    return { written, options, ids: idsIn(conversation, options) };
  },
  bodyOf: (_conversation, { activityIds: [activityId] }, { ids, written }) =>
    allOfAPerson(activityId, response, ids, written),
  async differences(organiser, conversation, room, { ids, options }) {
    const address = `/api/roundtables/${room.id}/activities/${room.activityIds[0]}`;
    await organiser.post(`${address}/close`);
    const { result } = await organiser.get(`${address}/tally`);
    linesOfGroups(result, options).forEach((line) => console.log(line));
    await tellAlikeness(conversation, result, ids);
    return differences(expectedOf(conversation), countedIn(result, ids));
  },
};

/** Participants write their statements, which the host reads and approves before anybody votes. */
async function writeAll(organiser, room, written, people) {
  const [activityId] = room.activityIds;
  await inParallel([...written], 16, ([person, own]) =>
    respond(people.get(person), writing(activityId, own, response)),
  );
  const entries = `/api/roundtables/${room.id}/activities/${activityId}/entries`;
  let approved = 0;
  for (;;) {
    const { items } = await organiser.get(`${entries}?state=waiting`);
    if (items.length === 0) break;
    for (const { id } of items) await organiser.post(`${entries}/${id}/decide`, { verb: 'approve' });
    approved += items.length;
  }
  if (approved > 0) console.log(`${approved} statements written by ${written.size} participants, and approved.`);
}

async function tellAlikeness(conversation, result, ids) {
  const [{ closestGroup }, { adjustedRand }] = await Promise.all([
    load('libs/kinds/src/index.ts'),
    load('libs/domain/opinion/src/spec-rooms.ts'),
  ]);
  const answers = lastAnswers(votesOn(conversation), ids);
  const alike = alikeness(result, answers, conversation.groups, { closestGroup, adjustedRand });
  if (alike) console.log(`Alike with the recorded groups: ${alike.index.toFixed(2)} (${alike.people} people).`);
}

async function replayAt(base, conversation, own, how) {
  const organiser = await organiserAt(base);
  const room = await Room.startOpen(organiser, {
    title: `Replay of ${conversation.name}`,
    activities: how.activitiesOf(conversation),
  });
  const people = await joinEverybody(base, room.code, conversation.people);
  try {
    const prepared = await how.prepare?.(organiser, conversation, room, people);
    await playAll(how.votesOf(conversation), how.bodyOf(conversation, room, prepared), people, own);
    return await how.differences(organiser, conversation, room, prepared);
  } finally {
    people.forEach((socket) => socket.close());
  }
}

const MADE = { '--made': {}, '--made-large': LARGE, '--made-room': ROOM };

function conversationOf(folder) {
  if (!(folder in MADE)) return readConversation(folder);
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-conversation-'));
  try {
    makeConversation(made, MADE[folder]);
    return readConversation(made);
  } finally {
    fs.rmSync(made, { recursive: true });
  }
}

async function tellGroups(conversation) {
  const opinion = await load('libs/domain/opinion/src/index.ts');
  linesOf(conversation, groupsOf(conversation, opinion)).forEach((line) => console.log(line));
}

async function main(folder, options) {
  const how = playedAs(options) === 'consensus' ? asConsensus : asChoices;
  const conversation = conversationOf(folder);
  if (options.includes('--groups')) await tellGroups(conversation);
  const own = process.env.PUBLIC_URL ? undefined : await startTopology({ durable: true, env: RAISED_LIMITS });
  try {
    const found = await replayAt(process.env.PUBLIC_URL ?? own.processes[0].url, conversation, own, how);
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
if (folder && (folder in MADE || !folder.startsWith('-'))) {
  try {
    process.exitCode = await main(folder, process.argv.slice(3));
  } catch (error) {
    console.error(sentenceOf(error, folder));
    process.exitCode = 2;
  }
} else {
  console.error('Name the folder of a conversation: npm run replay -- FOLDER');
  process.exitCode = 2;
}
