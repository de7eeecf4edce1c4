import { type HttpClient, RefusedError } from '@rt/web/data';
import { waitFor } from '@testing-library/react';

import { Reactions } from './reactions';

describe('the votes of a device', () => {
  it('that wait through a pause are sent as the question goes on, and not seconds later', async () => {
    const refused = new RefusedError(409, { code: 'paused', message: 'Paused', retryAfterMs: 3_600_000 });
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
