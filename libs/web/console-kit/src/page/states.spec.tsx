import { MantineProvider } from '@mantine/core';
import type { RefusalCode } from '@rt/contracts/plain';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { ProblemPanel, Remote } from './states';

const refusal = (code: RefusalCode) => Object.assign(new Error(code), { code, message: '' });

function show(error: unknown, retry = () => undefined as void): void {
  render(
    <MantineProvider env="test">
      <ProblemPanel error={error} retry={retry} back={<a href="/list">The list</a>} />
    </MantineProvider>,
  );
}

describe('what needs the privacy details first', () => {
  it('leads to their form', async () => {
    const component = () => <ProblemPanel error={refusal('privacy-details-missing')} title="Not scheduled" />;
    const router = createRouter({ routeTree: createRootRoute({ component }), history: createMemoryHistory() });
    render(
      <MantineProvider env="test">
        <RouterProvider router={router} />
      </MantineProvider>,
    );

    const form = await screen.findByRole('link', { name: 'Fill in the privacy details' });
    expect(form.getAttribute('href')).toBe('/admin/organisation');
    expect(screen.getByRole('alert').textContent).not.toContain('/console');
  });
});

describe('what could not be loaded', () => {
  it.each([refusal('internal'), refusal('unavailable'), refusal('rate-limited'), { code: 'unreachable' }])(
    'can be asked for again where that may help: $code',
    async (error) => {
      const retry = jest.fn();
      show(error, retry);

      expect(screen.getByRole('alert').textContent).toContain('This could not be loaded');
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(retry).toHaveBeenCalledTimes(1);
      expect(screen.queryByRole('link')).toBeNull();
    },
  );

  it.each([refusal('not-found'), refusal('gone')])(
    'is said not to be there, with the way to the list: $code',
    (error) => {
      show(error);

      expect(screen.getByRole('alert').textContent).toContain('There is nothing here');
      expect(screen.getByRole('link', { name: 'The list' })).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('cannot be asked for again without the right to it', () => {
    show(refusal('forbidden'));

    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('what a query brings', () => {
  it('keeps the focus in its place when it is asked for again and comes', async () => {
    let answer: () => Promise<string> = () => Promise.reject(refusal('unavailable'));
    const Panel = () => {
      const query = useQuery({ queryKey: ['x'], queryFn: () => answer(), retry: false });
      return <Remote query={query}>{(text) => <p>{text}</p>}</Remote>;
    };
    const router = createRouter({ routeTree: createRootRoute({ component: Panel }), history: createMemoryHistory() });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MantineProvider env="test">
          <RouterProvider router={router} />
        </MantineProvider>
      </QueryClientProvider>,
    );
    const again = await screen.findByRole('button', { name: 'Try again' });
    answer = () => Promise.resolve('Twelve people');
    await userEvent.click(again);

    const text = await screen.findByText('Twelve people');
    expect(document.activeElement?.contains(text)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
});
