import type { OwnEntry } from '@rt/domain/polling';

import { withoutEntry } from '../own-texts';
import { unsettled } from './came-back';

describe('an answer without one of its texts', () => {
  it('keeps of every list beside them what stands with the others', () => {
    const answer = {
      entries: ['When?', 'Who?', 'Why?'],
      labels: [['a'], [], ['b', 'c']],
      named: [false, true, true],
      columns: ['now', 'later', 'never'],
      sources: [[], ['https://a.org/'], []],
    };
    expect(withoutEntry(answer, 'When?')).toEqual({
      entries: ['Who?', 'Why?'],
      labels: [[], ['b', 'c']],
      named: [true, true],
      columns: ['later', 'never'],
      sources: [['https://a.org/'], []],
    });
    expect(withoutEntry(answer, 'Who?')).toEqual({
      entries: ['When?', 'Why?'],
      labels: [['a'], ['b', 'c']],
      named: [false, true],
      columns: ['now', 'never'],
    });
    expect(withoutEntry(answer, 'How?')).toEqual(answer);
  });

  it('leaves out a list in which nothing is left', () => {
    const answer = { entries: ['When?', 'Who?'], named: [true, false], labels: [['a'], []] };
    expect(withoutEntry(answer, 'When?')).toEqual({ entries: ['Who?'] });
  });

  it('says what is taken back as before, however many texts there are, also where none is left', () => {
    const answer = { entries: ['When?', 'Who?'], takenBack: ['Why?', 'How?'] };
    const one = withoutEntry(answer, 'When?');
    expect(one).toEqual({ entries: ['Who?'], takenBack: ['Why?', 'How?'] });
    expect(one && withoutEntry(one, 'Who?')).toEqual({ entries: [], takenBack: ['Why?', 'How?'] });
    expect(withoutEntry({ entries: ['Who?'] }, 'Who?')).toBeNull();
  });
});

describe('the texts of an answer that are still to be dealt with', () => {
  const own = [
    { id: '1', text: 'When?', state: 'hidden' },
    { id: '2', text: 'Who?', state: 'waiting' },
  ] satisfies readonly OwnEntry[];

  it('are all that hosts have neither answered nor hidden', () => {
    const answer = { entries: ['When?', 'Who?'], named: [false, true] };
    expect(unsettled(answer, own)).toEqual({ entries: ['Who?'], named: [true] });
    expect(unsettled({ entries: ['When?'] }, own)).toBeNull();
    expect(unsettled(null, own)).toBeNull();
  });
});
