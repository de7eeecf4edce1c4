/** What hosts decide in a session and sealing puts into the config: none of it was planned, and some is in words of the room. */
const DECIDED = [
  'takenBack',
  'out',
  'hidden',
  'shown',
  'aliases',
  'left',
  'postsClosed',
  'votesClosed',
  'phase',
] as const;

/** A config without what hosts decided on answers: no option that somebody wrote, and no word that was hidden or merged. */
export function plannedConfig<Config extends object>(config: Config): Config {
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

function isPlanned(option: object): boolean {
  return !('promoted' in option) && !('written' in option);
}
