import { yielding } from './yielding';

describe('yielding', () => {
  const told: string[] = [];
  let clock = 0;

  /** Work of `count` slices, each of which takes so many milliseconds. */
  function* work(count: number, each: number): Generator<void, string, void> {
    for (let at = 0; at < count; at += 1) {
      told.push(`slice ${at}`);
      clock += each;
      yield;
    }

    return 'done';
  }

  beforeEach(() => told.splice(0));

  it('lets something else be done once it has worked for some milliseconds', async () => {
    setImmediate(() => told.push('else'));
    expect(await yielding(work(4, 5), () => clock)).toBe('done');
    expect(told).toEqual(['slice 0', 'slice 1', 'else', 'slice 2', 'slice 3']);
  });

  it('goes on at once while it has worked for less', async () => {
    setImmediate(() => told.push('else'));
    expect(await yielding(work(3, 1), () => clock)).toBe('done');
    expect(told).toEqual(['slice 0', 'slice 1', 'slice 2']);
  });

  it('fails with the work', async () => {
    function* failing(): Generator<void, string, void> {
      yield;
      throw new Error('it broke');
    }

    await expect(yielding(failing())).rejects.toThrow('it broke');
  });
});
