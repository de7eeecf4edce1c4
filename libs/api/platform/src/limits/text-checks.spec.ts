import { setImmediate } from 'node:timers/promises';

import { TextChecks } from './text-checks';

describe('TextChecks', () => {
  const none = () => false;

  it('returns a result per text, in their order', async () => {
    const checks = new TextChecks();

    expect(await checks.run('r1', ['Grid', 'Ask Jane', 'Rail'], (text) => text.includes('Jane'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(await checks.run('r1', [], none)).toEqual([]);
  });

  it('checks texts of the rooms in turn, however many one of them has sent', async () => {
    const checks = new TextChecks();
    const checked: string[] = [];
    const slow = (text: string) => {
      checked.push(text);
      for (const begun = performance.now(); performance.now() - begun < 3;);
      return false;
    };

    const flood = checks.run(
      'flooded',
      Array.from({ length: 20 }, (_, at) => `flood ${at}`),
      slow,
    );
    await checks.run('calm', ['calm'], slow);

    expect(checked.indexOf('calm')).toBeLessThan(10);
    await flood;
    expect(checked).toHaveLength(21);
  });

  it('lets the process do other work between two texts', async () => {
    const checks = new TextChecks();
    let done = false;
    const slow = () => {
      for (const begun = performance.now(); performance.now() - begun < 10;);
      return false;
    };
    const all = checks.run('r1', ['a', 'b', 'c', 'd'], slow).then(() => (done = true));

    await setImmediate();

    expect(done).toBe(false);
    await all;
  });

  it('refuses texts of a room that has too many in the queue, and none of another room', async () => {
    const checks = new TextChecks();
    const text = 'x'.repeat(2000);
    const slow = () => {
      for (const begun = performance.now(); performance.now() - begun < 9;);
      return false;
    };
    const started = checks.run('flooded', [text], slow);
    const queued = Promise.all([started, checks.run('flooded', Array<string>(499).fill(text), none)]);

    expect(() => checks.run('flooded', [text, text], none)).toThrow(expect.objectContaining({ code: 'unavailable' }));
    expect(await checks.run('calm', [text], none)).toEqual([false]);
    await queued;
    expect(await checks.run('flooded', [text, text], none)).toEqual([false, false]);
  });

  it('passes on what a check throws, and goes to the next text', async () => {
    const checks = new TextChecks();
    const failing = checks.run('r1', ['a'], () => {
      throw new Error('broken');
    });

    await expect(failing).rejects.toThrow('broken');
    expect(await checks.run('r1', ['a'], none)).toEqual([false]);
  });
});
