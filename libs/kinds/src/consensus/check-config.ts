import type { ChoiceOption, Moderation } from '@rt/domain/polling';
import { checkFlag, checkOptions, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, isRecord, own, reject, wordKey } from '@rt/domain/text';

import { checkModeration } from '../entries-family';
import {
  CONSENSUS_STATEMENTS_MAX,
  OWN_STATEMENTS_MAX,
  STATEMENT_IDS_LETTERS_MAX,
  STATEMENT_LETTERS,
} from './statements';

export interface ConsensusConfig {
  /** The statements, 2 to 200; those that participants wrote come last. */
  readonly options: readonly ChoiceOption[];
  /** Statements that a host took out: nobody is asked about them, and votes on them do not count. For hosts alone. */
  readonly out?: readonly ChoiceOption[];
  readonly adds?: boolean;
  /** Statements that a person may add, 1 to 10; 3 where it is left out. */
  readonly maxPerPerson?: number;
  readonly moderation?: Moderation;
}

const KEYS = ['options', 'out', 'adds', 'maxPerPerson', 'moderation'];

/** Checks a config from outside. Field paths begin with `config`. What participants wrote is no part of the plan, and left out. */
export function checkConsensusConfig(input: unknown): Checked<ConsensusConfig> {
  const record = checkRecord(input, 'config', KEYS);
  if (!record.ok) return record;
  const asked = checkAsked(planned(own(record.value, 'options')), planned(own(record.value, 'out')));
  if (!asked.ok) return asked;
  const adding = checkAdding(record.value);
  if (!adding.ok) return adding;

  return accept({ ...asked.value, ...adding.value });
}

function checkAdding(
  record: Readonly<Record<string, unknown>>,
): Checked<Pick<ConsensusConfig, 'adds' | 'maxPerPerson' | 'moderation'>> {
  const adds = checkFlag(record, 'adds');
  if (!adds.ok) return adds;
  const maxPerPerson = own(record, 'maxPerPerson');
  if (maxPerPerson !== undefined && !isWhole(maxPerPerson, 1, OWN_STATEMENTS_MAX)) {
    return wholeRefusal('config.maxPerPerson', 1, OWN_STATEMENTS_MAX);
  }
  const moderation = checkModeration(record);
  if (!moderation.ok) return moderation;

  return accept({
    ...adds.value,
    ...(maxPerPerson === undefined ? {} : { maxPerPerson }),
    ...(moderation.value ? { moderation: moderation.value } : {}),
  });
}

function planned(list: unknown): unknown {
  return Array.isArray(list) ? list.filter((item) => !isRecord(item) || own(item, 'written') !== true) : list;
}

function checkStatements(input: unknown): Checked<readonly ChoiceOption[]> {
  const field = 'config.options';
  const options = checkOptions(input, field, { most: CONSENSUS_STATEMENTS_MAX, text: STATEMENT_LETTERS });
  if (!options.ok) return options;
  const keys = options.value.map(({ text }) => wordKey(text));
  const twice = keys.findIndex((key, at) => key !== '' && keys.indexOf(key) < at);
  if (twice !== -1) return reject('invalid', `${field}[${twice}].text`, 'option-twice');
  const over = firstOver(options.value);

  return over === -1 ? options : reject('invalid', `${field}[${over}].id`, 'statement-ids-too-long');
}

/** Of what was planned a host may have left one statement to vote on. Hosts write no list of those that are out: it comes back as it was told. */
function checkAsked(options: unknown, out: unknown = []): Checked<Pick<ConsensusConfig, 'options' | 'out'>> {
  const alone = checkStatements(options);
  if (Array.isArray(out) && out.length === 0) return alone.ok ? accept({ options: alone.value }) : alone;
  if (isSome(options) && isSome(out)) {
    const both = checkStatements([...options, ...out]);
    const at = options.length;
    if (both.ok) return accept({ options: both.value.slice(0, at), out: both.value.slice(at) });
  }

  return alone.ok ? reject('invalid', 'config.out', 'leave-out') : alone;
}

function isSome(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.length > 0;
}

/** The first statement with which the ids of all no longer fit into the index by which answers are counted; -1 where they do. */
export function firstOver(statements: readonly Pick<ChoiceOption, 'id'>[]): number {
  let letters = 0;

  return statements.findIndex(({ id }) => (letters += id.length + 3) > STATEMENT_IDS_LETTERS_MAX);
}
