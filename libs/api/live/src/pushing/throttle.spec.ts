import { Throttle } from './throttle';

describe('Throttle', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const counting = (everyMs: number) => {
    const done: number[] = [];
    const throttle = new Throttle(
      everyMs,
      async () => void done.push(performance.now()),
      () => undefined,
    );
    return { done, throttle };
  };

  it('does the first at once and the last at the end of the window', async () => {
    const { done, throttle } = counting(250);
    for (let n = 0; n < 100; n++) throttle.want();
    await jest.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(240);
    expect(done).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(20);
    expect(done).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(5000);
    expect(done).toHaveLength(2);
  });

  it('sends at most one a window, whatever is asked for', async () => {
    const { done, throttle } = counting(250);
    for (let ms = 0; ms < 2000; ms += 10) {
      throttle.want();
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(done.length).toBeGreaterThanOrEqual(8);
    expect(done.length).toBeLessThanOrEqual(9);
  });

  it('tries again what failed, and does not overlap', async () => {
    let running = 0;
    let most = 0;
    let failures = 0;
    const throttle = new Throttle(
      100,
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, 150));
        running -= 1;
        if (failures < 2) throw new Error('away');
      },
      () => void (failures += 1),
    );
    throttle.want();
    for (let n = 0; n < 20; n++) {
      if (n < 5) throttle.want();
      await jest.advanceTimersByTimeAsync(50);
    }
    expect(failures).toBe(2);
    expect(most).toBe(1);
  });

  it('does what is still wanted when it is stopped, and nothing later', async () => {
    const { done, throttle } = counting(1000);
    throttle.want();
    await jest.advanceTimersByTimeAsync(0);
    throttle.want();

    await throttle.stop();
    throttle.want();
    await jest.advanceTimersByTimeAsync(5000);

    expect(done).toHaveLength(2);
  });
});
