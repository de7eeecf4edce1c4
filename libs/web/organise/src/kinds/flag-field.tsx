import { CheckField } from '@rt/web/desk';
import type { KindFieldsProps } from './kind-form';

interface FlagFieldProps extends Pick<KindFieldsProps, 'config' | 'change'> {
  /** Key of the config. */
  readonly flag: string;
  readonly label: string;
  readonly hint: string;
}

/** A yes or no of a kind's config. */
export function FlagField({ config, change, flag, label, hint }: FlagFieldProps) {
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
