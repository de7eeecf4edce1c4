import { type HttpClient, RefusedError } from '@rt/web/data';
import { waitFor } from '@testing-library/react';

import { Reactions } from './reactions';

describe('the votes of a device', () => {
  it.each([
    ['a pause are sent as the question goes on', 'paused'],
    ['the time in which the rule is read are sent as it is accepted', 'rule-not-acknowledged'],
  ] as const)('that wait through %s, and not seconds later', async (_why, code) => {
    const refused = new RefusedError(409, { code, message: 'Not now', retryAfterMs: 3_600_000 });
    const call = jest.fn().mockRejectedValueOnce(refused).mockResolvedValue({});
    const reactions = new Reactions({ http: { call } as unknown as HttpClient, activityId: 'a', round: 1 });
    reactions.give('e', 1, undefined);
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));

    await waitFor(() => {
      reactions.wake();
      expect(reactions.getSnapshot().get('e')).toMatchObject({ sent: true });
    });
    expect(call).toHaveBeenCalledTimes(2);
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
  });
});
