import type { ActivityDecision, ChoiceOption } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, reject, wordKey } from '@rt/domain/text';

import type { ConsensusConfig } from './check-config';

/** The config under what hosts took out and put back. */
export function takenOut(config: ConsensusConfig, decisions: readonly ActivityDecision[]): ConsensusConfig {
  const last = new Map<string, boolean>();
  for (const { verb, target } of decisions) if (verb === 'hide' || verb === 'show') last.set(target, verb === 'hide');
  const { options, out = [] } = config;
  const stands = (were: boolean) => (one: ChoiceOption) => !(last.get(one.id) ?? !were);
  const isOut = (were: boolean) => (one: ChoiceOption) => !stands(were)(one);

  return placed(
    config,
    [...options.filter(stands(true)), ...out.filter(stands(false))],
    [...options.filter(isOut(true)), ...out.filter(isOut(false))],
  );
}

/** The decision that takes a planned statement out, or puts it back; those of participants are decided on as entries. */
export function takeOut(
  { options, out = [] }: ConsensusConfig,
  text: string,
  wanted: boolean,
): Checked<ActivityDecision | null> {
  const found = [...options, ...out].find((one) => one.text === text && !one.written);
  if (found === undefined) return reject('invalid', 'label', 'statement-not-planned');
  if (out.includes(found) === wanted) return accept(null);
  if (!wanted && isAsked(options, text)) return reject('invalid', 'label', 'statement-asked');
  const left = wanted ? withoutOne(options, 'label') : accept(null);
  if (!left.ok) return left;

  return accept({ verb: wanted ? 'hide' : 'show', target: found.id, value: null });
}

/** As everybody but the hosts may see it. */
export function withoutOut({ out: _out, ...config }: ConsensusConfig): ConsensusConfig {
  return config;
}

/** Nobody can vote where nothing is left to vote on. */
export function withoutOne(options: readonly ChoiceOption[], field: string): Checked<null> {
  return options.length === 1 ? reject('invalid', field, 'last-statement') : accept(null);
}

export function placed(
  { out: _before, ...config }: ConsensusConfig,
  options: readonly ChoiceOption[],
  out: readonly ChoiceOption[],
): ConsensusConfig {
  return { ...config, options, ...(out.length > 0 ? { out } : {}) };
}

/** True where the text is one of these, in whatever spelling. */
export function isAmong(texts: readonly string[], text: string): boolean {
  const key = wordKey(text);

  return texts.some((one) => one === text || (key !== '' && wordKey(one) === key));
}

/** True where the room is asked about it already. */
export function isAsked(options: readonly ChoiceOption[], text: string): boolean {
  return isAmong(
    options.map((one) => one.text),
    text,
  );
}
