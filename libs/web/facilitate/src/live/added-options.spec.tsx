import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { WrittenAnswers } from './question/written-answers';

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
  tally: { result: { options: [], base: 3, shareBase: 'respondents', other: [], otherCount: 0 } },
} as unknown as ActivityView;

function panel(api: Api, runs = true) {
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={api}>
          <WrittenAnswers roundtableId="r1" activity={ACTIVITY} runs={runs} offline={false} />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

describe('options that participants wrote', () => {
  it('can be taken back, and those of the plan cannot', async () => {
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

  it('stay as they are for who does not run the session', () => {
    render(panel({} as Api, false));

    expect(screen.queryByRole('button')).toBeNull();
  });
});
