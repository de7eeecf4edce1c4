/** @jest-environment ../../tools/jest/steps.cjs */
import { HttpClient, Phone, response } from '@rt/testing/rooms';
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openStage } from '../support/host';
import { joinAsPhone } from '../support/phone';
import { startRoom } from '../support/room';

/** A host shows the room how its groups answered. */
describe('results by group on the room’s screen', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let stage: Page;
  let phone: Page;
  const heard: string[] = [];

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Groups on the screen', [ENERGY]);
    stage = await openStage(demo, room);
    ({ page: phone } = await demo.open({ viewport: { width: 390, height: 844 } }));
    phone.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
    await joinAsPhone(phone, room.code);
    await room.open(0);
    // Groups are ordered by size.
    await answer(7, true, 'energy');
    await answer(6, false, 'grid');
    await room.close(0);
    const console_ = await demo.open({ viewport: { width: 1366, height: 768 } });
    await console_.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
    host = console_.page;
    await host.goto(`/console/roundtables/${room.id}/live`);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  async function answer(people: number, online: boolean, optionId: string): Promise<void> {
    for (let at = 0; at < people; at += 1) {
      const token = (await Phone.join(demo.base, room.code, { online })).token;
      const { activityId, ...body } = response(room.activityIds[0] ?? '', { optionId }, 1);
      await new HttpClient(demo.base, { token }).put(`/api/live/activities/${activityId}/response`, body);
    }
  }

  const press = (name: string | RegExp) => host.getByRole('button', { name, disabled: false }).click();

  it('wait until the room sees the result', async () => {
    await host.getByText('Results by group').click();
    await host.getByText('Show the result first').waitFor();
    await press('On the screen only');
    await stage.locator('.rt-bars').waitFor();
    await host.getByText('Phones: no results yet. Room screen: the results.').waitFor();
    expect(await axeFindings(host)).toEqual([]);
  });

  it('stand side by side after one press, and go with one', async () => {
    await host.getByRole('button', { name: 'Show these groups on the room screen' }).click();
    await stage.getByRole('columnheader', { name: 'Online (7)' }).first().waitFor();
    await host.getByRole('img', { name: 'Room screen: the results online and in the room' }).waitFor();
    expect(
      await stage
        .getByRole('row', { name: /^Cost of energy/ })
        .first()
        .textContent(),
    ).toContain('100%0%');
    expect(await axeFindings(stage)).toEqual([]);

    await host.getByRole('button', { name: 'Take groups off the room screen' }).click();
    await stage.locator('.rt-bars').waitFor();
    expect(await stage.getByText('Online (7)').count()).toBe(0);
  });

  it('come to no phone, and nor does the result of all before it is shown there too', async () => {
    await phone.getByText('Results appear when the host shows them.').first().waitFor();
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join()).not.toContain('"base"');
    await press('Show on phones too');
    await phone.getByRole('figure').first().waitFor();
    expect(heard.join()).not.toContain('stageGroups');
  });

  it('leave phones with the result when that is taken off the screen, until it is hidden from both', async () => {
    await press('Take off the screen');
    await host.getByText('Phones: the results. Room screen: the question.').waitFor();
    await stage.locator('.rt-bars').waitFor({ state: 'detached' });
    expect(await phone.getByRole('figure').count()).toBeGreaterThan(0);

    await press(/^Show results/);
    await stage.locator('.rt-bars').waitFor();
    await press(/^Hide results/);
    await stage.locator('.rt-bars').waitFor({ state: 'detached' });
    await phone.getByText('Results appear when the host shows them.').first().waitFor();
    expect(demo.faults).toEqual([]);
  });
});
