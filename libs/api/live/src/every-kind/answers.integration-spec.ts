import type { Ack, RespondedBody } from '@rt/contracts';
import { ACTIVITY_KINDS, type ActivityKind, kinds, showsGroups, tallyResponses } from '@rt/kinds';
import { craftedAnswers } from '@rt/kinds/crafted/spec-crafted';
import { type Listener, LiveSession, type Phone, response } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';
import { answerOf, ask, type Asked, askOfEveryKind, give, PLAYS_A_ROOM } from './spec-kinds';

/** More than this the socket does not take in one message, nor HTTP in one body: both close the line or refuse unread. */
const READ_BYTES = 60_000;
const EARLY = 5;
const LATE = 3;
const RACING = 24;

describe('answers of every kind', () => {
  const live = twoLiveServers(() => PLAYS_A_ROOM);
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });

  /** All that is stored of an activity, as text. */
  async function storedOf({ id }: Asked): Promise<string> {
    const tables = ['activity_live', 'responses', 'entries', 'entry_reactions', 'activity_decisions'];
    const rows = await Promise.all(
      tables.map((table) =>
        live.database.query(`select to_jsonb(t) as row from ${table} t where activity_id = $1 order by 1`, [id]),
      ),
    );
    return JSON.stringify(rows);
  }

  const tallyOf = async ({ id }: Asked, path = 'tally') => session.done('GET', `activities/${id}/${path}`);

  it('that were made up outside of our pages change nothing, over HTTP and the socket (live 3.22 (7))', async () => {
    const all = await askOfEveryKind(session, { visibility: 'always' });
    const phone = await session.phone();
    const socket = await phone.listen(live.apps[1]);
    live.closeLater(socket);
    for (const asked of all) await give(phone, asked, answerOf(asked, 1));

    for (const asked of all) {
      const before = [await storedOf(asked), await tallyOf(asked)];
      const crafted = craftedAnswers(asked.kind);
      const outcomes = new Set<string>();
      for (const answer of crafted) {
        const body = response(asked.id, 2, answer);
        outcomes.add(codeOf(await phone.put(body)));
        if (JSON.stringify(body).length < READ_BYTES) outcomes.add(codeOf(await socket.send('activity:respond', body)));
      }
      expect([asked.kind, [...outcomes].filter((code) => !REFUSED.includes(code))]).toEqual([asked.kind, []]);
      expect([await storedOf(asked), await tallyOf(asked)]).toEqual(before);
      expect(await tallyOf(asked, 'recount')).toMatchObject({ equal: true });
    }
    expect(socket.socket.connected).toBe(true);
  });

  /** Answers that are sent while the host closes; who sends and what, and what became of it. */
  async function raceToClose(asked: Asked, phones: readonly Phone[], sockets: readonly Listener[], round: number) {
    const send = async (at: number) => ({
      at,
      ack: await again(() => sockets[at]!.send<RespondedBody>('activity:respond', bodyOf(asked, at))),
    });
    const early = await Promise.all(phones.slice(0, EARLY).map((_, at) => send(at)));
    const racing = phones.slice(EARLY, -LATE).map(async (_, at) => {
      await new Promise((go) => setTimeout(go, at));
      return send(EARLY + at);
    });
    await new Promise((go) => setTimeout(go, round));
    await session.close(asked.id);
    const frozen = await tallyOf(asked);
    const raced = await Promise.all(racing);
    const late = await Promise.all(phones.slice(-LATE).map((_, at) => send(phones.length - LATE + at)));
    return { frozen, early, raced, late };
  }

  it('are in the result of the close or refused, each of them, and none comes in later (live 3.22 (5))', async () => {
    const phones = await session.phones(EARLY + RACING + LATE);
    const sockets = await Promise.all(phones.map((phone, at) => phone.listen(live.apps[at % 2]!)));
    live.closeLater(...sockets);

    for (const [round, kind] of ACTIVITY_KINDS.entries()) {
      const asked = await ask(session, kind, { visibility: 'always' });
      const { frozen, early, raced, late } = await raceToClose(asked, phones, sockets, round);

      expect([kind, early.map(({ ack }) => codeOf(ack))]).toEqual([kind, early.map(() => 'ok')]);
      expect([kind, late.map(({ ack }) => codeOf(ack))]).toEqual([kind, late.map(() => 'activity-closed')]);
      expect(raced.filter(({ ack }) => !['ok', 'activity-closed'].includes(codeOf(ack)))).toEqual([]);
      const taken = [...early, ...raced].filter(({ ack }) => ack.ok).map(({ at }) => at);
      expect(frozen).toMatchObject({ state: 'closed', answered: taken.length, respondents: taken.length });
      expect(await tallyOf(asked)).toEqual(frozen);
      expect([kind, await told(asked, frozen)]).toEqual([kind, await countedByHand(asked, taken)]);
      expect(await tallyOf(asked, 'recount')).toMatchObject({ equal: true, answeredCounted: taken.length });
    }
  });

  /** The texts that stand, where answers are texts that stand by themselves; else the numbers of the result. */
  async function told({ kind, id }: Asked, { result }: Record<string, unknown>): Promise<unknown> {
    if (!kinds[kind].entries) return numbersOf(kind, result as object);
    const rows = await live.database.query<{ body: string }>('select body from entries where activity_id = $1', [id]);
    return rows.map(({ body }) => body).sort();
  }

  /** The same from the answers that were acknowledged. */
  function countedByHand(asked: Asked, taken: readonly number[]): unknown {
    const kind = kinds[asked.kind];
    const answers = taken.map((at) => answerOf(asked, at));
    if (kind.entries) return answers.flatMap((answer) => kind.entries?.texts(answer) ?? []).sort();
    const counts = answers.map((answer) => ({ answerKey: kind.answerKey(answer), count: 1 }));
    return numbersOf(asked.kind, tallyResponses(asked.kind, asked.config, counts).result);
  }
});

/** Refusals of what nobody can have meant; none of them says that something of ours went wrong. */
const REFUSED = ['invalid', 'unknown-field', 'wrong-type', 'malformed', 'too-large'];

function codeOf(ack: Ack<RespondedBody> | Ack): string {
  return ack.ok ? 'ok' : ack.code;
}

function bodyOf(asked: Asked, at: number): Record<string, unknown> {
  return response(asked.id, 1, answerOf(asked, at));
}

/** As a phone does it: what could not be answered just then, as on a busy machine, is said again. */
async function again(send: () => Promise<Ack<RespondedBody>>): Promise<Ack<RespondedBody>> {
  const ack = await send();
  return !ack.ok && ack.code === 'unavailable' ? again(send) : ack;
}

/** The numbers of a result; who answers alike depends on when one looks, so that of such kinds each part's people are counted. */
function numbersOf(kind: ActivityKind, result: object): unknown {
  return showsGroups(kind) ? [...(kinds[kind].partBases?.(result) ?? [])] : result;
}
