/** @jest-environment ../../tools/jest/steps.cjs */
import { HttpClient, Phone, response, signInDemo } from '@rt/testing/rooms';
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openAsHost } from '../support/host';
import { startRoom } from '../support/room';

const PUBLISH = 'Publish the result by these groups';

/** A result by group, from the tick of the host through the eyes of whoever publishes it to the public page. */
describe('a result that is published by group', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Published by group', [ENERGY]);
    await room.open(0);
    // Enough of each answer online and in the room for the two that most gave; the third is told with the second.
    await answer(16, true, 'energy');
    await answer(12, true, 'skills');
    await answer(13, false, 'energy');
    await answer(11, false, 'skills');
    await answer(2, false, 'grid');
    await room.close(0);
    await room.host.post(`/api/roundtables/${room.id}/session/close`);
    host = await openAsHost(demo, room);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  async function answer(people: number, online: boolean, optionId: string): Promise<void> {
    await Promise.all(
      Array.from({ length: people }, async () => {
        const token = (await Phone.join(demo.base, room.code, { online })).token;
        const { activityId, ...body } = response(room.activityIds[0] ?? '', { optionId }, 1);
        await new HttpClient(demo.base, { token }).put(`/api/live/activities/${activityId}/response`, body);
      }),
    );
  }

  it('is ticked where the groups are looked at, and stays ticked', async () => {
    await host.getByText('Results by group').click();
    await host.getByRole('checkbox', { name: PUBLISH }).check();
    await host.getByText('The result will be published by these groups').waitFor();
    expect(await axeFindings(host)).toEqual([]);
    await host.getByRole('button', { name: 'Save 1 result' }).click();
    await host.getByText('Saved as a contribution', { exact: true }).waitFor();

    await host.reload();
    await host.getByText('Results by group').click();
    expect(await host.getByRole('checkbox', { name: PUBLISH }).isChecked()).toBe(true);
  });

  it('is shown to whoever publishes it, in the numbers that everybody will read', async () => {
    const { context, page } = await demo.open({ viewport: { width: 1280, height: 900 } });
    const data = { role: 'reviewer' };
    await context.request.post('/api/sign-in/demo', { data, headers: { origin: demo.base } });
    await page.goto(`/console/roundtables/${room.id}/review`);
    await page.getByRole('button', { name: /^(?:Look again|Review again)/ }).click();
    const figure = page.getByRole('figure', { name: 'Online and in the room' });
    await figure.getByRole('columnheader', { name: 'Online (25 or more)' }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('stands on the public page and in its files, never exactly', async () => {
    const reviewer = await signInDemo(demo.base, 'reviewer');
    const { contributionRefs } = await reviewer.post(`/api/roundtables/${room.id}/publish`);
    const { page } = await demo.open({ viewport: { width: 390, height: 844 } });
    await page.goto(`/contributions/${contributionRefs[0]}`);
    await page.getByText('Online and in the room').first().waitFor();
    await page.getByText('rounded down to fives').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const csv = await (await page.request.get(`/contributions/${contributionRefs[0]}/data.csv`)).text();
    expect(csv).toContain('answer,people-online,people-room\r\nCost of energy,15,10\r\nAll other answers,10,10\r\n');

    await host.reload();
    await host.getByText('Results by group').click();
    await host.getByText('The result is already published, so this can no longer be changed.').waitFor();
    expect(await host.getByRole('checkbox', { name: PUBLISH }).isDisabled()).toBe(true);
    expect(demo.faults).toEqual([]);
  });
});
