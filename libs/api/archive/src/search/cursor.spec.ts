import { readCursor, writeCursor } from './cursor';

describe('readCursor', () => {
  it('reads what was written', () => {
    const cursor = { key: '0.123456789', tie: 'a'.repeat(32) };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it.each(['', 'abc', "' or 1=1--", Buffer.from('1; drop table x').toString('base64url'), 'A'.repeat(300)])(
    'refuses %s',
    (text) => {
      expect(readCursor(text)).toBeNull();
    },
  );
});
