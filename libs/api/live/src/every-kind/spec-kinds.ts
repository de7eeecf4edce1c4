import { randomUUID } from 'node:crypto';

import type { Ack, RespondedBody } from '@rt/contracts';
import { ACTIVITY_KINDS, type ActivityKind, kinds, rehearsals } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { type LiveSession, type Phone, response } from '@rt/testing';

import { react } from '../spec-board';

/** Limits that one machine which plays a whole room would meet first. */
export const PLAYS_A_ROOM = {
  RT_LIMIT_RESPONSES_PER_SEC: '100000',
  RT_LIMIT_RESPONSES_BURST: '100000',
  RT_LIMIT_TEXTS_PER_SEC: '100000',
  RT_LIMIT_TEXTS_BURST: '100000',
  RT_LIMIT_UPVOTES_PER_SEC: '100000',
  RT_LIMIT_EVENTS_PER_SEC: '100000',
  RT_LIMIT_EVENTS_BURST: '100000',
  RT_LIMIT_REQUESTS_PER_MIN: '1000000',
};

/** Something of one kind that a room is asked. */
export interface Asked {
  readonly kind: ActivityKind;
  readonly id: string;
  readonly config: unknown;
}

/** Asks the room something of every kind there is: it hears all of it at once. */
export async function askOfEveryKind(session: LiveSession, over: Record<string, unknown> = {}): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const kind of ACTIVITY_KINDS) all.push(await ask(session, kind, over));
  return all;
}

/** Asks the room something of one kind, with everything switched on that the kind has. */
export async function ask(
  session: LiveSession,
  kind: ActivityKind,
  over: Record<string, unknown> = {},
): Promise<Asked> {
  const [config] = samples[kind].configs;
  const id = await session.open({ kind, config, ...over });
  if (kinds[kind].entries?.board?.groups) await session.done('POST', `activities/${id}/phase`, { to: 'write' });
  return { kind, config, id };
}

/** What the person of this number answers. */
export function answerOf({ kind, config }: Asked, at: number): object {
  return rehearsals[kind].sample(config, at);
}

/** An answer that says a text of one's own, where the kind has such. */
export function writtenOf({ kind }: Asked, text: string): object | null {
  return samples[kind].written?.(text) ?? null;
}

/** Gives an answer over HTTP, which must be taken. */
export async function give(phone: Phone, { kind, id }: Asked, answer: object, n = 1): Promise<void> {
  const ack: Ack<RespondedBody> = await phone.put(response(id, n, answer));
  if (!ack.ok) throw new Error(`${kind}: ${ack.code}`);
}

/** Where people may react to what others wrote: a host lets all of it through, and everybody gives the first a vote. */
export async function reactToAll(session: LiveSession, asked: Asked, phones: readonly Phone[]): Promise<void> {
  const rules = kinds[asked.kind].entries;
  const path = `activities/${asked.id}`;
  if (!rules?.reactions) return;
  const entries = await letThrough(session, asked);
  if (rules.board?.groups) await session.done('POST', `${path}/phase`, { to: 'vote' });
  for (const phone of phones) for (const id of entries) await react(phone, asked.id, id);
}

/** A host lets through what waits of the entries; their ids. */
async function letThrough(session: LiveSession, { id }: Asked): Promise<string[]> {
  const path = `activities/${id}/entries`;
  const { items } = (await session.done('GET', `${path}?state=waiting`)) as { items: { id: string }[] };
  for (const entry of items) await session.done('POST', `${path}/${entry.id}/decide`, { verb: 'approve' });
  return items.map((entry) => entry.id);
}

/** A host lets through what people wrote, and then hides one of the texts. */
export async function hide(
  session: LiveSession,
  asked: Asked,
  texts: readonly string[],
  hidden: string,
): Promise<void> {
  const path = `activities/${asked.id}`;
  if (!kinds[asked.kind].entries) {
    const label = (text: string, hides: boolean) => session.done('POST', `${path}/hide`, { label: text, hide: hides });
    if (kinds[asked.kind].words) for (const text of texts) await label(text, false);
    await label(hidden, true);
    return;
  }
  await letThrough(session, asked);
  const { items } = (await session.done('GET', `${path}/entries?state=shown`)) as {
    items: { id: string; text: string }[];
  };
  const entry = items.find(({ text }) => text === hidden);
  await session.done('POST', `${path}/entries/${entry?.id}/decide`, { verb: 'hide' });
}

/** A text that stands nowhere else. */
export function ownText(): string {
  return `text ${randomUUID().slice(0, 8)}`;
}
