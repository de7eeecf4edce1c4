import { endLeftOpen, noted } from './left-open.mjs';

const server = () => {
  const stop = jest.fn(async () => undefined);
  return { stop, started: { stop } };
};

describe('what is left open', () => {
  it('is stopped once, also what was still being started', async () => {
    const [first, late] = [server(), server()];
    await noted(Promise.resolve(first.started));
    let ready;
    void noted(new Promise((resolve) => (ready = resolve)));
    const ended = endLeftOpen();
    ready(late.started);
    await ended;
    await endLeftOpen();
    expect([first.stop.mock.calls.length, late.stop.mock.calls.length]).toEqual([1, 1]);
  });

  it('is stopped though another one cannot be, which is told', async () => {
    const [first, last] = [server(), server()];
    await noted(Promise.resolve(first.started));
    await noted(Promise.resolve(last.started));
    last.stop.mockRejectedValue(new Error('it hangs'));
    await expect(endLeftOpen()).rejects.toThrow('it hangs');
    expect(first.stop).toHaveBeenCalledTimes(1);
    await endLeftOpen();
  });

  it('is nothing where all was stopped or could not be started', async () => {
    const { stop, started } = server();
    await (await noted(Promise.resolve(started))).stop();
    await expect(noted(Promise.reject(new Error('no port')))).rejects.toThrow('no port');
    await endLeftOpen();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
