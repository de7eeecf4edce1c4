import { SelectField, TextField } from '@rt/web/fields';

import type { EditorFieldsProps, NeededText } from './kind-editor';
import { t } from './option-words';

interface ScaleConfig {
  readonly points: number;
  readonly start?: 0 | 1;
  readonly lowLabel: string;
  readonly highLabel: string;
}

type ScaleFieldsProps<Config> = Pick<EditorFieldsProps<Config>, 'config' | 'change' | 'errorOf'>;

const POINTS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];

export function ScalePoints<Config extends ScaleConfig>({ config, change, errorOf }: ScaleFieldsProps<Config>) {
  return (
    <>
      <SelectField
        name="config.points"
        label={t('scale.points')}
        value={String(config.points)}
        error={errorOf('config.points')}
        choices={POINTS.map((value) => ({ value, label: value }))}
        onChange={(points) => change({ ...config, points: Number(points) })}
      />
      <SelectField
        name="config.start"
        label={t('scale.lowest')}
        value={config.start === 0 ? '0' : '1'}
        error={errorOf('config.start')}
        choices={['1', '0'].map((value) => ({ value, label: value }))}
        onChange={(start) => change({ ...config, start: start === '0' ? 0 : 1 })}
      />
    </>
  );
}

export function ScaleEnds<Config extends ScaleConfig>({ config, change, errorOf }: ScaleFieldsProps<Config>) {
  return (
    <>
      {(['lowLabel', 'highLabel'] as const).map((key) => (
        <TextField
          key={key}
          name={`config.${key}`}
          label={t(`scale.${key}`)}
          value={config[key]}
          error={errorOf(`config.${key}`)}
          onChange={(value) => change({ ...config, [key]: value })}
        />
      ))}
    </>
  );
}

export function neededEnds({ lowLabel, highLabel }: ScaleConfig): readonly NeededText[] {
  return [
    { field: 'config.lowLabel', text: lowLabel, message: t('scale.enter-low') },
    { field: 'config.highLabel', text: highLabel, message: t('scale.enter-high') },
  ];
}

export function shownEnds<Config extends ScaleConfig>(config: Config): Config {
  return {
    ...config,
    lowLabel: config.lowLabel.trim() === '' ? t('scale.lowLabel') : config.lowLabel,
    highLabel: config.highLabel.trim() === '' ? t('scale.highLabel') : config.highLabel,
  };
}
