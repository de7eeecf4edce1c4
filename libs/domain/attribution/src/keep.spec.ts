import fc from 'fast-check';

import type { Declared } from './declared';
import { attendanceBand, countRoom, isRegion, isStakeholderType, REGIONS, STAKEHOLDER_TYPES } from './declared';
import type { AttributionChoice, AuthorFacts } from './keep';
import { keep, keepTerms, withoutName } from './keep';
import { isUnattributed, RULES } from './rule';

const ada: AuthorFacts = {
  name: 'Ada Example',
  affiliation: 'University of Example',
  stakeholderType: 'academia',
  region: 'TLD',
  consentOnRecord: true,
};
const crowd = (n: number, declared: Declared = ada): readonly Declared[] => Array.from({ length: n }, () => declared);
const full = countRoom(crowd(5));
const CHOICES: readonly AttributionChoice[] = ['per_rule', 'on_record', 'unattributed'];

describe('keep', () => {
  it('keeps name and affiliation with consent', () => {
    const named = {
      mode: 'named',
      name: 'Ada Example',
      affiliation: 'University of Example',
      stakeholderType: 'academia',
      region: 'TLD',
    };
    expect(keep('attributed', ada, 'per_rule')).toEqual(named);
    expect(keep('attributed', { ...ada, consentOnRecord: false }, 'on_record')).toEqual(named);
    expect(keep('attributed_on_approval', ada, 'per_rule')).toEqual(named);
  });

  it('keeps no name without consent or by choice', () => {
    const nothing = { mode: 'unattributed', stakeholderType: null, region: null };
    expect(keep('attributed', { ...ada, consentOnRecord: false }, 'per_rule')).toEqual(nothing);
    expect(keep('attributed', ada, 'unattributed')).toEqual(nothing);
  });

  it('keeps nothing under anonymity, and nothing of an unknown author', () => {
    expect(keep('anonymous_to_organiser', ada, 'on_record')).toEqual(withoutName());
    for (const rule of RULES) expect(keep(rule, null, 'per_rule')).toEqual(withoutName());
  });

  it('never lets a name through under unattributed rules', () => {
    for (const rule of RULES.filter(isUnattributed)) {
      for (const choice of CHOICES) {
        expect(keep(rule, ada, choice)).toEqual({ mode: 'unattributed', stakeholderType: null, region: null });
      }
    }
  });
});

describe('keepTerms', () => {
  it('keeps type and region when five joined participants declared both', () => {
    const kept = { stakeholderType: 'academia', region: 'TLD' };
    expect(keepTerms('chatham_house', ada, full)).toEqual(kept);
    expect(keepTerms('chatham_house', ada, countRoom(crowd(4)))).toMatchObject({
      stakeholderType: null,
      region: null,
    });
  });

  it('keeps each alone when only one is shared', () => {
    const byType = countRoom([...crowd(4), ...crowd(1, { stakeholderType: 'academia', region: 'TLM' })]);
    expect(keepTerms('chatham_house', ada, byType)).toMatchObject({ stakeholderType: 'academia', region: null });
    const byRegion = countRoom([...crowd(4), ...crowd(1, { stakeholderType: 'sme', region: 'TLD' })]);
    expect(keepTerms('chatham_house', ada, byRegion)).toMatchObject({ stakeholderType: null, region: 'TLD' });
  });

  it('drops the region when the two together would stand out', () => {
    const room = countRoom([
      ...crowd(1),
      ...crowd(9, { stakeholderType: 'academia', region: 'TLM' }),
      ...crowd(9, { stakeholderType: 'sme', region: 'TLD' }),
    ]);
    expect(keepTerms('chatham_house', ada, room)).toMatchObject({ stakeholderType: 'academia', region: null });
  });

  it('takes a raised threshold and no lowered one', () => {
    expect(keepTerms('chatham_house', ada, countRoom(crowd(9), 10))).toMatchObject({ stakeholderType: null });
    expect(keepTerms('chatham_house', ada, countRoom(crowd(4), 2))).toMatchObject({ stakeholderType: null });
  });

  it('keeps nothing under anonymity', () => {
    expect(keepTerms('anonymous_to_organiser', ada, full)).toEqual({ stakeholderType: null, region: null });
  });

  it('never keeps a combination that fewer than five share', () => {
    const declared = fc.record({
      stakeholderType: fc.constantFrom(null, 'academia' as const, 'sme' as const),
      region: fc.constantFrom(null, 'TLD' as const, 'TLM' as const),
    });
    fc.assert(
      fc.property(fc.array(declared, { maxLength: 25 }), declared, fc.constantFrom(...RULES), (room, own, rule) => {
        const kept = keepTerms(rule, own, countRoom(room));
        const holders = room.filter(
          (other) =>
            (kept.stakeholderType === null || other.stakeholderType === kept.stakeholderType) &&
            (kept.region === null || other.region === kept.region),
        );
        if (kept.stakeholderType !== null || kept.region !== null) expect(holders.length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

describe('lists', () => {
  it('hold the 12 nations and regions and the 10 types', () => {
    expect([REGIONS.length, STAKEHOLDER_TYPES.length]).toEqual([12, 10]);
    expect([isRegion('TLD'), isRegion('TLA'), isStakeholderType('sme'), isStakeholderType('SME')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('attendanceBand', () => {
  it.each([
    [0, 0, 9],
    [9, 0, 9],
    [10, 10, 19],
    [19, 10, 19],
    [20, 20, 29],
    [128, 120, 129],
  ])('puts %i into %i to %i', (n, from, to) => {
    expect(attendanceBand(n)).toEqual({ from, to });
  });
});
