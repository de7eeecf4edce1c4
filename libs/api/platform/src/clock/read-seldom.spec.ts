import { ReadSeldom } from './read-seldom';

describe('what is read seldom', () => {
  const reads: string[] = [];
  let answers: ReadSeldom<string>;

  beforeEach(() => {
    jest.useFakeTimers();
    reads.length = 0;
    answers = new ReadSeldom(async (key) => {
      reads.push(key);
      if (key === 'broken') throw new Error('No database.');
      return `${key} ${reads.length}`;
    });
  });

  afterEach(() => jest.useRealTimers());

  it('is read once for each key, for all who ask within ten seconds', async () => {
    expect(await Promise.all([answers.of('a'), answers.of('a'), answers.of('b')])).toEqual(['a 1', 'a 1', 'b 2']);
    jest.advanceTimersByTime(9999);
    expect(await answers.of('a')).toBe('a 1');

    jest.advanceTimersByTime(1);
    expect(await answers.of('a')).toBe('a 3');
  });

  it('is read again at once after a failure, which nobody else is told', async () => {
    await expect(answers.of('broken')).rejects.toThrow('No database.');
    await expect(answers.of('broken')).rejects.toThrow('No database.');

    expect(reads).toEqual(['broken', 'broken']);
  });

  it('is forgotten once it is old, so that keys of rooms that ended do not pile up', async () => {
    for (let n = 0; n < 100; n += 1) await answers.of(`room ${n}`);
    jest.advanceTimersByTime(10_000);
    await answers.of('now');

    expect(answers.size).toBe(1);
  });
});
