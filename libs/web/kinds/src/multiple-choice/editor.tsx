import { Checkbox, Stack } from '@mantine/core';
import type { MultipleChoiceConfig } from '@rt/kinds';
import { createWords } from '@rt/web/ui';

import { RandomiseField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { OptionList } from '../option-list';
import { t as optionWords } from '../option-words';
import { editOptions } from '../options';
import { multipleChoiceEditor } from '../words.en-GB.json';

const t = createWords(multipleChoiceEditor);

type Props = EditorFieldsProps<MultipleChoiceConfig>;

function Fields(props: Props) {
  return (
    <>
      <OptionList {...props} change={(config) => props.change(withoutGone(config))} />
      {props.wordingOnly ? null : <Settings {...props} />}
    </>
  );
}

function Settings(props: Props) {
  const { config, change, errorOf } = props;
  return (
    <>
      <NumberField {...props} of="min" label={t('editor.picks-min')} />
      <NumberField {...props} of="max" label={t('editor.picks-max')} />
      <Exclusive config={config} change={change} error={errorOf('config.exclusiveOptionIds')} />
      <RandomiseField config={config} change={change} />
    </>
  );
}

interface ExclusiveProps extends Pick<Props, 'config' | 'change'> {
  readonly error: string | undefined;
}

function Exclusive({ config, change, error }: ExclusiveProps) {
  return (
    <Checkbox.Group
      label={t('editor.exclusive')}
      description={t('editor.exclusive-hint')}
      error={error}
      value={[...(config.exclusiveOptionIds ?? [])]}
      onChange={(ids) => change(withExclusive(config, ids))}
    >
      <Stack gap="xs" mt="xs">
        {config.options.map((option, index) => (
          <Checkbox
            key={option.id}
            value={option.id}
            label={option.text || optionWords('options.option-n', { n: index + 1 })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function withExclusive(config: MultipleChoiceConfig, ids: readonly string[]): MultipleChoiceConfig {
  const { exclusiveOptionIds: _before, ...rest } = config;
  return ids.length > 0 ? { ...rest, exclusiveOptionIds: ids } : rest;
}

// The id of an option that is removed is given to the next new one, which nobody has ticked.
function withoutGone(config: MultipleChoiceConfig): MultipleChoiceConfig {
  const left = new Set(config.options.map(({ id }) => id));
  return withExclusive(
    config,
    (config.exclusiveOptionIds ?? []).filter((id) => left.has(id)),
  );
}

export const editor: KindEditor<MultipleChoiceConfig> = {
  name: () => t('editor.name'),
  Fields,
  ...editOptions(() => t('editor.of-items')),
};
