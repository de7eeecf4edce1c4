import { ACTIVITY_KINDS, kinds } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { type Listener, LiveSession, type Phone, retry } from '@rt/testing';

import { consoleAt, stageAt } from '../spec-screens';
import { twoLiveServers } from '../spec-servers';
import {
  answerOf,
  type Asked,
  askOfEveryKind,
  give,
  hide,
  ownText,
  PLAYS_A_ROOM,
  reactToAll,
  writtenOf,
} from './spec-kinds';

const PEOPLE = 6;
const RULES = ['attributed', 'chatham_house'] as const;

/** Kinds of which each text is shown, also one that nobody else wrote. */
const SHOWN_BY_THEMSELVES = ACTIVITY_KINDS.filter(
  (kind) => samples[kind].written && (kinds[kind].entries ?? kinds[kind].words),
);

/** Somebody who answers everything, in own words where there are such. */
interface Writer {
  readonly phone: Phone;
  readonly listener: Listener;
  readonly texts: string[];
  /** The same by the activity in which they were written. */
  readonly textIn: Map<string, string>;
}

describe('the frames of questions of every kind', () => {
  const live = twoLiveServers(() => PLAYS_A_ROOM);

  async function play(rule: (typeof RULES)[number]) {
    const session = await LiveSession.start(live.app, { rule });
    const screens = {
      host: await consoleAt(live, session, live.apps[1]),
      stage: await stageAt(live, session, live.apps[0]),
      watching: await live.listen(await session.phone()),
    };
    const all = await askOfEveryKind(session, { visibility: 'after_close' });
    const writers: Writer[] = [];
    for (const phone of await session.phones(PEOPLE)) {
      writers.push({ phone, listener: await live.listen(phone), texts: [], textIn: new Map() });
    }
    for (const asked of all) await answerAll(writers, asked);
    return { session, all, writers, ...screens };
  }

  async function answerAll(writers: readonly Writer[], asked: Asked): Promise<void> {
    for (const [at, { phone, texts, textIn }] of writers.entries()) {
      const text = ownText();
      const written = writtenOf(asked, text);
      if (written) {
        texts.push(text);
        textIn.set(asked.id, text);
      }
      await give(phone, asked, written ?? answerOf(asked, at));
    }
  }

  /** What of the database stands for a person: seats, voices in every writing, operations; none of it is for others. */
  async function keysOf({ roundtable }: LiveSession): Promise<string[]> {
    const rows = await live.database.query<{ key: string }>(
      `with mine as (select id from activities where roundtable_id = $1),
         voices as (
           select voice from responses where activity_id in (select id from mine)
           union select voice from entries where activity_id in (select id from mine) and voice is not null
           union select voice from entry_reactions where activity_id in (select id from mine))
       select encode(voice, 'hex') as key from voices union select encode(voice, 'base64') from voices
       union select id::text from participations where roundtable_id = $1
       union select encode(device, 'hex') from arrivals where roundtable_id = $1 and device is not null
       union select op_id::text from entry_reactions where activity_id in (select id from mine)`,
      [roundtable.id],
    );
    return rows.map(({ key }) => key);
  }

  /** Everybody has heard of every answer, by asking where they are not told by themselves. */
  async function heardAll(all: readonly Asked[], listeners: readonly Listener[]): Promise<void> {
    for (const listener of listeners) {
      await retry(async () => {
        await listener.send('state:get', {});
        for (const { kind, id } of all) expect([kind, listener.answered(id)]).toEqual([kind, PEOPLE]);
      });
    }
  }

  it.each(RULES)(
    'hold no hidden result, nobody’s text or key, nothing that a host hid, and nothing of another room: %s (live 3.22 (4))',
    async (rule) => {
      const [here, there] = [await play(rule), await play(rule)];
      for (const room of [here, there]) {
        await heardAll(room.all, listenersOf(room));
        for (const { listener, others } of readersOf(room)) expect(foundIn(listener, others)).toEqual([]);
        await reactToEverything(room);
      }

      for (const [room, other] of [[here, there] as const, [there, here] as const]) {
        await heardAll(room.all, listenersOf(room));
        const secrets = [...foreignIds(other), ...(await keysOf(room.session)), ...(await keysOf(other.session))];
        for (const listener of listenersOf(room)) expect(foundIn(listener, secrets)).toEqual([]);
        for (const { listener } of readersOf(room)) expect(resultsIn(listener, room.all)).toEqual([]);
        expect(foundIn(room.watching, await operationsOf(room.session))).toEqual([]);
        if (rule === 'chatham_house') expect(numbersIn(room.host, room.all)).toEqual([]);
      }
      for (const { id } of here.all) await here.session.close(id);
      await toldAll(here, here.watching);
      const late = await hideOneOfEach(here);
      for (const listener of late) {
        await toldAll(here, listener);
        expect(toldOf(listener, here, 0)).toEqual([]);
        // The texts of the others are told, where each is shown by itself.
        if (rule === 'attributed') expect(toldOf(listener, here, 1)).toEqual(SHOWN_BY_THEMSELVES);
      }
    },
    180_000,
  );

  type Room = Awaited<ReturnType<typeof play>>;

  const listenersOf = ({ host, stage, watching, writers }: Room) => [
    ...[host, stage, watching],
    ...writers.map(({ listener }) => listener),
  ];

  /** All but the host, each with the texts that somebody else wrote. */
  function readersOf({ stage, watching, writers }: Room): { listener: Listener; others: readonly string[] }[] {
    const others = (own: readonly string[]) =>
      writers.flatMap(({ texts }) => texts.filter((text) => !own.includes(text)));
    return [
      ...[stage, watching].map((listener) => ({ listener, others: others([]) })),
      ...writers.map(({ listener, texts }) => ({ listener, others: others(texts) })),
    ];
  }

  const foreignIds = ({ session: { roundtable }, all, writers }: Room): string[] => [
    ...[roundtable.id, roundtable.joinCode],
    ...[
      ...all.map(({ id }) => id),
      ...writers.flatMap(({ texts }) => texts),
      ...writers.map(({ phone }) => phone.token),
    ],
  ];

  async function reactToEverything({ session, all, writers }: Room): Promise<void> {
    const reacting = writers.slice(0, 2).map(({ phone }) => phone);
    for (const asked of all) await reactToAll(session, asked, reacting);
    const { length } = await live.database.query('select 1 from entry_reactions where value is not null');
    expect(length).toBeGreaterThan(0);
  }

  /**
   * Everything is let through and one writer's texts are hidden, which those who are here hear at both processes. Then there come a phone
   * at each and a stage.
   */
  async function hideOneOfEach({ session, all, writers, watching }: Room): Promise<Listener[]> {
    const away = await listenAway(session);
    for (const asked of all) {
      const [hidden, ...others] = writers.flatMap(({ textIn }) => textIn.get(asked.id) ?? []);
      if (hidden === undefined) continue;
      await hide(session, asked, others, hidden);
      const here = [watching, away];
      await retry(() => expect(JSON.stringify(here.map((one) => one.tally(asked.id)?.result))).not.toContain(hidden));
    }
    const late = await session.phone();
    return [await live.listen(late), await listenAway(session), await stageAt(live, session, live.apps[1])];
  }

  async function listenAway(session: LiveSession): Promise<Listener> {
    const listener = await (await session.phone()).listen(live.apps[1]);
    live.closeLater(listener);
    return listener;
  }

  /** The kinds of which a listener was told what the writer of this number wrote. */
  const toldOf = (listener: Listener, { all, writers }: Room, writer: number): string[] => {
    const textIn = writers[writer]?.textIn;
    const found = all.filter(({ id }) => textIn?.has(id) && foundIn(listener, [textIn.get(id) ?? '']).length > 0);
    return found.map(({ kind }) => kind);
  };

  async function operationsOf({ roundtable }: LiveSession): Promise<string[]> {
    const rows = await live.database.query<{ id: string }>(
      'select op_id::text as id from responses r join activities a on a.id = r.activity_id where a.roundtable_id = $1',
      [roundtable.id],
    );
    return rows.map(({ id }) => id);
  }

  /** Otherwise the frames that were looked through were not those in which results are told. */
  async function toldAll({ all }: Room, listener: Listener): Promise<void> {
    await retry(async () => {
      await listener.send('state:get', {});
      for (const { kind, id } of all) expect([kind, listener.tally(id)?.result ?? null]).not.toEqual([kind, null]);
    });
  }

  /** The kinds of which a listener was told a result before the close; a board is read while it is open, by its own rules. */
  function resultsIn(listener: Listener, all: readonly Asked[]): string[] {
    const closed = all.filter(({ kind }) => !kinds[kind].entries?.board);
    const told = ({ id }: Asked) =>
      listener.tallies(id).some(({ result, respondents }) => result !== null || respondents !== null);
    return closed.filter(told).map(({ kind }) => kind);
  }

  /** The kinds of which a host was told a number of people by what they answered. */
  function numbersIn(host: Listener, all: readonly Asked[]): string[] {
    return all
      .filter(
        ({ kind, id }) =>
          !kinds[kind].words && !kinds[kind].entries && host.tallies(id).some(({ result }) => result !== null),
      )
      .map(({ kind }) => kind);
  }
});

function foundIn({ frames }: Listener, secrets: readonly string[]): string[] {
  const text = JSON.stringify(frames);
  return secrets.filter((secret) => text.includes(secret));
}
