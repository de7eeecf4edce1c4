import { fireEvent, render, screen } from '@testing-library/react';

import { SteadyBar } from './steady-bar';

describe('the bar above a list', () => {
  const steady = { lists: () => true, paused: true, fresh: 0, moved: false, pause: jest.fn(), catchUp: jest.fn() };

  it('says how many are new, and leaves the focus in its place when they are taken', () => {
    render(<SteadyBar steady={{ ...steady, fresh: 2, moved: true }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 new entries' }));
    expect(steady.catchUp).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.textContent).toBe('Resume updates');
  });

  it('says that the order is another, and nothing while there is nothing to say', () => {
    const { rerender } = render(<SteadyBar steady={{ ...steady, moved: true }} />);
    expect(screen.getByRole('button', { name: 'Show the new order' })).toBeTruthy();
    rerender(<SteadyBar steady={{ ...steady, paused: false }} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Pause updates']);
  });
});
