import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RefusalCode } from '@rt/contracts/plain';
import type { LiveSnapshot } from '@rt/web/data';
import { render, screen } from '@testing-library/react';

import { ConnectionNotice } from './connection-notice';

function show(connection: LiveSnapshot['connection'], code?: RefusalCode, may: readonly string[] = ['run', 'note']) {
  const refusal = code === undefined ? null : { code, message: 'What the server says.' };
  render(
    <MantineProvider env="test">
      <ConnectionNotice
        roundtable={{ may } as unknown as RoundtableBody}
        live={{ connection, refusal }}
        offline={connection !== 'live'}
        text="The controls are off."
      />
    </MantineProvider>,
  );
}

const alert = () => screen.queryByRole('alert')?.textContent;

describe('what a console says of its connection', () => {
  it('is nothing while it stands, and what is off while it is lost', () => {
    show('live');
    expect(alert()).toBeUndefined();
    expect(screen.queryByRole('status')).toBeNull();
    show('reconnecting');
    expect(screen.getByRole('status').textContent).toBe('Connection lost. The controls are off.');
  });

  it('is that the session can be run no more, to those who ran it', () => {
    show('ended', 'forbidden');
    expect(alert()).toContain('You can no longer run this session');
    expect(alert()).toContain('What the server says.');
  });

  it('is that they are no longer connected, to those who did not run it', () => {
    show('ended', 'forbidden', ['note']);
    expect(alert()).toContain('You are no longer connected to this session');
    expect(alert()).not.toContain('run this session');
  });

  it('is that the page is out of date, with the way to load it again, once the service was updated', () => {
    show('ended', 'wrong-version');
    expect(alert()).toContain('This page is out of date');
    expect(alert()).not.toContain('You can no longer run this session');
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
  });
});
