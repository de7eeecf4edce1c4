import { randomUUID } from 'node:crypto';

import type { EntriesResult, Entry } from '@rt/domain/polling';
import { LiveSession, type Phone, response, type TestApp } from '@rt/testing';

/** Gives, changes or takes back a vote or dots on an entry, over HTTP. */
export function react(phone: Phone, activityId: string, entryId: string, n = 1, value: number | null = 1) {
  return phone.http().put(`/api/live/activities/${activityId}/entries/${entryId}/reaction`, {
    ...{ round: 1, opId: randomUUID(), n, value },
  });
}

/** What became of what somebody wrote, and what they gave. */
export async function ownOf(phone: Phone) {
  return (await phone.http().get('/api/live/state')).body['own'][0];
}

/** An open board of ideas, and what a host does on it. */
export async function ideasBoard(
  app: TestApp,
  config: object = {},
  rule: 'attributed' | 'chatham_house' = 'attributed',
) {
  const session = await LiveSession.start(app, { rule });
  const activityId = await session.open({ kind: 'idea_board', config: { moderation: 'post', ...config } });
  const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
  const result = async () => (await session.host.get(`${path}/tally`)).body['result'] as EntriesResult;
  const find = async (text: string): Promise<Entry | undefined> =>
    (await result()).entries
      .flatMap((entry) => [entry, ...(entry.merged ?? [])] as Entry[])
      .find((one) => one.text === text);
  const id = async (text: string) => (await find(text))?.id ?? text;
  const enter = (to: string) => session.host.post(`${path}/phase`, { to });
  const arrange = (moves: readonly object[], name?: string, by = session.host) =>
    by.post(`${path}/entries/arrange`, { moves, ...(name === undefined ? {} : { name }) });
  const shown = async (phone: Phone) =>
    (await phone.http().get(`/api/live/activities/${activityId}/entries?order=top`)).body['items'] as Entry[];
  return { session, activityId, path, result, find, id, enter, arrange, shown };
}

/** Questions that one participant has asked, and what hosts decide on them by their texts. */
export async function questionsAsked(app: TestApp, asked: readonly string[], moderation: 'pre' | 'post' = 'post') {
  const session = await LiveSession.start(app, { rule: 'attributed' });
  const activityId = await session.open({ kind: 'qa', config: { moderation, maxOpen: asked.length } });
  const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}`;
  await (await session.phone()).put(response(activityId, 1, { entries: asked }));
  const entries = async () => ((await session.host.get(`${path}/tally`)).body['result'] as EntriesResult).entries;
  const found = new Map((await entries()).map((entry) => [entry.text, entry.id]));
  const id = (text: string) => found.get(text) ?? text;
  const find = async (text: string) => (await entries()).find((entry) => entry.text === text);
  const decide = (text: string, verb: string, more: object = {}, by = session.host) =>
    by.post(`${path}/entries/${id(text)}/decide`, { verb, ...more });
  return { session, id, find, decide };
}
