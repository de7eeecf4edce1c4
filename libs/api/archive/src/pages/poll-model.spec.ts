import type { PublicPoll } from '../public-rows';
import { baseText } from './poll-model';

const poll = { n: 9, eligible: null, abstained: 1 } as PublicPoll;

describe('the base of a published result', () => {
  it('says of how many people it is', () => {
    expect(baseText(poll)).toBe('n = 9; 1 chose not to say');
    expect(baseText({ ...poll, rounds: [] })).toBe('n = 9; 1 chose not to say');
  });

  it('says of which round it is, where the question was asked again', () => {
    const rounds = [{}] as unknown as PublicPoll['rounds'];

    expect(baseText({ ...poll, eligible: 22, rounds })).toBe(
      'n = 9 of 22 in the room, in the last round; 1 chose not to say',
    );
  });
});
