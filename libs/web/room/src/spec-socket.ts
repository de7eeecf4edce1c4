import type { SessionBrief } from '@rt/contracts';

/** What specs of whole pages have in common: a socket on which they speak themselves, and a roundtable to join. */

type Listener = (...args: unknown[]) => void;

/** What a page listens to on its socket, by event. */
export const listeners = new Map<string, Listener>();

/** A socket that never connects by itself. */
export const socket = {
  on: (event: string, listener: Listener) => listeners.set(event, listener),
  off: () => undefined,
  onAny: () => undefined,
  connect: () => undefined,
  disconnect: () => undefined,
  timeout: () => socket,
  emit: () => socket,
};

/** A roundtable as somebody is told of it who joins. */
export const brief: SessionBrief = {
  roundtableId: 'r1',
  title: 'Batteries',
  question: 'Why?',
  hostName: 'Host',
  slotText: '',
  startAt: null,
  rule: 'attributed',
  ruleVersion: 1,
  ruleText: 'You may be named.',
  state: 'scheduled',
  asksName: true,
};
