import { inParallel } from '@rt/testing/rooms';

import { PlannedRoom } from './making';
import type { Kind } from './questions';
import { readEntries } from './reading';
import type { Room, Site } from './room';
import { choiceInTwoRounds } from './rounds';
import { countHands, CROWD, pick } from './sessions';
import { LONG, LONG_BODY, type Texts } from './texts';

async function publishResult(room: PlannedRoom, kind: Kind): Promise<Room> {
  await room.act(kind, 'keep');
  return { ...pick(room), contribution: await room.publish() };
}

const result =
  (kind: Kind) =>
  async (site: Site, texts: Texts): Promise<Room> => {
    const room = await PlannedRoom.start(site, { texts });
    await room.act(kind, 'open');
    await room.answer(kind, 23);
    await readEntries(room, kind);
    await room.act(kind, 'close');
    return publishResult(room, kind);
  };

async function rounds(site: Site, texts: Texts): Promise<Room> {
  const room = await PlannedRoom.start(site, { texts });
  await choiceInTwoRounds(room, CROWD);
  return publishResult(room, 'single');
}

async function groups(site: Site, texts: Texts): Promise<Room> {
  const room = await PlannedRoom.start(site, { texts });
  const { id, config } = room.activity('single');
  await room.act('single', 'open');
  const people = await room.joinMany(CROWD, (n) => ({ online: n % 2 === 0 }));
  await inParallel(people, 4, (person, n) =>
    room.respond(person, 'single', { optionId: config.options?.[n % 3 === 0 ? 0 : 1]?.id }),
  );
  await room.act('single', 'close');
  await room.act('single', 'keep');
  const showGroups = () => room.put(`activities/${id}/published-groups`, { by: 'way' });
  return { ...pick(room), contribution: await room.publish(showGroups) };
}

export async function publishedHands(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site);
  await room.act('single', 'open');
  await room.answer('single', 23);
  await room.act('single', 'close');
  await countHands(room);
  return publishResult(room, 'single');
}

/** Published with texts of a note taker. */
export async function publishedTexts(site: Site, texts: Texts, count: number, textOf: (n: number) => object) {
  const room = await PlannedRoom.start(site, { texts, questions: [] });
  await room.accept(await room.note(count, textOf));
  return { ...pick(room), contribution: await room.publish() };
}

export const publishedLong = (site: Site): Promise<Room> =>
  publishedTexts(site, LONG, 1, () => ({ title: LONG.title, body: LONG_BODY }));

export const PUBLISHED = {
  ...{ ranking: result('ranking'), points: result('points'), statements: result('statements') },
  ...{ consensus: result('consensus'), rounds, groups },
};

export const publishedResult = {
  written: result('written'),
  cloud: result('cloud'),
  asked: result('asked'),
  ideas: result('ideas'),
};
