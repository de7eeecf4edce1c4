import { checkText } from '@rt/domain/text';
import { validateSync } from 'class-validator';
import fc from 'fast-check';

import { LIMITS } from '../limits';
import { IsText } from './is-text';

class Card {
  @IsText(LIMITS.title) title!: string;
  @IsText(LIMITS.purpose) purpose!: string;
}

function faultsOf(title: unknown, purpose: unknown = ''): string[] {
  const errors = validateSync(Object.assign(new Card(), { title, purpose }));
  return errors.flatMap(({ property, constraints }) =>
    Object.keys(constraints ?? {}).map((name) => `${property} ${name}`),
  );
}

// Two code points and four code units.
const FLAG = '🇬🇧';

describe('IsText', () => {
  it('counts as a reader does: a flag is one character, and what cannot be seen is none', () => {
    expect(faultsOf(FLAG.repeat(LIMITS.title.max))).toEqual([]);
    expect(faultsOf(FLAG.repeat(LIMITS.title.max + 1))).toEqual(['title isLength']);
    expect(faultsOf('\u200bab\u200b')).toEqual(['title isLength']);
    expect(faultsOf('  ab  ')).toEqual(['title isLength']);
  });

  it('names the rules as the library does', () => {
    expect(faultsOf(7)).toEqual(expect.arrayContaining(['title isString']));
    expect(faultsOf('Grid', 'x'.repeat(LIMITS.purpose.max + 1))).toEqual(['purpose maxLength']);
  });

  it('takes every text that the domain takes, and refuses every text that is too long or too short for it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 210 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(FLAG, 'e\u0301', ' ', '\n').chain((piece) => fc.nat(210).map((n) => piece.repeat(n))),
    );
    fc.assert(
      fc.property(text, (value) => {
        const unstorable = value.includes('\0') || /[\ud800-\udfff]/u.test(value);
        const taken = checkText(value, { field: 'title', ...LIMITS.title }).ok;
        if (!unstorable) expect(faultsOf(value)).toEqual(taken ? [] : ['title isLength']);
      }),
    );
  });
});
