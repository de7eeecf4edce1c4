import { latinDigits } from '@rt/domain/text';
import { TextField } from '@rt/web/fields';

import type { EditorFieldsProps } from './kind-editor';

interface NumberFieldProps<Config, Key extends keyof Config & string> extends Pick<
  EditorFieldsProps<Config>,
  'config' | 'change' | 'errorOf'
> {
  readonly of: Key;
  readonly label: string;
  readonly hint?: string;
}

/** A whole number of a kind's config, in digits alone. An empty field leaves the key out: the default stands. */
export function NumberField<Config extends object, Key extends keyof Config & string>(
  props: NumberFieldProps<Config, Key>,
) {
  const { config, change, errorOf, of, label, hint } = props;
  const set = (text: string) => {
    const { [of]: _before, ...rest } = config;
    const digits = latinDigits(text).replace(/\D/g, '');
    change((digits === '' ? rest : { ...rest, [of]: Number(digits) }) as Config);
  };

  return (
    <TextField
      name={`config.${of}`}
      inputMode="numeric"
      maw="10rem"
      label={label}
      hint={hint}
      value={config[of] === undefined ? '' : String(config[of])}
      error={errorOf(`config.${of}`)}
      onChange={set}
    />
  );
}
