import { type Room, WORKS } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** A person rates statements on a phone and reads the result there; crafted answers beside them count for nothing. */
describe('statements on one scale', () => {
  let demo: SharedDemo;
  let room: Room;
  let phone: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Rating statements', [{ ...WORKS, visibility: 'always' }]);
    await room.open(0);
    ({ page: phone } = await demo.open({ viewport: { width: 320, height: 640 }, hasTouch: true }));
    await joinAsPhone(phone, room.code);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const point = (statement: string, name: string) =>
    phone.getByRole('group', { name: statement }).getByRole('radio', { name });

  it('are rated by single taps on targets of at least 48 px, and skipped', async () => {
    await point('Grid connection', '5 Very well').tap();
    await point('Cost of energy', '2').tap();
    await point('Skilled technicians', 'Skip').tap();
    const sizes = await phone
      .locator('.rt-scale__point, .rt-choice')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes).toHaveLength(18);
    expect(sizes.filter((size) => size < 47.5)).toEqual([]);
    expect(await axeFindings(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Send answer' }).tap();
    await phone.getByText('You chose: Cost of energy 2, Skilled technicians (skipped), Grid connection 5').waitFor();
    // The choice stands as soon as it is made, sent or not.
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 2, grid: 5 }));
  });

  it.each<[string, object, string]>([
    ['a point that there is not', { values: { grid: 6 } }, 'answer.values.grid'],
    ['half a point', { values: { grid: 2.5 } }, 'answer.values.grid'],
    ['nothing but skips', { values: { grid: 'skip' } }, 'answer.values'],
    ['a foreign statement', { values: { grid: 2, x: 2 } }, 'answer.values.x'],
    ['another kind', { value: 3 }, 'answer.value'],
  ])('refuse a crafted answer and name the field: %s', async (_what, answer, field) => {
    const before = await room.answers(0);
    await expect(room.answer(0, answer)).rejects.toMatchObject({ status: 422, body: { code: 'invalid', field } });
    expect(await room.answers(0)).toEqual(before);
    expect(demo.faults).toEqual([]);
  });

  it('show each mean with the number of those who rated the statement', async () => {
    await room.answer(0, { values: { grid: 4 } });
    await room.close(0);
    await phone.getByRole('link', { name: 'Results' }).tap();
    const row = phone.getByRole('row', { name: /^Grid connection/ });
    await retry(async () =>
      expect((await row.first().getByRole('cell').allTextContents()).filter(Boolean)).toEqual(['4.5', '2']),
    );
    expect(demo.faults).toEqual([]);
  });
});
