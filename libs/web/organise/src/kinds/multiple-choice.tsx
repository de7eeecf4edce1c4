import { Checkbox, Stack } from '@mantine/core';
import { picksAllowed, type MultipleChoiceConfig } from '@rt/kinds';
import { TextField } from '@rt/web/desk';
import classes from '../agenda/agenda.module.css';
import { t } from '../words';
import { FlagField } from './flag-field';
import type { Config, KindFieldsProps, KindForm, KindPreviewProps } from './kind-form';
import { OptionList } from './option-list';
import { OptionPreview } from './option-preview';
import { optionsOf } from './options';
import { singleChoiceForm } from './single-choice';

function Fields(props: KindFieldsProps) {
  return (
    <>
      <OptionList {...props} />
      {props.wordingOnly ? null : <Settings {...props} />}
    </>
  );
}

function Settings({ config, change, errorOf }: KindFieldsProps) {
  const number = (key: 'min' | 'max', text: string) => change(withNumber(config, key, text));
  return (
    <>
      {(['min', 'max'] as const).map((key) => (
        <TextField
          key={key}
          name={`config.${key}`}
          inputMode="numeric"
          maw="10rem"
          label={t(`organise.picks-${key}`)}
          value={config[key] === undefined ? '' : String(config[key])}
          error={errorOf(`config.${key}`)}
          onChange={(text) => number(key, text)}
        />
      ))}
      <Exclusive config={config} change={change} error={errorOf('config.exclusiveOptionIds')} />
      <FlagField
        config={config}
        change={change}
        flag="randomise"
        label={t('organise.randomise')}
        hint={t('organise.randomise-hint')}
      />
    </>
  );
}

interface ExclusiveProps extends Pick<KindFieldsProps, 'config' | 'change'> {
  readonly error: string | undefined;
}

function Exclusive({ config, change, error }: ExclusiveProps) {
  const options = optionsOf(config);
  const chosen = (Array.isArray(config['exclusiveOptionIds']) ? config['exclusiveOptionIds'] : []) as string[];
  return (
    <Checkbox.Group
      label={t('organise.exclusive')}
      description={t('organise.exclusive-hint')}
      error={error}
      value={chosen}
      onChange={(ids) => change(withExclusive(config, ids))}
    >
      <Stack gap="xs" mt="xs">
        {options.map((option, index) => (
          <Checkbox key={option.id} value={option.id} label={option.text || t('organise.option-n', { n: index + 1 })} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function withExclusive(config: Config, ids: readonly string[]): Config {
  const { exclusiveOptionIds: _before, ...rest } = config;
  return ids.length > 0 ? { ...rest, exclusiveOptionIds: ids } : rest;
}

// An empty field leaves the key out: the default stands.
function withNumber(config: Config, key: 'min' | 'max', text: string): Config {
  const { [key]: _before, ...rest } = config;
  return text.trim() === '' ? rest : { ...rest, [key]: Number(text) };
}

function Preview({ config }: KindPreviewProps) {
  const { min, max } = picksAllowed({ ...config, options: optionsOf(config) } as MultipleChoiceConfig);
  return (
    <>
      <p className={classes['phoneHint']}>{t('organise.choose-between', { min, max })}</p>
      <OptionPreview config={config} round={false} />
    </>
  );
}

/** Several options of several. */
export const multipleChoiceForm: KindForm = { empty: singleChoiceForm.empty, Fields, Preview };
