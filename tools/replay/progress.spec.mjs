import { bar, clock, pace, progressLine, startProgress } from './progress.mjs';

describe('the progress of a replay', () => {
  it('tells the rate of the last ten seconds and the time that is left at it', () => {
    const marks = [
      { at: 0, done: 0 },
      { at: 10_000, done: 9000 },
      { at: 20_000, done: 10_000 },
    ];
    expect(pace(marks, 12_000)).toEqual({ rate: 100, leftMs: 20_000 });
  });

  it('knows no time left before anything moved, or while nothing moves', () => {
    expect(pace([{ at: 5, done: 0 }], 10)).toEqual({ rate: 0, leftMs: undefined });
    expect(
      pace(
        [
          { at: 0, done: 4 },
          { at: 10_000, done: 4 },
        ],
        10,
      ),
    ).toEqual({ rate: 0, leftMs: undefined });
  });

  it('has no time left when all is done', () => {
    expect(pace([{ at: 0, done: 10 }], 10).leftMs).toBe(0);
  });

  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [750_000, '12:30'],
    [3_723_000, '1:02:03'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(clock(ms)).toBe(text);
  });

  it('says votes, rate and time left', () => {
    const progress = { done: 1200, all: 12_000, what: 'votes', rate: 640.4, leftMs: 16_870 };
    expect(progressLine(progress)).toBe('1,200 of 12,000 votes, 640 a second, 0:17 left');
    expect(progressLine({ ...progress, leftMs: undefined })).toMatch(/, time left unknown$/);
  });

  it('fills the bar only when all is done', () => {
    expect(bar(0)).toBe(`[${'.'.repeat(24)}]`);
    expect(bar(0.999)).toBe(`[${'#'.repeat(23)}.]`);
    expect(bar(1)).toBe(`[${'#'.repeat(24)}]`);
  });

  function followed(isTTY) {
    let text = '';
    let at = 0;
    const progress = startProgress(4, 'votes', { isTTY, write: (more) => (text += more) }, () => at);
    progress.tick();
    progress.tick();
    at = 1000;
    progress.tell();
    progress.tick();
    progress.tick();
    at = 3000;
    progress.stop();
    return text;
  }

  it('draws one line anew on a terminal', () => {
    expect(followed(true)).toBe(
      `\r[${'#'.repeat(12)}${'.'.repeat(12)}] 2 of 4 votes, 2 a second, 0:01 left\u001B[K` +
        `\r[${'#'.repeat(24)}] 4 of 4 votes, 1 a second, 0:00 left\u001B[K\n`,
    );
  });

  it('writes plain lines where there is no terminal', () => {
    expect(followed(false)).toBe('2 of 4 votes, 2 a second, 0:01 left\n4 of 4 votes, 1 a second, 0:00 left\n');
  });
});
