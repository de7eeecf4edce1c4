import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { ButtonLink } from './links';

async function open() {
  const line = { goes: (): void => undefined };

  function Screen() {
    const [disabled, setDisabled] = useState(false);
    line.goes = () => setDisabled(true);
    return (
      <>
        <ButtonLink to="/added" disabled={disabled} aria-describedby={disabled ? 'why' : undefined}>
          Add
        </ButtonLink>
        <button type="button" onMouseEnter={line.goes}>
          Cut the line
        </button>
        <p id="why">No line</p>
      </>
    );
  }

  const root = createRootRoute({ component: Screen, notFoundComponent: () => <h1>Added</h1> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return { link: await screen.findByRole('link', { name: 'Add' }), router };
}

describe('a link that looks like a button', () => {
  const person = userEvent.setup();

  it('leads nowhere while it is disabled, says why, and keeps the focus', async () => {
    const { link, router } = await open();
    link.focus();
    await person.hover(screen.getByRole('button', { name: 'Cut the line' }));

    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Add', description: 'No line' }));
    expect(link.getAttribute('aria-disabled')).toBe('true');
    expect(link.hasAttribute('href')).toBe(false);
    expect(link.tabIndex).toBe(0);
    await person.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/');
  });
});
