import type { Breakdown } from '@rt/contracts';
import { K_ANONYMITY } from '@rt/domain/attribution';
import { ACTIVITY_KINDS, holdsTexts, kinds } from '@rt/kinds';
import { LiveSession, type Phone } from '@rt/testing';

import { consoleAt } from '../spec-screens';
import { liveServer } from '../spec-servers';
import { answerOf, ask, type Asked, give, PLAYS_A_ROOM } from './spec-kinds';

/** Somebody, with what they said when they joined. */
interface Person {
  readonly phone: Phone;
  readonly type: string;
  readonly way: string;
}

/** A number of people that somebody was told, with who they are: what is told apart from others can be taken from them. */
interface Told {
  readonly what: string;
  readonly people: ReadonlySet<Person>;
}

/** Two that differ by so few people that the one less the other tells how these answered. */
function attack(told: readonly Told[]): string[] {
  return told.flatMap((more) =>
    told
      .filter((less) => [...less.people].every((person) => more.people.has(person)))
      .map((less) => ({ less, few: more.people.size - less.people.size }))
      .filter(({ few }) => few > 0 && few < K_ANONYMITY)
      .map(({ less, few }) => `${more.what} less ${less.what} are ${few} people`),
  );
}

describe('what is told of a question of any kind under the Chatham House Rule', () => {
  const live = liveServer(PLAYS_A_ROOM);
  let session: LiveSession;
  let everybody: Person[];
  let last: Person;

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const said = [
      ...Array.from({ length: 6 }, () => ({ declaredType: 'sme', online: false })),
      ...Array.from({ length: 5 }, () => ({ declaredType: 'investor', online: true })),
      // Those online less the investors are this one alone.
      { declaredType: 'sme', online: true },
    ];
    everybody = [];
    for (const one of said) {
      const way = one.online ? 'online' : 'room';
      everybody.push({ phone: await session.phone(one), type: one.declaredType, way });
    }
    last = everybody.at(-1)!;
  });

  const byGroup = ({ id }: Asked) =>
    session.host.get<Breakdown>(`/api/roundtables/${session.roundtable.id}/activities/${id}/by-group`);

  const tallyOf = ({ id }: Asked) => session.done('GET', `activities/${id}/tally`);

  /** Who stands behind each number that the host is told once it is closed. */
  async function toldSets(asked: Asked): Promise<Told[]> {
    const tally = await tallyOf(asked);
    expect(tally).toMatchObject({ suppressed: false, respondents: everybody.length });
    const { by } = (await byGroup(asked)).body;
    const sets = by.flatMap((division) =>
      division.groups.map(({ group, respondents }) => {
        const named = division.groups.map((one) => one.group);
        const people = everybody.filter((person) => {
          const theirs = division.by === 'type' ? person.type : person.way;
          return group === null ? !named.includes(theirs) : theirs === group;
        });
        expect(respondents).toBe(people.length);
        return { what: `${division.by} ${group}`, people: new Set(people) };
      }),
    );
    return [{ what: 'all', people: new Set(everybody) }, ...sets];
  }

  it.each(ACTIVITY_KINDS)('gives nobody away who compares it: %s (live 3.22 (10))', async (kind) => {
    const asked = await ask(session, kind, { visibility: 'after_close' });
    const host = await consoleAt(live, session, live.app);
    const watched: unknown[] = [];
    for (const [at, { phone }] of everybody.entries()) {
      await give(phone, asked, answerOf(asked, at));
      watched.push(numbersOf(asked, (await tallyOf(asked))['result']));
      expect((await byGroup(asked)).body).toMatchObject({ code: 'wrong-state' });
    }
    watched.push(...host.tallies(asked.id).map(({ result }) => numbersOf(asked, result)));
    expect(watched.filter((numbers) => numbers !== null)).toEqual([]);

    await session.close(asked.id);
    const told = await toldSets(asked);

    expect([kind, attack(told)]).toEqual([kind, []]);
    expect(told.every(({ people }) => people.size >= K_ANONYMITY)).toBe(true);
    // Texts that people wrote are told to nobody by group.
    expect(told.length > 1).toBe(!holdsTexts(kind));

    const { body: before } = await byGroup(asked);
    const takeOut = (more: object) =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/session/seats/take-out`, {
        ...{ seatId: last.phone.participation.id, ...more },
      });
    expect(await takeOut({})).toMatchObject({ status: 409, body: { code: 'seat-shows-answer' } });
    expect((await byGroup(asked)).body).toEqual(before);
    expect(await toldSets(asked)).toEqual(told);
    // Its answers stay: the person is gone, and nothing else.
    if (kind !== ACTIVITY_KINDS.at(-1)) return;
    expect((await takeOut({ answersStay: true })).status).toBe(200);
    expect((await byGroup(asked)).body).toEqual(before);
    expect(await toldSets(asked)).toEqual(told);
  });
});

/** What of a result before the close tells how many gave which answer; null where nothing does. */
function numbersOf({ kind }: Asked, result: unknown): unknown {
  if (result === null) return null;
  if (kinds[kind].words) {
    const { words } = result as { readonly words: readonly { readonly count: number | null }[] };
    return words.some(({ count }) => count !== null) ? result : null;
  }
  // Entries are read one by one, as they come; nobody has voted for any.
  return kinds[kind].entries ? null : result;
}
