import type { ActivityBody, OrderActivitiesRequest } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { useActivityOrder } from './use-activity-order';

const ORDER = 'PUT /api/roundtables/{roundtableId}/activities/order';
const LIST = 'GET /api/roundtables/{roundtableId}/activities';

const listOf = (...ids: string[]) => ids.map((id) => ({ id, question: `${id}?`, agendaItemId: 'i' }) as ActivityBody);
const LOOSE = { ...listOf('L')[0], agendaItemId: null };

function Mover() {
  const order = useActivityOrder('r');
  const { error } = order;
  return (
    <>
      <button onClick={() => void order.move(listOf('A', 'B', 'C'), 0, 1)}>Move A down</button>
      {error ? <p>{(error as { message: string }).message}</p> : null}
    </>
  );
}

describe('moving a question', () => {
  const person = userEvent.setup();
  const move = async (answers: Record<string, unknown>) => {
    const heard = renderScreen(Mover, answers);
    await person.click(await screen.findByRole('button', { name: 'Move A down' }));
    return () => heard.sent.filter(({ route }) => route === ORDER).map(({ body }) => body as OrderActivitiesRequest);
  };

  it('is one call, which names the order that was seen', async () => {
    const sent = await move({ [ORDER]: { items: [] } });
    expect(await screen.findByText(/^Moved “A\?”/)).toBeTruthy();
    expect(sent()).toEqual([{ seenIds: ['A', 'B', 'C'], activityIds: ['B', 'A', 'C'] }]);
  });

  it('is made again on the order that somebody else has stored, so that both moves stay', async () => {
    const sent = await move({
      [LIST]: { items: [...listOf('C', 'A', 'B'), LOOSE] },
      [ORDER]: ({ body }: { body: OrderActivitiesRequest }) =>
        body.seenIds[0] === 'C' ? { items: [] } : refusing('version-conflict')(),
    });
    expect(await screen.findByText(/^Moved “A\?”/)).toBeTruthy();
    expect(sent().at(-1)).toEqual({ seenIds: ['C', 'A', 'B'], activityIds: ['C', 'A', 'B'] });
  });

  it('is refused where the question is gone', async () => {
    const sent = await move({ [LIST]: { items: listOf('B', 'C') }, [ORDER]: refusing('version-conflict') });
    expect(await screen.findByText(refusalSentence({ code: 'version-conflict' }))).toBeTruthy();
    expect(sent()).toHaveLength(1);
  });
});
