import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { ActivityDecision } from '../decisions';

/** People write alone, all read, hosts group, people give dots, and the dots are shown. */
export type BoardPhase = 'write' | 'show' | 'group' | 'vote' | 'done';

export const BOARD_PHASES: readonly BoardPhase[] = ['write', 'show', 'group', 'vote', 'done'];

export interface Phased {
  readonly phase?: BoardPhase;
}

export function phaseOf({ phase = 'write' }: Phased): BoardPhase {
  return phase;
}

/** True while people may add entries: once there are groups, what is new would stand in none. */
export function takesEntries(phase: BoardPhase): boolean {
  return phase === 'write' || phase === 'show';
}

/** The decision that brings a board into a phase, forwards or backwards; null where it stands there already. */
export function enterPhase(config: Phased, to: BoardPhase): Checked<ActivityDecision | null> {
  if (!BOARD_PHASES.includes(to)) return reject('invalid', 'to', 'leave-out');

  return accept(phaseOf(config) === to ? null : { verb: 'phase', target: 'board', value: { to } });
}

/** True where another host has entered a phase since (`from`), unless it is the wanted one. */
export function overtakesPhase(config: Phased, from: BoardPhase | undefined, to: BoardPhase): boolean {
  const stands = phaseOf(config);

  return from !== undefined && from !== stands && to !== stands;
}

export function phased<Config extends Phased>(config: Config, decisions: readonly ActivityDecision[]): Config {
  const last = decisions.findLast((decision) => decision.verb === 'phase');

  return last?.verb === 'phase' ? { ...config, phase: last.value.to } : config;
}
