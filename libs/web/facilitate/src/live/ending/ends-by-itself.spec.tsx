import { MantineProvider } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { render } from '@testing-library/react';

import { EndsByItself } from './ends-by-itself';

const PLANNED_END = '2027-03-12T16:00:00Z';

function textAt(now: string, endsAt: string | null = '2027-03-13T04:30:00Z', endAt: string | null = PLANNED_END) {
  const room = { session: { host: { endsAt } } } as unknown as RoomState;
  const clockOffsetMs = Date.parse(now) - performance.now();
  const { container } = render(
    <MantineProvider env="test">
      <EndsByItself roundtable={{ endAt, tz: 'Europe/London' }} room={room} clockOffsetMs={clockOffsetMs} />
    </MantineProvider>,
  );
  return container.querySelector('[role="status"]')?.textContent ?? null;
}

describe('EndsByItself', () => {
  it('says when the session ends once it has run an hour past its planned end', () =>
    expect(textAt('2027-03-12T17:00:05Z')).toBe(
      'This session will end automatically on Saturday 13 March 2027 at 4:30am, unless somebody continues it before then.',
    ));

  it('says nothing while a session runs over a little', () => expect(textAt('2027-03-12T16:59:00Z')).toBeNull());

  it('says it in the last hour of a session that nobody planned', () => {
    expect(textAt('2027-03-13T03:29:00Z', undefined, null)).toBeNull();
    expect(textAt('2027-03-13T03:31:00Z', undefined, null)).toMatch(
      /^This session will end automatically .* at 4:30am,/,
    );
  });

  it('says nothing to those who are not told', () => expect(textAt('2027-03-12T20:00:00Z', null)).toBeNull());
});
