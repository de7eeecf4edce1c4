import { readRoundtablesCursor, writeRoundtablesCursor } from './roundtables-cursor';

const LAST = { heldOn: '2026-03-12', ref: 'RT-2026-014' };
const made = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

describe('the cursor of the list of roundtables', () => {
  it('says in an address where a page ended', () => {
    expect(readRoundtablesCursor(writeRoundtablesCursor(LAST))).toEqual(LAST);
    expect(writeRoundtablesCursor(LAST)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([
    '',
    '%',
    made('2026-03-12'),
    made('2026-13-12 RT-2026-014'),
    made('2026-02-30 RT-2026-014'),
    made('0000-01-01 RT-2026-014'),
    made('0.06 abc'),
  ])('is none of another kind: %j', (text) => expect(readRoundtablesCursor(text)).toBeNull());
});
