import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { KEYS } from '@rt/web/console-kit';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Controls } from '../use-controls';
import { NextDialogue } from './next-dialogue';
import { showAsking } from './spec-asking';

const FROM = { id: 'one', kind: 'word_cloud', question: 'What is missing?', state: 'closed' } as ActivityView;

describe('asking about a result', () => {
  const sent: unknown[] = [];
  let stands = 'one';
  const person = userEvent.setup();
  afterEach(() => {
    cleanup();
    sent.length = 0;
    stands = 'one';
  });

  function open(items: readonly string[]) {
    const standing = { items, refused: false, read: 0 };
    const call = (_route: string, { body }: { body?: unknown }) => {
      if (body) sent.push(body);
      if (body && standing.refused)
        return Promise.reject(Object.assign(new Error('Not an item'), { code: 'invalid', field: 'config' }));
      standing.read += 1;
      return Promise.resolve({ activityId: 'one', round: 1, items: standing.items });
    };
    const props = {
      roundtable: { id: 'r', rule: 'attributed' } as RoundtableBody,
      from: FROM,
      controls: { session: { seen: () => ({ from: stands }), made: () => undefined } } as unknown as Controls,
    };
    const client = showAsking(call, () => <NextDialogue {...props} close={() => undefined} />);
    return { standing, client };
  }

  it('ticks the eight that lead, and sends those that are ticked in the order of the result', async () => {
    open(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']);
    await screen.findByText('8 of 9 ticked; at most 50');
    for (const name of ['B', 'C', 'D', 'E', 'F', 'G']) await person.click(screen.getByRole('checkbox', { name }));
    await person.click(screen.getByRole('checkbox', { name: 'B' }));
    await person.click(screen.getByRole('button', { name: 'Ask now' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    const options = ['A', 'B', 'H'].map((text, at) => ({ id: `o${at + 1}`, text }));
    expect(sent[0]).toMatchObject({ kind: 'single_choice', fromActivityId: 'one', config: { options } });
  });

  it('was decided on the question that was current as it was opened, wherever another host has gone since', async () => {
    open(['A', 'B']);
    await screen.findByText('2 of 2 ticked; at most 50');
    stands = 'two';
    await person.click(screen.getByRole('button', { name: 'Ask now' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ from: 'one', fromActivityId: 'one' });
  });

  it('leaves the list as it is while it is ticked, whatever another host plans or asks meanwhile', async () => {
    const { standing, client } = open(['A', 'B', 'C']);
    await person.click(await screen.findByRole('checkbox', { name: 'C' }));
    standing.items = ['New', 'C', 'A'];
    await client.invalidateQueries({ queryKey: KEYS.activities('r') });

    expect(standing.read).toBe(1);
    const names = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ labels }) => labels?.[0]?.textContent);
    expect(names).toEqual(['A', 'B', 'C']);
    expect(screen.getByText('2 of 3 ticked; at most 50')).toBeTruthy();
  });

  it('names what is not in the result any more, and asks once that is unticked', async () => {
    const { standing } = open(['A', 'B', 'C', 'D']);
    await screen.findByText('4 of 4 ticked; at most 50');
    Object.assign(standing, { items: ['New', 'D', 'A'], refused: true });
    await person.click(screen.getByRole('button', { name: 'Ask now' }));

    expect(await screen.findAllByText('No longer in this result: “B”, “C”. Untick them.')).not.toHaveLength(0);
    for (const name of ['B', 'C']) await person.click(screen.getByRole('checkbox', { name }));
    standing.refused = false;
    await person.click(screen.getByRole('button', { name: 'Ask now' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ config: { options: [{ text: 'A' }, { text: 'D' }] } });
  });

  it('says that there is nothing to ask about, and sends nothing', async () => {
    open(['Alone']);
    expect(await screen.findByText(/^Nothing to ask about yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask now' })).toBeNull();
  });
});
