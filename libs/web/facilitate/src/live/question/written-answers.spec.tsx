import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { OtherAnswer } from '@rt/domain/polling';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { WrittenAnswers } from './written-answers';

const ACTIVITY = {
  id: 'a1',
  kind: 'single_choice',
  config: {
    options: [
      { id: 'a', text: 'Loans' },
      { id: 'other-1', text: 'Ports', promoted: 'ports' },
    ],
    allowOther: true,
  },
} as unknown as ActivityView;

function panel(api: Api, runs = true, other: readonly OtherAnswer[] = []) {
  const tally = { result: { options: [], base: 3, shareBase: 'respondents', other, otherCount: other.length } };
  const activity = { ...ACTIVITY, tally } as unknown as ActivityView;
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={api}>
          <SayProvider>
            <WrittenAnswers roundtableId="r1" activity={activity} runs={runs} offline={false} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

describe('what a host decides on written answers', () => {
  it('takes back an option that participants wrote, and none of the plan', async () => {
    const call = jest.fn(() => Promise.resolve({}));
    render(panel({ call } as unknown as Api));

    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Take back the option: Ports' }));

    await waitFor(() =>
      expect(call).toHaveBeenCalledWith('POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back', {
        at: { roundtableId: 'r1', activityId: 'a1' },
        body: { optionId: 'other-1' },
      }),
    );
  });

  it('says why one could not be taken back', async () => {
    const call = () => Promise.reject({ code: 'wrong-state', message: 'The session has ended.' });
    render(panel({ call } as unknown as Api));

    fireEvent.click(screen.getByRole('button', { name: 'Take back the option: Ports' }));

    expect((await screen.findByRole('alert')).textContent).toContain('The session has ended.');
  });

  it('says before one becomes an option when the record quotes it', async () => {
    render(panel({ call: jest.fn() } as unknown as Api, true, [{ label: 'Rail', count: 2 }]));

    fireEvent.click(screen.getByRole('button', { name: 'Make it an option: Rail' }));

    expect((await screen.findByRole('dialog')).textContent).toContain(
      'Under the rules without names, the record quotes it only where three or more people chose it and it names nobody.',
    );
  });

  it('says of an answer that the room does not read it since it may name somebody', () => {
    const other = [{ label: 'Ask Jane Marlowe', count: 2, named: true as const }];
    render(panel({ call: jest.fn() } as unknown as Api, true, other));

    const line = screen.getByText('Ask Jane Marlowe').parentElement;
    expect(line?.textContent).toContain('2 people, kept from the room: it may name somebody');
    expect(screen.getByRole('button', { name: 'Make it an option: Ask Jane Marlowe' })).toBeTruthy();
  });

  it('hides a written answer from the room, and shows a hidden one again', async () => {
    const call = jest.fn(() => Promise.resolve({}));
    const other = [
      { label: 'Rail', count: 2 },
      { label: 'Bad words', count: 1, hidden: true },
    ];
    render(panel({ call } as unknown as Api, true, other));

    expect(screen.getByText('1 person, hidden')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: Rail' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show to the room: Bad words' }));

    const asked = { at: { roundtableId: 'r1', activityId: 'a1' } };
    const route = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/hide';
    await waitFor(() => expect(call).toHaveBeenCalledTimes(2));
    expect(call).toHaveBeenCalledWith(route, { ...asked, body: { label: 'Rail', hide: true } });
    expect(call).toHaveBeenCalledWith(route, { ...asked, body: { label: 'Bad words', hide: false } });
  });

  it.each([
    [{ label: 'Rail', count: 2 }, { label: 'Rail' }],
    [
      { label: 'Rail', count: 2, hidden: true },
      { label: 'Rail', sawHidden: true },
    ],
  ])('says of %j, once it is to be an option, whether the host saw it hidden', async (answer, body) => {
    const call = jest.fn(() => Promise.resolve({}));
    const { rerender } = render(panel({ call } as unknown as Api, true, [answer]));
    fireEvent.click(screen.getByRole('button', { name: 'Make it an option: Rail' }));
    // Another host hides or shows it while this one is asked.
    rerender(panel({ call } as unknown as Api, true, [{ label: 'Rail', count: 2, hidden: true }]));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Make it an option' }));
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
    expect(call).toHaveBeenCalledWith(expect.stringContaining('/promote'), expect.objectContaining({ body }));
  });

  it('offers nothing to take back where another host has hidden it before', async () => {
    const call = () => Promise.resolve({ already: true });
    render(panel({ call } as unknown as Api, true, [{ label: 'Rail', count: 2 }]));
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: Rail' }));
    await screen.findByText('This was already done');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('stays as it is for who does not run the session', () => {
    render(panel({} as Api, false));

    expect(screen.queryByRole('button')).toBeNull();
  });
});
