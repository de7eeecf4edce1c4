/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { RAISED_LIMITS, redisProgram, startRedis } from '../../../../tools/load/topology.mjs';
import { type Demo, startDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const withRedis = redisProgram() ? describe : describe.skip;
if (!redisProgram())
  console.warn('No redis-server or valkey-server on PATH: the browsers on two processes are skipped.');

/** A phone at one process, the console at another: what happens through one is seen on the other. */
withRedis('a phone and a console on two processes', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let demo: Demo;
  let room: Room;
  let phone: Page;
  let console_: Page;

  beforeAll(async () => {
    redis = await startRedis();
    demo = await startDemo(RAISED_LIMITS, { processes: 2, redisUrl: redis.url });
    const second = demo.topology.processes[1]?.url ?? '';
    room = await startRoom(demo.base, 'On two processes', [ENERGY]);
    phone = (await demo.open({ viewport: { width: 390, height: 844 } })).page;
    const hostPage = await demo.open({ baseURL: second, viewport: { width: 1280, height: 900 } });
    await hostPage.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: second },
    });
    console_ = hostPage.page;
    await joinAsPhone(phone, room.code);
    await console_.goto(`/console/roundtables/${room.id}/live`);
  }, 180_000);

  afterAll(async () => {
    await demo?.stop();
    await redis?.stop();
  }, 60_000);

  it('opens voting at one and shows the question at the other', async () => {
    expect(new URL(phone.url()).port).not.toBe(new URL(console_.url()).port);
    await console_.getByText('1 joined').waitFor();
    await console_.getByRole('button', { name: /^Next/ }).click();
    await console_.getByRole('button', { name: /^Open voting/ }).click();
    await phone.getByRole('heading', { name: ENERGY.question }).waitFor();
  });

  it('counts an answer of the one at the other', async () => {
    await phone.getByRole('radio', { name: 'Cost of energy' }).check();
    await phone.getByRole('button', { name: 'Send answer' }).click();
    await phone.getByRole('main').getByText('Answer saved').waitFor();
    await console_.getByText('1 of 1 answered (100%)').first().waitFor();
  });

  it('tells the console how long the session has run, and that a person is reconnecting until the phone is back', async () => {
    await console_.getByRole('timer', { name: /^Live for \d+ minutes?$/ }).waitFor();
    await phone.goto('about:blank');
    await console_.getByText('1 reconnecting').waitFor();
    await phone.goBack();
    await console_.getByText('1 reconnecting').waitFor({ state: 'hidden' });
  });

  it('shows notes to the chair at one that were written at the other, and saves what is typed', async () => {
    const note = `/api/roundtables/${room.id}/session/chair-note`;
    await room.host.put(note, { text: 'Ask the North West first', version: 0 });
    const field = console_.getByLabel('Only the team sees this');
    await retry(async () => expect(await field.inputValue()).toBe('Ask the North West first'));
    // At once: a text is saved by itself as well, where a busy machine pauses between two keys.
    await field.fill('Ask the North West first, then Wales');
    await console_.getByText(/^Saved at /).waitFor();
    await retry(async () =>
      expect(await room.host.get(note)).toEqual({ text: 'Ask the North West first, then Wales', version: 2 }),
    );
  });

  it('follows the agenda that is changed elsewhere, and leads to where it is changed and back', async () => {
    const path = `/api/roundtables/${room.id}`;
    const { version, agenda } = await room.host.get(path);
    const items = agenda.map(({ id, kind, title }: Record<string, string>) => ({ id, kind, title, plannedMinutes: 5 }));
    const added = { kind: 'discussion', title: 'What came up', plannedMinutes: 5 };
    await room.host.put(`${path}/agenda`, { version, items: [...items, added] });
    await console_.getByText('What came up').waitFor();

    await console_.getByRole('link', { name: 'Edit the agenda' }).click();
    await console_.getByRole('button', { name: 'Change What came up' }).waitFor();
    await console_.getByRole('link', { name: 'Back to the session' }).click();
    await console_.getByRole('heading', { name: 'Running order' }).waitFor();
  });

  it('closes voting and shows the result at one, and tells the other', async () => {
    await console_.getByRole('button', { name: /^Close and show/ }).click();
    await phone.getByText('Voting closed').first().waitFor();
    await phone.getByText(/100%/).first().waitFor();
    expect(demo.faults).toEqual([]);
  });
});
