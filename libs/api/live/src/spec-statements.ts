import type { ConsensusResult } from '@rt/kinds';
import type { LiveSession } from '@rt/testing';

export const PLANNED = ['Grid first', 'Rail first', 'Ports first'].map((text, at) => ({ id: `o${at + 1}`, text }));
export const ADDING = { options: PLANNED, adds: true, maxPerPerson: 2 };

/** What the host of a session does with statements to vote on. */
export function statementsOf(session: () => LiveSession) {
  const path = (activityId: string) => `/api/roundtables/${session().roundtable.id}/activities/${activityId}`;
  const resultOf = async (activityId: string) =>
    (await session().host.get(`${path(activityId)}/tally`)).body['result'] as ConsensusResult;

  return {
    path,
    resultOf,
    open: (over: object = {}) => session().open({ kind: 'consensus', config: ADDING, visibility: 'always', ...over }),
    /** Of the statement of this text, or of this id. */
    decide: async (activityId: string, text: string, verb: string, more: object = {}) => {
      const { written } = await resultOf(activityId);
      const id = written?.entries.find((entry) => entry.text === text)?.id ?? text;
      return session().host.post(`${path(activityId)}/entries/${id}/decide`, { verb, ...more });
    },
    takeOut: (activityId: string, label: string, hide = true) =>
      session().host.post(`${path(activityId)}/hide`, { label, hide }),
  };
}
