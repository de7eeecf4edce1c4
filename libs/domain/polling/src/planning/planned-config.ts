import { isAddedLabel } from '../boards/added-labels';
import type { Label } from '../kind';
import type { ChoiceOption } from '../options';

/** What hosts decide in a session and sealing puts into the config: none of it was planned, and some is in words of the room. */
const DECIDED = [
  'takenBack',
  'out',
  'hidden',
  'hiddenSpellings',
  'shown',
  'aliases',
  'left',
  'postsClosed',
  'votesClosed',
  'phase',
] as const;

/** The planned config, without options, hidden or merged words and labels from a session. */
export function plannedConfig<Config extends object>(config: Config): Config {
  return withoutAddedLabels(withoutDecided(config));
}

/** A config without what hosts decided on answers. Labels that they typed stay: texts of rounds that stand have them. */
export function withoutDecided<Config extends object>(config: Config): Config {
  const planned = Object.entries(config).filter(([key]) => !isDecided(key));
  const out: readonly object[] = 'out' in config && Array.isArray(config.out) ? config.out : [];
  return Object.fromEntries(
    planned.map(([key, value]) => [
      key,
      // What hosts took out was planned all the same.
      key === 'options' && Array.isArray(value) ? [...value, ...out].filter(isPlanned) : value,
    ]),
  ) as Config;
}

interface WithOptions {
  readonly options?: readonly ChoiceOption[];
  readonly out?: readonly ChoiceOption[];
}

/**
 * The config that a form gives of what people have met, as it is planned: what hosts decide is no part of it, and may have changed since
 * the form was opened. So that stays as it is in the `plan`, and below it as it was decided. Options that hosts added stand as in
 * `standing`, the config under what was decided, in the words that the form gives them.
 */
export function asPlanned<Config extends object>(given: Config, plan: Config, standing: Config): Config {
  const before = Object.entries(plan).filter(([key]) => isDecided(key));
  const rest = Object.entries(given).filter(([key]) => !isDecided(key));

  return { ...Object.fromEntries([...rest, ...before]), ...optionsAsPlanned(given, plan, standing) } as Config;
}

function optionsAsPlanned(given: WithOptions, plan: WithOptions, standing: WithOptions): WithOptions {
  if (!given.options || !plan.options) return {};
  const wordings = new Map([...(given.out ?? []), ...given.options].map((one) => [one.id, one]));
  const worded = (one: ChoiceOption) => (one.written ? one : (wordings.get(one.id) ?? one));
  if (!plansSame(given, plan)) return { options: given.options };
  const known = new Set(plan.options.map(({ id }) => id));
  const added = standing.options?.filter(({ id, promoted }) => promoted !== undefined && !known.has(id)) ?? [];

  return { options: [...plan.options, ...added].map(worded), ...(plan.out && { out: plan.out.map(worded) }) };
}

function plansSame(given: WithOptions, plan: WithOptions): boolean {
  const planned = ({ options = [], out = [] }: WithOptions) => [...options, ...out].filter(isPlanned);
  const [before, after] = [planned(plan), planned(given)];
  const places = new Map(before.map(({ id }, at) => [id, at]));
  const order = (given.options ?? []).filter(isPlanned).map(({ id }) => places.get(id) ?? -1);

  return (
    before.length === after.length &&
    after.every(({ id }) => places.has(id)) &&
    order.every((place, at) => at === 0 || place > (order[at - 1] ?? -1))
  );
}

function isDecided(key: string): boolean {
  return DECIDED.some((decided) => decided === key);
}

function withoutAddedLabels<Config extends { readonly labels?: readonly Label[] }>(config: Config): Config {
  if (!config.labels?.some(isAddedLabel)) return config;
  const { labels, ...rest } = config;
  const left = labels.filter((label) => !isAddedLabel(label));

  return { ...rest, ...(left.length > 0 ? { labels: left } : {}) } as Config;
}

function isPlanned(option: object): boolean {
  return !('promoted' in option) && !('written' in option);
}
