import type { ActivityView, SessionFacts } from '@rt/contracts/plain';
import { render } from '@testing-library/react';

import { Answered } from './answered';

const shareOf = (answered: number, joined: number): string | null => {
  const session = { joined } as SessionFacts;
  const { container } = render(<Answered session={session} activity={{ answered, state: 'open' } as ActivityView} />);

  return container.querySelector('.stage__share')?.textContent ?? null;
};

describe('how many have answered', () => {
  it('is rounded as every other percentage is, halves up', () => {
    expect(shareOf(29, 200)).toBe('15%');
    expect(shareOf(28, 200)).toBe('14%');
  });

  it('is nothing of nobody, and all where more answered than are there', () => {
    expect(shareOf(0, 0)).toBe('0%');
    expect(shareOf(3, 2)).toBe('100%');
  });
});
