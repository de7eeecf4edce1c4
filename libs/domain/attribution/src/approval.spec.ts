import { approvalOf } from './approval';
import { keep, withoutName } from './keep';
import { RULES } from './rule';

const ada = { name: 'Ada', affiliation: null, stakeholderType: 'sme', region: 'TLD', consentOnRecord: true } as const;
const named = keep('attributed_on_approval', ada, 'on_record');

describe('approvalOf', () => {
  it('waits for the author of a named text until this very version is agreed to', () => {
    expect(approvalOf('attributed_on_approval', named, 1, null)).toBe('awaited');
    expect(approvalOf('attributed_on_approval', named, 1, 1)).toBe('given');
    expect(approvalOf('attributed_on_approval', named, 2, 1)).toBe('awaited');
    expect(approvalOf('attributed_on_approval', named, 0, 0)).toBe('awaited');
  });

  it('is needed under that rule and for a name only', () => {
    for (const rule of RULES.filter((each) => each !== 'attributed_on_approval')) {
      expect(approvalOf(rule, named, 1, null)).toBe('not-needed');
    }
    expect(approvalOf('attributed_on_approval', withoutName(), 1, null)).toBe('not-needed');
  });
});

describe('withoutName', () => {
  it('keeps nothing, since type and region of somebody named were not held against the room', () => {
    expect(withoutName()).toEqual({ mode: 'unattributed', stakeholderType: null, region: null });
  });
});
