import { ORDER, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { PhoneRoom } from '../support/phone-room';
import { retry } from '../support/retry';

/** A person ranks on a phone without dragging, another by dragging; crafted answers beside them count for nothing. */
describe('a ranking', () => {
  let place: PhoneRoom;
  let room: Room;
  let phone: Page;

  beforeAll(async () => {
    place = await PhoneRoom.start('Putting options in order', ORDER);
    ({ room, phone } = place);
  }, 180_000);

  afterAll(() => place?.stop(), 60_000);

  const option = (name: string) => phone.getByRole('button', { name: new RegExp(`^\\d? ?${name}$`) });
  const sent = () => phone.getByRole('button', { name: 'Send answer' }).tap();

  it('is answered by single taps on targets of at least 48 px (I23)', async () => {
    for (const name of ['Grid connection', 'Cost of energy']) await option(name).tap();
    await phone.getByRole('button', { name: 'Move “Cost of energy” up' }).tap();
    await phone.getByText('Moved “Cost of energy” from position 2 to position 1 of 2').waitFor({ state: 'attached' });
    const boxes = await phone
      .locator('.rt-rank button')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(boxes.filter((size) => size < 47.5)).toEqual([]);
    expect(await axeFindings(phone)).toEqual([]);
    await sent();
    await phone.getByText('You chose: 1. Cost of energy, 2. Grid connection').waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ energy: 1, grid: 2 }));
  });

  it('is changed by dragging', async () => {
    await phone.getByRole('button', { name: 'Change my answer' }).tap();
    const handles = phone.locator('.rt-rank__handle');
    await handles.first().evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // Waits until the list no longer moves.
    await handles.nth(1).hover();
    const to = await handles.nth(0).boundingBox();
    await phone.mouse.down();
    await phone.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) - 60, { steps: 4 });
    await phone.mouse.up();
    await phone.getByText('Moved “Grid connection” from position 2 to position 1 of 2').waitFor({ state: 'attached' });
    await sent();
    await retry(async () => expect(await room.answers(0)).toEqual({ grid: 1, energy: 2 }));
  });

  it.each<[string, object, string]>([
    ['an option twice', { order: ['grid', 'grid'] }, 'answer.order[1]'],
    ['a foreign option', { order: ['grid', 'x'] }, 'answer.order[1]'],
    ['points', { order: ['grid'], points: 1000 }, 'answer.points'],
    ['another kind', { optionId: 'grid' }, 'answer.optionId'],
  ])('refuses a crafted answer and names the field: %s', (_what, answer, field) => place.refuses(answer, field));
});
