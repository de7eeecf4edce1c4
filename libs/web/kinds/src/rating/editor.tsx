import type { RatingConfig } from '@rt/kinds';
import { SelectField, TextField } from '@rt/web/fields';
import { createWords } from '@rt/web/ui';

import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import catalogue from './editor.words.en-GB.json';

const t = createWords(catalogue);

const POINTS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];

function Fields({ config, change, errorOf, wordingOnly }: EditorFieldsProps<RatingConfig>) {
  return (
    <>
      {wordingOnly ? null : (
        <>
          <SelectField
            name="config.points"
            label={t('editor.points')}
            value={String(config.points)}
            error={errorOf('config.points')}
            choices={POINTS.map((value) => ({ value, label: value }))}
            onChange={(points) => change({ ...config, points: Number(points) })}
          />
          <SelectField
            name="config.start"
            label={t('editor.lowest')}
            value={config.start === 0 ? '0' : '1'}
            error={errorOf('config.start')}
            choices={['1', '0'].map((value) => ({ value, label: value }))}
            onChange={(start) => change({ ...config, start: start === '0' ? 0 : 1 })}
          />
        </>
      )}
      {(['lowLabel', 'highLabel'] as const).map((key) => (
        <TextField
          key={key}
          name={`config.${key}`}
          label={t(`editor.${key}`)}
          value={config[key]}
          error={errorOf(`config.${key}`)}
          onChange={(value) => change({ ...config, [key]: value })}
        />
      ))}
      {wordingOnly ? null : (
        <FlagField
          config={config}
          change={change}
          flag="notApplicable"
          label={t('editor.not-applicable')}
          hint={t('editor.not-applicable-hint')}
        />
      )}
    </>
  );
}

/** A scale of 2 to 11 points with named ends. */
export const editor: KindEditor<RatingConfig> = {
  name: () => t('editor.name'),
  empty: () => ({ points: 5, lowLabel: '', highLabel: '' }),
  Fields,
  neededTexts: ({ lowLabel, highLabel }) => [
    { field: 'config.lowLabel', text: lowLabel, message: t('editor.enter-low') },
    { field: 'config.highLabel', text: highLabel, message: t('editor.enter-high') },
  ],
  forPreview: (config) => ({
    ...config,
    lowLabel: config.lowLabel.trim() === '' ? t('editor.lowLabel') : config.lowLabel,
    highLabel: config.highLabel.trim() === '' ? t('editor.highLabel') : config.highLabel,
  }),
};
