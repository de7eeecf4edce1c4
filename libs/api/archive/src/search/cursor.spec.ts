import { readCursor, type SearchSort, writeCursor } from './cursor';

const tie = 'a'.repeat(32);
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('readCursor', () => {
  it.each([
    { sort: 'relevance', key: '0.123456789', tie },
    { sort: 'relevance', key: '1e-7', tie },
    { sort: 'newest', key: '9567', tie },
    { sort: 'oldest', key: '-12', tie },
  ] as const)('reads what was written: $sort $key', (cursor) => {
    expect(readCursor(writeCursor(cursor), cursor.sort)).toEqual(cursor);
  });

  it.each(['', 'abc', "' or 1=1--", encoded('1; drop table x'), 'A'.repeat(300), encoded(`0.5 ${tie}`)])(
    'refuses %s',
    (text) => {
      expect(readCursor(text, 'relevance')).toBeNull();
    },
  );

  it('refuses one of another order', () => {
    const sorts: readonly SearchSort[] = ['relevance', 'newest', 'oldest'];
    for (const sort of sorts)
      for (const other of sorts.filter((one) => one !== sort))
        expect(readCursor(writeCursor({ sort, key: '3', tie }), other)).toBeNull();
  });

  it.each([
    ['relevance', 'e.e'],
    ['relevance', '1e999'],
    ['newest', '0.5'],
    ['oldest', '9999999999'],
  ] as const)('refuses a key that is no number of its order: %s %s', (sort, key) => {
    expect(readCursor(writeCursor({ sort, key, tie }), sort)).toBeNull();
  });
});
