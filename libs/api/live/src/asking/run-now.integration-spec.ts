import { randomUUID } from 'node:crypto';

import type { Joined } from '@rt/contracts';
import { buildAccount, Listener, response, retry, signIn } from '@rt/testing';

import { liveServer } from '../spec-servers';

const OPTIONS = [
  { id: 'a', text: 'Loans' },
  { id: 'b', text: 'Test sites' },
];

describe('A session that is run now', () => {
  const live = liveServer();

  it('has no plan: a question is typed in it, a phone joins by its code and answers, and it ends with that answer', async () => {
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const host = live.app.client({ cookie: await signIn(live.app, account) });
    const [id, asked] = [randomUUID(), randomUUID()];
    const at = `/api/roundtables/${id}`;
    expect(await host.post('/api/sessions', { opId: id, title: 'What shall we look at?' })).toMatchObject({
      status: 201,
      body: { currentActivityId: null },
    });
    const { joinCode, agenda, state } = (await host.get(at)).body;
    expect([state, agenda, (await host.get(`${at}/activities`)).body['items']]).toEqual(['live', [], []]);

    // What the console of such a session has seen: no question, and the code on the screen.
    const seen = { from: null, fromView: 'lobby' };
    const question = { opId: asked, kind: 'single_choice', question: 'What helps most?', config: { options: OPTIONS } };
    expect(await host.post(`${at}/session/ask`, { ...question, ...seen })).toMatchObject({
      status: 200,
      body: { currentActivityId: asked },
    });

    const joined = await live.app.client().post<Joined>('/api/join', { code: joinCode });
    const { ruleVersion } = joined.body.session;
    const phone = live.app.client({ bearer: joined.body.participantToken });
    expect(await phone.post('/api/live/acknowledge', { ruleVersion })).toMatchObject({ status: 200 });
    const listener = await Listener.connect(live.app.url, { token: joined.body.participantToken });
    live.closeLater(listener);
    await listener.join();
    await retry(() =>
      expect(listener.state?.activities).toMatchObject([{ id: asked, state: 'open', question: 'What helps most?' }]),
    );
    expect(await listener.send('activity:respond', response(asked, 1, { optionId: 'b' }))).toMatchObject({
      ok: true,
      n: 1,
    });

    expect(await host.post(`${at}/session/close`, { closeActivities: true })).toMatchObject({ status: 200 });
    await retry(() => expect(listener.sessions.at(-1)).toMatchObject({ state: 'closed' }));
    expect((await host.get(at)).body).toMatchObject({ state: 'closed' });
    expect((await host.get(`${at}/activities`)).body['items']).toMatchObject([{ state: 'closed', answered: 1 }]);
    expect(await live.responses(asked)).toMatchObject([{ n: 1, answer: { optionId: 'b' } }]);
  });
});
