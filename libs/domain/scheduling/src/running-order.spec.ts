import { neighbourOf, runningOrder } from './running-order';

const placed = (id: string, position: number, agendaItemId: string | null = null) => ({ id, position, agendaItemId });

describe('the running order', () => {
  const order = runningOrder(
    ['i1', 'i2'],
    [placed('loose', 0), placed('b2', 2, 'i2'), placed('b1', 1, 'i2'), placed('a', 3, 'i1'), placed('gone', 1, 'old')],
  );

  it('follows the agenda, then the positions, and puts activities of no item last', () => {
    expect(order.map(({ id }) => id)).toEqual(['a', 'b1', 'b2', 'loose', 'gone']);
  });

  it('leads from one activity to the next and back, and stops at its ends', () => {
    expect(neighbourOf(order, 'a', 1)?.id).toBe('b1');
    expect(neighbourOf(order, 'b1', -1)?.id).toBe('a');
    expect(neighbourOf(order, 'gone', 1)).toBeNull();
    expect(neighbourOf(order, 'a', -1)).toBeNull();
  });

  it('begins with the first one', () => {
    expect(neighbourOf(order, null, 1)?.id).toBe('a');
    expect(neighbourOf(order, null, -1)).toBeNull();
    expect(neighbourOf([], null, 1)).toBeNull();
  });
});
