import type { Moderation } from '@rt/domain/polling';
import { CheckField } from '@rt/web/fields';

interface ReadFirstFieldProps<Config> {
  readonly config: Config;
  change(config: Config): void;
  readonly label: string;
  readonly hint: string;
}

/** Whether hosts read what is written before the room does: they do where it is left out. */
export function ReadFirstField<Config extends { readonly moderation?: Moderation }>(
  props: ReadFirstFieldProps<Config>,
) {
  const { config, change, label, hint } = props;
  const setReadFirst = (first: boolean) => {
    const { moderation: _before, ...rest } = config;
    change((first ? rest : { ...rest, moderation: 'post' }) as Config);
  };

  return (
    <CheckField
      name="config.moderation"
      label={label}
      hint={hint}
      checked={config.moderation !== 'post'}
      onChange={setReadFirst}
    />
  );
}
