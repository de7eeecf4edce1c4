import { isAddedLabel } from '../boards/added-labels';
import type { Label } from '../kind';

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

/**
 * A config without anything that hosts decided in a session: no option that somebody wrote, no word that was hidden or merged, and no
 * label that they typed on what the room wrote.
 */
export function plannedConfig<Config extends object>(config: Config): Config {
  return withoutAddedLabels(withoutDecided(config));
}

/** A config without what hosts decided on answers. Labels that they typed stay: texts of rounds that stand have them. */
export function withoutDecided<Config extends object>(config: Config): Config {
  const planned = Object.entries(config).filter(([key]) => !DECIDED.some((decided) => decided === key));
  const out: readonly object[] = 'out' in config && Array.isArray(config.out) ? config.out : [];
  return Object.fromEntries(
    planned.map(([key, value]) => [
      key,
      // What hosts took out was planned all the same.
      key === 'options' && Array.isArray(value) ? [...value, ...out].filter(isPlanned) : value,
    ]),
  ) as Config;
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
