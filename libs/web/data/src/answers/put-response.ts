import type { Ack, RefusedAck, RespondMessage, RespondedBody } from '@rt/contracts/plain';
import { RefusedError, type HttpClient } from '../http-client';

/** PUT of a response with the shape of a socket's ack. Null: the server was not reached. */
export async function putResponse(http: HttpClient, message: RespondMessage): Promise<Ack<RespondedBody> | null> {
  const { activityId, ...body } = message;
  try {
    return { ...(await http.put<RespondedBody>(`/api/live/activities/${activityId}/response`, body)), ok: true };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;

    return error.code === 'unreachable' ? null : ({ ...error.body, message: error.message, ok: false } as RefusedAck);
  }
}
