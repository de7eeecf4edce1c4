import { render } from '@testing-library/react';

import { RoundNote } from './round-note';

function note(over: Partial<Parameters<typeof RoundNote>[0]['activity']>): string | null {
  const { container } = render(<RoundNote activity={{ state: 'open', round: 2, roundNo: 2, ...over }} />);

  return container.textContent.trim();
}

describe('the note of a further round', () => {
  it('says that what was answered before stays', () => {
    expect(note({})).toBe(
      'Round 2 You are asked again. What you answered before stays as it is, and this round is counted separately.',
    );
    // A round between was set aside: the second time it is asked has a later number.
    expect(note({ round: 3 })).toMatch(/^Round 2 You are asked again/);
  });

  it('says that it does not where the host has begun the question anew', () => {
    expect(note({ roundNo: undefined })).toBe(
      'The host has started this question again. Answers given before do not count.',
    );
  });

  it('says nothing the first time, and only which round it is once that is closed', () => {
    expect([note({ round: 1, roundNo: undefined }), note({ state: 'closed' })]).toEqual(['', 'Round 2']);
    expect(note({ state: 'closed', roundNo: undefined })).toBe('');
  });
});
