import type { SessionBrief } from '@rt/contracts';

/** What specs of whole pages have in common: a line that they speak on themselves, and a roundtable at the door. */

type Listener = (...args: unknown[]) => void;

/** What a page listens to on its line, by event. */
export const listeners = new Map<string, Listener>();

/** A line that never connects by itself. */
export const line = {
  on: (event: string, listener: Listener) => listeners.set(event, listener),
  off: () => undefined,
  connect: () => undefined,
  disconnect: () => undefined,
  timeout: () => line,
  emit: () => line,
};

/** A roundtable as the door tells of it. */
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
