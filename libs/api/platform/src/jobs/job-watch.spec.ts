import { JobWatch } from './job-watch';

function aWorker(name: string) {
  return { name, wake: jest.fn(), stop: jest.fn(() => Promise.resolve()) };
}

describe('JobWatch', () => {
  it('asks for all queues in one statement and wakes those that have a job', async () => {
    const workers = [aWorker('mail'), aWorker('sweep')];
    const query = jest.fn((_sql: string, _values: readonly unknown[]) => Promise.resolve([{ name: 'sweep' }]));
    const watch = new JobWatch(workers, query, { error: jest.fn() });
    watch.start();
    await watch.stop();
    expect(query.mock.calls.map(([, values]) => values)).toEqual([[['mail', 'sweep']]]);
    expect(workers.map(({ wake }) => wake.mock.calls.length)).toEqual([0, 1]);
    expect(workers.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 1]);
  });

  it('looks again after a look that failed', async () => {
    const worker = aWorker('mail');
    const error = jest.fn();
    let looks = 0;
    const woken = new Promise<void>((resolve) => worker.wake.mockImplementation(resolve));
    const query = (): Promise<{ name: string }[]> =>
      (looks += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve([{ name: 'mail' }]);
    const watch = new JobWatch([worker], query, { error });
    watch.start();
    await woken;
    await watch.stop();
    expect(error).toHaveBeenCalledTimes(1);
  });
});
