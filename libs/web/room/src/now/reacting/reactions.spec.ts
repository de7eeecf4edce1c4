import { AnswerStore, type HttpClient, type KeptVote, RefusedError } from '@rt/web/data';
import { waitFor } from '@testing-library/react';

import { Reactions } from './reactions';

const stored = () => new AnswerStore<KeptVote>('votes', localStorage);
const unreachable = new RefusedError(0, { code: 'unreachable' });

/** The votes of one page on one board, which sends by `call`. */
const page = (call: jest.Mock, round = 1) =>
  new Reactions({ http: { call } as unknown as HttpClient, store: stored(), activityId: 'a', round });

describe('the votes of a device', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    ['a pause are sent as the question goes on', 'paused'],
    ['the time in which the rule is read are sent as it is accepted', 'rule-not-acknowledged'],
  ] as const)('that wait through %s, and not seconds later', async (_why, code) => {
    const refused = new RefusedError(409, { code, message: 'Not now', retryAfterMs: 3_600_000 });
    const call = jest.fn().mockRejectedValueOnce(refused).mockResolvedValue({});
    const reactions = page(call);
    reactions.give('e', 1, undefined);
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));

    await waitFor(() => {
      reactions.wake();
      expect(reactions.getSnapshot().get('e')).toMatchObject({ sent: true });
    });
    expect(call).toHaveBeenCalledTimes(2);
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
  });

  it('are shown when the page is loaded anew, and sent as the operation that they were', async () => {
    const lost = jest.fn().mockRejectedValue(unreachable);
    page(lost).give('e', 1, { entryId: 'e', n: 4, value: null });
    await waitFor(() => expect(lost).toHaveBeenCalledTimes(1));

    const call = jest.fn().mockResolvedValue({});
    const reactions = page(call);
    expect(reactions.getSnapshot().get('e')).toMatchObject({ n: 5, value: 1, sent: false });
    await waitFor(() => expect(reactions.getSnapshot().get('e')).toMatchObject({ sent: true }));
    expect(call.mock.calls).toEqual(lost.mock.calls);
    expect(localStorage).toHaveLength(0);
  });

  it('give way to a press after the page was loaded anew: what was pressed before is not sent any more', async () => {
    page(jest.fn().mockRejectedValue(unreachable)).give('e', 1, undefined);
    const call = jest.fn().mockRejectedValueOnce(unreachable).mockResolvedValue({});
    const reactions = page(call);
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
    reactions.give('e', null, undefined);

    await waitFor(() => expect(reactions.getSnapshot().get('e')).toMatchObject({ sent: true }));
    reactions.wake();
    expect(call.mock.calls.map(([, { body }]) => [body.n, body.value])).toEqual([
      [1, 1],
      [2, null],
    ]);
    expect(localStorage).toHaveLength(0);
  });

  it('come after those of another tab that are on their way', () => {
    const never = jest.fn(() => new Promise(() => undefined));
    const [first, second] = [page(never), page(never)];
    first.give('e', 1, undefined);
    second.give('e', -1, undefined);
    first.give('another', 1, undefined);

    expect(stored().load()).toMatchObject([
      { entryId: 'e', n: 2, value: -1 },
      { entryId: 'another', n: 1, value: 1 },
    ]);
  });

  it('are sent one after the other, as they were pressed', async () => {
    const lost = page(jest.fn().mockRejectedValue(unreachable));
    lost.give('e', null, undefined);
    lost.give('f', 1, undefined);

    const waits: (() => void)[] = [];
    const sent: string[] = [];
    const call = jest.fn((_route: string, { at }: { readonly at: { readonly entryId: string } }) => {
      sent.push(at.entryId);
      return new Promise<object>((done) => waits.push(() => done({})));
    });
    const reactions = page(call);
    reactions.give('g', 1, undefined);
    for (const entries of [['e'], ['e', 'f'], ['e', 'f', 'g']]) {
      await waitFor(() => expect(waits).toHaveLength(entries.length));
      expect(sent).toEqual(entries);
      waits.at(-1)?.();
    }
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('of a round that is over are none in the next one', async () => {
    page(jest.fn().mockRejectedValue(unreachable)).give('e', 1, undefined);
    const call = jest.fn();

    expect(page(call, 2).getSnapshot().size).toBe(0);
    expect(call).not.toHaveBeenCalled();
  });

  it('are kept no longer once they were refused', async () => {
    page(jest.fn().mockRejectedValue(unreachable)).give('e', 1, undefined);
    const refused = new RefusedError(409, { code: 'activity-closed', message: 'Voting has closed.' });
    const reactions = page(jest.fn().mockRejectedValue(refused));
    const told = jest.fn();
    reactions.onRefused = told;

    await waitFor(() => expect(told).toHaveBeenCalledWith('Not counted: voting had closed'));
    expect(reactions.getSnapshot().size).toBe(0);
    expect(localStorage).toHaveLength(0);
  });
});
