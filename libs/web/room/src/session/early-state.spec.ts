const ROOM = { session: { currentActivityId: null }, activities: [] };

type EarlyState = typeof import('./early-state');

/** The script as a page runs it: on a connection whose page took `pageMs`, or has not ended yet (0). */
async function loaded(pageMs: number): Promise<EarlyState> {
  const navigation = { requestStart: 0, responseEnd: pageMs };
  performance.getEntriesByType = () => [navigation as unknown as PerformanceEntry];
  jest.resetModules();
  await import('./ask-early');

  return import('./early-state');
}

describe('the early state', () => {
  const asked = jest.fn();

  beforeEach(() => {
    asked.mockReset().mockResolvedValue({ ok: true, json: async () => ({ state: ROOM }) });
    globalThis.fetch = asked as typeof fetch;
    history.replaceState(null, '', '/j/48291503/now');
    localStorage.setItem('rt-place:48291503', JSON.stringify({ token: 'T' }));
  });

  it('is asked for at once on a slow network, and given once to the place that asked', async () => {
    const { takeEarlyState } = await loaded(400);

    expect(asked).toHaveBeenCalledWith('/api/live/state', {
      headers: { accept: 'application/json', authorization: 'Bearer T' },
      signal: expect.any(AbortSignal),
    });
    expect(await takeEarlyState('T')).toMatchObject({ state: ROOM });
    expect(takeEarlyState('T')).toBeNull();
  });

  it('says when it came, however late it is taken: the time for a question runs from then', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(700);
    const { takeEarlyState } = await loaded(400);
    await Promise.resolve(globalThis.rtEarlyState?.answer);
    clock.mockReturnValue(9000);

    expect((await takeEarlyState('T'))?.heardAt).toBe(700);
    clock.mockRestore();
  });

  it('has the form fetched of the question that is asked, whose links the page holds', async () => {
    const state = { session: { currentActivityId: 'Q' }, activities: [{ id: 'P' }, { id: 'Q', kind: 'rating' }] };
    asked.mockResolvedValueOnce({ ok: true, json: async () => ({ state }) });
    document.body.innerHTML = `
      <template data-form="points"><link rel="modulepreload" href="/assets/points.js"></template>
      <template data-form="rating"><link rel="modulepreload" href="/assets/rating.js"></template>`;

    document.head.innerHTML = '';

    await (await loaded(400)).takeEarlyState('T');

    expect([...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual([
      '/assets/rating.js',
    ]);
  });

  it("is asked for before the page's other scripts, which are fetched on every network", async () => {
    const page = `<template data-scripts><link rel="modulepreload" href="/assets/preact.js"></template>`;
    const fetched = (): (string | null)[] =>
      [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    const before: (string | null)[][] = [];
    asked.mockImplementationOnce(async () => {
      before.push(fetched());
      return { ok: false };
    });
    document.head.innerHTML = page;
    await loaded(400);
    expect(before).toEqual([[]]);
    expect(fetched()).toEqual(['/assets/preact.js']);

    document.head.innerHTML = page;
    await loaded(20);
    expect(fetched()).toEqual(['/assets/preact.js']);
  });

  it('is asked for on a slow network while the page itself still comes', async () => {
    jest.spyOn(performance, 'now').mockReturnValueOnce(201);
    expect(await (await loaded(0)).takeEarlyState('T')).toMatchObject({ state: ROOM });
  });

  it('is given up where no answer comes, since the page waits for it', async () => {
    jest.useFakeTimers();
    asked.mockImplementationOnce(
      (_path, init?: RequestInit) => new Promise((_done, failed) => init?.signal?.addEventListener('abort', failed)),
    );
    const taken = (await loaded(400)).takeEarlyState('T');
    jest.advanceTimersByTime(15_000);
    jest.useRealTimers();

    expect(await taken).toBeNull();
  });

  it('is asked for with the place of this tab, whoever has taken one on this device since', async () => {
    sessionStorage.setItem('rt-place:48291503', JSON.stringify({ token: 'OWN' }));
    const { takeEarlyState } = await loaded(400);
    sessionStorage.clear();

    expect(await takeEarlyState('OWN')).toMatchObject({ state: ROOM });
  });

  it('is not for another place, and not asked for on a fast network or without a place', async () => {
    expect((await loaded(400)).takeEarlyState('another')).toBeNull();
    asked.mockReset();
    expect((await loaded(20)).takeEarlyState('T')).toBeNull();
    localStorage.clear();
    expect((await loaded(400)).takeEarlyState('T')).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each(['/j/48291503', '/j/48291503/'])('is not asked for at %s, from where one goes in later', async (path) => {
    history.replaceState(null, '', path);

    expect((await loaded(400)).takeEarlyState('T')).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('is nothing where the server refuses or is not reached: the page asks again', async () => {
    asked.mockResolvedValueOnce({ ok: false });
    expect(await (await loaded(400)).takeEarlyState('T')).toBeNull();
    asked.mockRejectedValueOnce(new Error('no connection'));
    expect(await (await loaded(400)).takeEarlyState('T')).toBeNull();
  });
});
