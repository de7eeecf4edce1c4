import type { OwnAnswer } from '@rt/contracts';
import type { EntriesResult, OwnEntry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { ownOf, react } from '../spec-board';
import { liveServer } from '../spec-servers';

describe('A question that hosts had dealt with and that waits for its answer again', () => {
  const live = liveServer();

  /** Ann has asked "One?", for which Ben votes; once a host has dealt with it, she asks "Two?" and her phone leaves "One?" out. */
  async function asked() {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post', maxOpen: 3 } });
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const ask = (n: number, ...entries: readonly string[]) => ann.put(response(activityId, n, { entries }));
    const takeBack = (n: number, entries: readonly string[], ...takenBack: readonly string[]) =>
      ann.put(response(activityId, n, { entries, takenBack }));
    const entries = async () => ((await session.host.get(`${path}/tally`)).body['result'] as EntriesResult).entries;
    const find = async (text: string) => (await entries()).find((entry) => entry.text === text);
    const id = async (text: string) => (await find(text))?.id ?? text;
    const by =
      (entryId: string) =>
      async (verb: string, more: object = {}) =>
        expect(await session.host.post(`${path}/entries/${entryId}/decide`, { verb, ...more })).toMatchObject({
          status: 200,
        });
    const ownTexts = async () => {
      const own = (await ownOf(ann)).entries as readonly OwnEntry[];
      return own.map(({ text, cameBack }) => (cameBack ? `${text} again` : text));
    };
    await ask(1, 'One?');
    await ben.put(response(activityId, 1, { entries: ['Other?'] }));
    expect(await react(ben, activityId, await id('One?'))).toMatchObject({ status: 200 });
    return { activityId, ann, ask, takeBack, find, id, one: by(await id('One?')), ownTexts };
  }

  type Scene = Awaited<ReturnType<typeof asked>>;
  const ways: readonly [string, (scene: Scene) => Promise<unknown>, (scene: Scene) => Promise<unknown>][] = [
    ['is opened again', ({ one }) => one('answer'), ({ one }) => one('reopen')],
    ['is split', async ({ one, id }) => one('merge', { into: await id('Other?') }), ({ one }) => one('split')],
    ['is shown', ({ one }) => one('hide'), ({ one }) => one('show')],
  ];

  it.each(ways)('stands with its votes when it %s and its author asks another', async (_way, settle, bring) => {
    const scene = await asked();
    await settle(scene);
    await scene.ask(2, 'Two?');
    await bring(scene);

    expect(await scene.ask(3, 'Three?', 'Two?')).toMatchObject({ ok: true });

    expect(await scene.find('One?')).toMatchObject({ state: 'shown', reactions: { '1': 1 } });
    expect(await scene.ownTexts()).toEqual(['One? again', 'Three?', 'Two?']);
  });

  it('stands when its author takes all back without a word of it', async () => {
    const { one, ask, ann, activityId, find, ownTexts } = await asked();
    await one('answer');
    await ask(2, 'Two?');
    await one('reopen');

    await ann.put(response(activityId, 3, null));

    expect(await find('One?')).toMatchObject({ reactions: { '1': 1 } });
    expect(await find('Two?')).toBeUndefined();
    expect(await ownTexts()).toEqual(['One? again']);
  });

  it.each([
    ['beside another', ['Two?']],
    ['with all others', []],
  ])('goes once its author takes it back by name, %s', async (_way, left) => {
    const { one, ask, takeBack, ann, find } = await asked();
    await one('answer');
    await ask(2, 'Two?');
    await one('reopen');

    expect(await takeBack(3, left, 'One?')).toMatchObject({ ok: true });

    expect(await find('One?')).toBeUndefined();
    expect((await find('Two?')) !== undefined).toBe(left.length > 0);
    const { answer } = await ownOf(ann);
    expect(answer).toEqual(left.length > 0 ? { entries: left } : null);
  });

  it.each([
    ['what is left', ['Two?'], { entries: ['Two?'] }],
    ['that nothing is left', [], null],
  ])('is told to the other devices of its author as %s, once it was taken back by name', async (_way, left, told) => {
    const { one, ask, takeBack, ann } = await asked();
    const other = await live.listen(ann);
    await one('answer');
    await ask(2, 'Two?');
    await one('reopen');

    await takeBack(3, left, 'One?');

    const last = () => other.all<OwnAnswer>('own:changed').find(({ n }) => n === 3);
    await retry(() => expect(last()).toMatchObject({ answer: told }));
    expect(JSON.stringify(last())).not.toContain('takenBack');
  });

  it('stands by its name as well where it has its answer', async () => {
    const { one, ask, takeBack, find } = await asked();
    await one('answer');
    await ask(2, 'Two?');

    expect(await takeBack(3, ['Two?'], 'One?')).toMatchObject({ ok: true });

    expect(await find('One?')).toMatchObject({ mark: 'answered' });
  });
});
