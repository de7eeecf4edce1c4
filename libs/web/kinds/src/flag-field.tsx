import { CheckField } from '@rt/web/fields';

import { t } from './option-words';

interface FlagFieldProps<Config, Flag extends keyof Config & string> {
  readonly config: Config;
  change(config: Config): void;
  readonly flag: Flag;
  readonly label: string;
  readonly hint: string;
}

/** A yes or no of a kind's config. */
export function FlagField<Config, Flag extends keyof Config & string>(props: FlagFieldProps<Config, Flag>) {
  const { config, change, flag, label, hint } = props;
  return (
    <CheckField
      name={`config.${flag}`}
      label={label}
      hint={hint}
      checked={config[flag] === true}
      onChange={(on) => change({ ...config, [flag]: on })}
    />
  );
}

export function RandomiseField<Config extends { readonly randomise?: boolean }>(
  props: Pick<FlagFieldProps<Config, 'randomise'>, 'config' | 'change'>,
) {
  return <FlagField {...props} flag="randomise" label={t('options.randomise')} hint={t('options.randomise-hint')} />;
}
