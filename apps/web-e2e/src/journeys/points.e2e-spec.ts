import { MONEY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { PhoneRoom } from '../support/phone-room';
import { retry } from '../support/retry';

/** A person shares out points on a phone by taps, by a number and by dragging; crafted answers count for nothing. */
describe('points', () => {
  let place: PhoneRoom;
  let room: Room;
  let phone: Page;

  beforeAll(async () => {
    place = await PhoneRoom.start('Sharing out points', MONEY);
    ({ room, phone } = place);
  }, 180_000);

  afterAll(() => place?.stop(), 60_000);

  const more = (name: string) => phone.getByRole('button', { name: `+10 points for “${name}”` }).tap();
  const sent = () => phone.getByRole('button', { name: 'Send answer' }).tap();

  it('are given by single taps on targets of at least 48 px, and by a number (I23)', async () => {
    for (let tap = 0; tap < 3; tap += 1) await more('Grid connection');
    await phone.getByText('“Grid connection” from 20 to 30, 70 points left').waitFor({ state: 'attached' });
    const field = phone.getByRole('textbox', { name: 'Cost of energy' });
    for (const typed of ['70', '70 points']) await field.fill(typed);
    expect(await field.inputValue()).toBe('70');
    await phone.getByText('All 100 points are given').waitFor();
    const sizes = await phone
      .locator('.rt-share button, .rt-share input')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.filter((size) => size < 47.5)).toEqual([]);
    expect(await axeFindings(phone)).toEqual([]);
    await sent();
    await phone.getByText('You chose: Cost of energy 70, Grid connection 30').waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 70, grid: 30 }));
  });

  it('are changed by dragging, as far as points are left', async () => {
    await phone.getByRole('button', { name: 'Change my answer' }).tap();
    await phone.getByRole('textbox', { name: 'Cost of energy' }).fill('40');
    const slider = phone.locator('.rt-share__slider').nth(1);
    await slider.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // Waits until the list no longer moves.
    await slider.hover({ position: { x: 2, y: 2 } });
    const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
    await phone.mouse.move(x + 2, y + height / 2);
    await phone.mouse.down();
    await phone.mouse.move(x + width, y + height / 2, { steps: 4 });
    await phone.mouse.up();
    await phone.getByText('All 100 points are given').waitFor();
    expect(await slider.inputValue()).toBe('30');
    await sent();
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 40, skills: 30, grid: 30 }));
  });

  it.each<[string, object, string]>([
    ['more than all points', { alloc: { grid: 60, energy: 41 } }, 'answer.alloc'],
    ['points below zero that even out', { alloc: { grid: 101, energy: -1 } }, 'answer.alloc.grid'],
    ['huge points', { alloc: { grid: 1_000_000_000 } }, 'answer.alloc.grid'],
    ['fewer than all points', { alloc: { grid: 99 } }, 'answer.alloc'],
    ['a foreign option', { alloc: { x: 100 } }, 'answer.alloc.x'],
    ['another kind', { optionId: 'grid' }, 'answer.optionId'],
  ])('refuse a crafted answer and name the field: %s', (_what, answer, field) => place.refuses(answer, field));
});
