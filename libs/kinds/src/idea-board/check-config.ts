import type { BoardPhase, Label, Moderation, Phased } from '@rt/domain/polling';
import { BOARD_PHASES, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

import { checkModeration } from '../entries-family';
import { checkLabels } from '../labels/check-labels';
import { COLUMNS_MAX, DOTS_MAX, dotsAllowed, type IdeaLimits, IDEAS_MAX } from './limits';

export interface IdeaBoardConfig extends IdeaLimits, Phased {
  readonly moderation?: Moderation;
  /** Each idea stands in one of them; left out where there is one list of ideas. */
  readonly columns?: readonly Label[];
}

const KEYS = ['maxPerPerson', 'columns', 'dots', 'dotsOnOne', 'moderation', 'phase'];

export function checkIdeaBoardConfig(input: unknown): Checked<IdeaBoardConfig> {
  const record = checkRecord(input, 'config', KEYS);
  if (!record.ok) return record;
  const limits = checkLimits(record.value);
  if (!limits.ok) return limits;
  const columns = checkLabels(own(record.value, 'columns'), 'config.columns', {
    max: COLUMNS_MAX,
    wrong: 'columns-wrong',
  });
  if (!columns.ok) return columns;
  const moderation = checkModeration(record.value);
  if (!moderation.ok) return moderation;
  const phase = checkPhase(own(record.value, 'phase'));
  if (!phase.ok) return phase;

  return accept({
    ...limits.value,
    ...(columns.value ? { columns: columns.value } : {}),
    ...(moderation.value ? { moderation: moderation.value } : {}),
    ...(phase.value ? { phase: phase.value } : {}),
  });
}

function checkLimits(record: Readonly<Record<string, unknown>>): Checked<IdeaLimits> {
  let limits: IdeaLimits = {};
  for (const [name, most] of [
    ['maxPerPerson', () => IDEAS_MAX],
    ['dots', () => DOTS_MAX],
    ['dotsOnOne', () => dotsAllowed(limits)],
  ] as const) {
    const given = own(record, name);
    if (given === undefined) continue;
    if (!isWhole(given, 1, most())) return wholeRefusal(`config.${name}`, 1, most());
    limits = { ...limits, [name]: given };
  }

  return accept(limits);
}

function checkPhase(given: unknown): Checked<BoardPhase | undefined> {
  const phase = BOARD_PHASES.find((one) => one === given);

  return given !== undefined && phase === undefined ? reject('invalid', 'config.phase', 'leave-out') : accept(phase);
}
