import type { Problem } from '@rt/web/console-kit';

import { chosen, failed, heard, opened, overBy, sent, statusOf, stored, typed } from './note-draft';

const OFFLINE: Problem = { code: 'offline', message: 'No connection', status: 0 };
const REFUSED: Problem = { code: 'sealed', message: 'Sealed', status: 409 };

const first = opened({ text: 'Ask Wales', version: 1 });
const mine = typed(first, 'Ask Wales first');
const theirs = { text: 'Ask the North West', version: 2 };

describe('A draft of the notes to the chair', () => {
  it('is saved once the server has it, as far as it had been typed then', () => {
    expect(statusOf(opened({ text: '', version: 0 }))).toBe('untouched');
    expect(statusOf(first)).toBe('saved');
    expect(statusOf(mine)).toBe('unsaved');

    const further = stored(typed(sent(mine), 'Ask Wales first, then'), { text: 'Ask Wales first', version: 2 });
    expect(further).toMatchObject({ text: 'Ask Wales first, then', base: { version: 2 }, sending: null });
    expect(statusOf(further)).toBe('unsaved');
  });

  it('keeps what was typed where the server trims it', () => {
    const trailing = typed(first, 'Ask Wales ');

    expect(statusOf(stored(sent(trailing), { text: 'Ask Wales', version: 2 }))).toBe('saved');
  });

  it('follows what others write while nothing was typed', () => {
    expect(heard(first, theirs)).toMatchObject({ text: 'Ask the North West', theirs: null, base: theirs });
    expect(heard(first, { text: 'Older', version: 1 })).toBe(first);
  });

  it('stands beside what others wrote meanwhile, and loses nothing', () => {
    const both = heard(mine, theirs);

    expect(both).toMatchObject({ text: 'Ask Wales first', theirs });
    expect(statusOf(both)).toBe('conflict');
    expect(heard(both, { text: 'A third', version: 3 }).theirs?.text).toBe('A third');
    expect(heard(mine, { text: 'Ask Wales first', version: 2 }).theirs).toBeNull();
  });

  it('waits for the answer to its own text before it looks at others', () =>
    expect(heard(sent(mine), theirs).theirs).toBeNull());

  it('is decided by the person: mine, theirs, or both', () => {
    const both = heard(mine, theirs);

    expect(chosen(both, 'mine')).toMatchObject({ text: 'Ask Wales first', base: theirs, theirs: null });
    expect(chosen(both, 'theirs')).toEqual(opened(theirs));
    expect(chosen(both, 'both').text).toBe('Ask the North West\n\nAsk Wales first');
    expect(statusOf(chosen(both, 'mine'))).toBe('unsaved');
  });

  it('is tried again where the connection was down, not where it was refused', () => {
    expect(statusOf(failed(sent(mine), OFFLINE))).toBe('offline');
    expect(statusOf(failed(sent(mine), REFUSED))).toBe('refused');
    expect(statusOf(typed(failed(mine, OFFLINE), 'More'))).toBe('offline');
    expect(statusOf(typed(failed(mine, REFUSED), 'More'))).toBe('unsaved');
  });

  it('is not sent while it is too long', () => {
    const long = typed(first, 'é'.repeat(2003));

    expect(overBy(long)).toBe(3);
    expect(statusOf(long)).toBe('too-long');
    expect(overBy(typed(first, 'é'.repeat(2000)))).toBe(0);
  });
});
