import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  ValidateNested,
} from 'class-validator';

import { Refusal, sentenceOf } from '../refusals/refusal';
import { BodyPipe } from './body-pipe';

class Inner {
  @IsString() @Length(1, 5) title!: string;
}

class Outer {
  @IsString() @Length(2, 10) name!: string;
  @IsOptional() @IsInt() @Max(9) count?: number;
  @IsOptional() @IsBoolean() flag?: boolean;
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @IsIn(['a', 'b']) letter?: string;
  @IsOptional() @Matches(/^\d$/, { message: 'enter-mailed-code' }) digit?: string;
  @IsOptional() @IsArray() @IsString({ each: true }) tags?: string[];
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Inner) items?: Inner[];
}

async function outcome(body: unknown, type: 'body' | 'query' = 'body'): Promise<unknown> {
  try {
    const value = await new BodyPipe().transform(body, { type, metatype: Outer });
    return value instanceof Outer ? 'accepted' : 'not made into the class';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.status, error.code, error.detail.field];
  }
}

describe('BodyPipe', () => {
  it('makes a checked instance of the contract class', async () => {
    expect(await outcome({ name: 'abc', count: 3, items: [{ title: 'x' }], tags: [] })).toBe('accepted');
  });

  it.each([
    ['an unknown field', { name: 'abc', role: 'admin' }, [400, 'unknown-field', 'role']],
    [
      'an unknown field deep inside',
      { name: 'abc', items: [{ title: 'x', id: 1 }] },
      [400, 'unknown-field', 'items.0.id'],
    ],
    ['a number for a text', { name: 5 }, [400, 'wrong-type', 'name']],
    ['a text for a number', { name: 'abc', count: '1' }, [400, 'wrong-type', 'count']],
    ['a list of texts for a text', { name: ['abc'] }, [400, 'wrong-type', 'name']],
    ['null for a text', { name: null }, [400, 'wrong-type', 'name']],
    ['an object for a text', { name: { $ne: 1 } }, [400, 'wrong-type', 'name']],
    ['a number for a choice', { name: 'abc', letter: 1 }, [400, 'wrong-type', 'letter']],
    ['1 for true', { name: 'abc', flag: 1 }, [400, 'wrong-type', 'flag']],
    ['a text for a list', { name: 'abc', tags: 'x' }, [400, 'wrong-type', 'tags']],
    ['a number in a list of texts', { name: 'abc', tags: ['x', 1] }, [400, 'wrong-type', 'tags']],
    ['a text for a nested object', { name: 'abc', items: ['x'] }, [400, 'wrong-type', 'items.0']],
    ['a missing field', {}, [422, 'invalid', 'name']],
    ['a text that is too long', { name: 'a'.repeat(11) }, [422, 'invalid', 'name']],
    ['a number above the limit', { name: 'abc', count: 10 }, [422, 'invalid', 'count']],
    ['a fraction for a whole number', { name: 'abc', count: 1.5 }, [422, 'invalid', 'count']],
    ['a choice that is not offered', { name: 'abc', letter: 'c' }, [422, 'invalid', 'letter']],
    ['two addresses in one', { name: 'abc', email: 'a@b.org,c@d.org' }, [422, 'invalid', 'email']],
    ['a line break in an address', { name: 'abc', email: 'a@b.org\r\nBcc: x@y.org' }, [422, 'invalid', 'email']],
    ['NUL', { name: 'a\0c' }, [422, 'invalid', 'name']],
    ['a rule broken deep inside', { name: 'abc', items: [{ title: '' }] }, [422, 'invalid', 'items.0.title']],
    ['a list', [], [400, 'malformed', undefined]],
    ['nothing', undefined, [400, 'malformed', undefined]],
    ['a text', 'abc', [400, 'malformed', undefined]],
  ])('refuses %s', async (_what, body, expected) => {
    expect(await outcome(body)).toEqual(expected);
  });

  it('answers 400 for every fault of a query', async () => {
    expect(await outcome({ name: 'a' }, 'query')).toEqual([400, 'wrong-type', 'name']);
    expect(await outcome({ name: 'abc', sort: 'x' }, 'query')).toEqual([400, 'unknown-field', 'sort']);
  });

  it.each([
    ['a rule', { name: 'a' }, 'Name must have 2 to 10 characters.'],
    ['a missing field', {}, 'Name is missing. Name must have 2 to 10 characters.'],
    [
      'a rule of its own words',
      { name: 'abc', digit: 'x' },
      'Enter the 6-digit code from the e-mail, for example 482915.',
    ],
    [
      'a rule deep inside',
      { name: 'abc', items: [{ title: '' }] },
      'Title of agenda item 1 must have 1 to 5 characters.',
    ],
    ['a wrong type', { name: 5 }, 'Name must be a text.'],
    ['a wrong type in a list', { name: 'abc', tags: [1] }, 'Tags must be a list of texts.'],
    ['a wrong type for a choice', { name: 'abc', letter: 1 }, 'Letter must be a text.'],
    [
      'an unknown field',
      { nam: 'abc' },
      'Unknown field. Fields: name, count, flag, email, letter, digit, tags, items.',
    ],
    ['an unknown field deep inside', { name: 'abc', items: [{ id: 1 }] }, 'Unknown field. Fields: title.'],
    ['NUL', { name: 'a\0c' }, 'Name holds a character that cannot be stored.'],
  ])('says what is right after %s', async (_what, body, sentence) => {
    const refusal = await new BodyPipe()
      .transform(body, { type: 'body', metatype: Outer })
      .catch((error: unknown) => error);

    expect(refusal instanceof Refusal && sentenceOf(refusal)).toBe(sentence);
  });
});
