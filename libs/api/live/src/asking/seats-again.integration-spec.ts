import { randomUUID } from 'node:crypto';

import { ACTIVITY_KINDS, opensAgain, takesTexts } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { LiveSession } from '@rt/testing';

import { answerOf, ask, give, ownText, PLAYS_A_ROOM, writtenOf } from '../every-kind/spec-kinds';
import { liveServer } from '../spec-servers';

const PEOPLE = 6;
/** Too few for numbers under that rule; hosts read what they write all the same. */
const FEW = 2;
const WRITTEN = ACTIVITY_KINDS.filter((kind) => takesTexts(kind, samples[kind].configs[0]));

describe('A seat whose answers stand in a result that was told under the Chatham House Rule', () => {
  const live = liveServer(PLAYS_A_ROOM);

  async function answered(kind: (typeof ACTIVITY_KINDS)[number]) {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const phones = await session.phones(PEOPLE);
    const asked = await ask(session, kind, { visibility: 'after_close' });
    for (const [at, phone] of phones.entries()) await give(phone, asked, answerOf(asked, at));
    const seats = `/api/roundtables/${session.roundtable.id}/session/seats/take-out`;
    const takeOut = () => session.host.post(seats, { seatId: phones.at(-1)?.participation.id });
    return { session, asked, takeOut };
  }

  const SHOWN = { status: 409, body: { code: 'seat-shows-answer' } };

  it.each(ACTIVITY_KINDS)('cannot go with them while the question goes on: %s', async (kind) => {
    const { session, asked, takeOut } = await answered(kind);
    await session.close(asked.id);
    await session.done('POST', `activities/${asked.id}/${opensAgain(kind) ? 'open-again' : 'ask-again'}`, {
      opId: randomUUID(),
    });
    expect(await takeOut()).toMatchObject(SHOWN);
  });

  it('cannot go with them before a reset can be taken back no more', async () => {
    const { session, asked, takeOut } = await answered('single_choice');
    await session.close(asked.id);
    await session.done('POST', `activities/${asked.id}/reset`, {});
    expect(await takeOut()).toMatchObject(SHOWN);
  });

  it.each(WRITTEN)('cannot go with texts that hosts read however few wrote: %s', async (kind) => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const phones = await session.phones(FEW);
    const asked = await ask(session, kind);
    const texts = phones.map(() => ownText());
    for (const [at, phone] of phones.entries()) {
      await give(phone, asked, writtenOf(asked, texts[at]!) ?? { entries: [texts[at]] });
    }
    const takeOut = (more = {}) =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/session/seats/take-out`, {
        ...{ seatId: phones[0]!.participation.id, ...more },
      });
    const read = async () => JSON.stringify(await session.done('GET', `activities/${asked.id}/tally`));

    for (const text of texts) expect(await read()).toContain(text);
    expect(await takeOut()).toMatchObject(SHOWN);
    await session.close(asked.id);
    expect(await takeOut()).toMatchObject(SHOWN);
    expect(await takeOut({ answersStay: true })).toMatchObject({ status: 200 });
    for (const text of texts) expect(await read()).toContain(text);
  });

  it.each(['qa', 'idea_board'] as const)('cannot go with votes that hosts read at once: %s', async (kind) => {
    expect(await (await answered(kind)).takeOut()).toMatchObject(SHOWN);
  });
});
