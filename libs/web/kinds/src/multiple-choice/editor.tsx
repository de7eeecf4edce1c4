import { Checkbox, Stack } from '@mantine/core';
import type { MultipleChoiceConfig } from '@rt/kinds';
import { TextField } from '@rt/web/fields';
import { createWords } from '@rt/web/ui';
import { RandomiseField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { OptionList } from '../option-list';
import { t as optionWords } from '../option-words';
import { emptyOptions, neededOptions, shownTexts } from '../options';
import catalogue from './editor.words.en-GB.json';

const t = createWords(catalogue);

type Props = EditorFieldsProps<MultipleChoiceConfig>;

function Fields(props: Props) {
  return (
    <>
      <OptionList {...props} />
      {props.wordingOnly ? null : <Settings {...props} />}
    </>
  );
}

function Settings({ config, change, errorOf }: Props) {
  const number = (key: 'min' | 'max', text: string) => change(withNumber(config, key, text));
  return (
    <>
      {(['min', 'max'] as const).map((key) => (
        <TextField
          key={key}
          name={`config.${key}`}
          inputMode="numeric"
          maw="10rem"
          label={t(`editor.picks-${key}`)}
          value={config[key] === undefined ? '' : String(config[key])}
          error={errorOf(`config.${key}`)}
          onChange={(text) => number(key, text)}
        />
      ))}
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

// An empty field leaves the key out: the default stands.
function withNumber(config: MultipleChoiceConfig, key: 'min' | 'max', text: string): MultipleChoiceConfig {
  const { [key]: _before, ...rest } = config;
  return text.trim() === '' ? rest : { ...rest, [key]: Number(text) };
}

/** Several options of several. */
export const editor: KindEditor<MultipleChoiceConfig> = {
  name: () => t('editor.name'),
  empty: emptyOptions,
  Fields,
  neededTexts: neededOptions,
  forPreview: (config) => ({ ...config, options: shownTexts(config) }),
};
