import type { PeopleHere as Here } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, within } from '@testing-library/react';

import { PeopleHere } from './people-here';

const HERE: Here = {
  exact: true,
  types: [
    { label: 'Large business', here: 3, invited: 7 },
    { label: 'Academia', here: 2 },
  ],
  places: [{ label: 'Wales', here: 5 }],
  online: 0,
  inRoom: 5,
};

describe('who is here, in the live console', () => {
  const open = (here: Here) =>
    renderScreen(() => <PeopleHere roundtableId="r1" />, {
      'GET /api/roundtables/{roundtableId}/attendees/groups': here,
    });

  async function rowsOf(name: string): Promise<(string | null)[][]> {
    const rows = within(await screen.findByRole('region', { name })).getAllByRole('row');
    return rows.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent));
  }

  it('stands beside who was invited, where the plan says it of a group', async () => {
    open(HERE);

    expect(await rowsOf('Type of organisation')).toEqual([
      ['Type of organisation', 'Here', 'Invited'],
      ['Large business', '3', '7'],
      ['Academia', '2', '0'],
    ]);
    expect(await rowsOf('Nation or region')).toEqual([
      ['Nation or region', 'Here'],
      ['Wales', '5'],
    ]);
    expect(screen.queryByText('Online')).toBeNull();
  });

  it('is told by fives where small numbers are not told, and says so', async () => {
    open({ ...HERE, exact: false, types: [{ label: 'Academia', here: 0 }], online: 5 });

    expect(await rowsOf('Type of organisation')).toContainEqual(['Academia', 'fewer than 5']);
    expect(await rowsOf('Nation or region')).toContainEqual(['Wales', '5 or more']);
    expect(screen.getByText(/^Under this rule small numbers are not shown/)).toBeTruthy();
    expect(screen.getByText('Online')).toBeTruthy();
  });

  it.each([
    [true, /^No participant has given a type/],
    [false, /^Groups of fewer than five people are not shown/],
  ])('explains an empty list, whether or not small groups are shown (%s)', async (exact, words) => {
    open({ exact, types: [], places: [], online: 0, inRoom: 0 });

    expect(await screen.findByText(words)).toBeTruthy();
  });
});
