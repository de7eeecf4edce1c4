import type { Ack, RefusedAck, RespondedBody, RespondMessage } from '@rt/contracts/plain';

import { type Http, RefusedError } from '../http-client';

/** PUT of a response with the shape of a socket's ack. Null: the server was not reached. */
export async function putResponse(http: Http, message: RespondMessage): Promise<Ack<RespondedBody> | null> {
  try {
    const { activityId, ...body } = message;

    return {
      ...(await http.call('PUT /api/live/activities/{activityId}/response', { at: { activityId }, body })),
      ok: true,
    };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;

    return error.code === 'unreachable' ? null : ({ ...error.body, message: error.message, ok: false } as RefusedAck);
  }
}
