import type { SessionFacts } from '@rt/contracts/plain';
import { render, screen } from '@testing-library/react';

import { LobbyScreen } from './lobby-screen';

const session = { title: 'Batteries', question: 'Which barrier?', joined: 41, simulated: 0, joinCode: null };

const lobby = (here?: SessionFacts['here']) => (
  <LobbyScreen session={{ ...session, rule: 'chatham_house', ...(here && { here }) } as SessionFacts} />
);

describe('LobbyScreen', () => {
  it('tells of each group how many are here, and how many are invited where that is told', () => {
    const types = [
      { label: 'Academia', here: 10, invited: 15 },
      { label: 'SME', here: 5 },
    ];
    render(lobby({ types, places: [{ label: 'Wales', here: 20, invited: 5 }] }));

    expect(screen.getAllByText(/^Here so far/).map(({ textContent }) => textContent)).toEqual([
      'Here so far, at least: Academia 10 (15 invited), SME 5',
      'Here so far, at least: Wales 20 (5 invited)',
    ]);
  });

  it('tells of places alone where no type is told, and of neither while there is nothing to tell', () => {
    const { rerender } = render(lobby({ types: [], places: [{ label: 'Wales', here: 5 }] }));
    expect(screen.getByText('Here so far, at least: Wales 5')).toBeTruthy();

    rerender(lobby());
    expect(screen.queryByText(/Here so far/)).toBeNull();
  });
});
