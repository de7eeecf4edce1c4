import { MATRIX_SORTS, type MatrixSort, type ScaleMatrixConfig, STATEMENTS_MAX } from '@rt/kinds';
import { SelectField } from '@rt/web/fields';
import { createWords } from '@rt/words';

import { FlagField, RandomiseField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { OptionList } from '../option-list';
import { emptyOptions, neededOptions, optionsFrom, shownTexts } from '../options';
import { neededEnds, ScaleEnds, ScalePoints, shownEnds } from '../scale-fields';
import { scaleMatrixEditor } from '../words.en-GB.json';

const t = createWords(scaleMatrixEditor);

type Props = EditorFieldsProps<ScaleMatrixConfig>;

function Fields(props: Props) {
  return (
    <>
      <OptionList {...props} noun="statement" most={STATEMENTS_MAX} />
      {props.wordingOnly ? null : <ScalePoints {...props} />}
      <ScaleEnds {...props} />
      {props.wordingOnly ? null : <Settings {...props} />}
    </>
  );
}

function Settings({ config, change, errorOf }: Props) {
  const setSort = (sort: string) => {
    const { sort: _before, ...rest } = config;
    change(sort === 'config' ? rest : { ...rest, sort: sort as MatrixSort });
  };

  return (
    <>
      <SelectField
        name="config.sort"
        label={t('editor.sort')}
        value={config.sort ?? 'config'}
        error={errorOf('config.sort')}
        choices={MATRIX_SORTS.map((value) => ({ value, label: t(`editor.sort-${value}`) }))}
        onChange={setSort}
      />
      <FlagField
        config={config}
        change={change}
        flag="requireAll"
        label={t('editor.require-all')}
        hint={t('editor.require-all-hint')}
      />
      <RandomiseField config={config} change={change} />
    </>
  );
}

export const editor: KindEditor<ScaleMatrixConfig> = {
  name: () => t('editor.name'),
  empty: () => ({ ...emptyOptions(), points: 5, lowLabel: '', highLabel: '' }),
  Fields,
  neededTexts: (config) => [...neededOptions(config, 'statement'), ...neededEnds(config)],
  ofItems: (texts) => ({
    question: t('editor.of-items'),
    config: {
      ...optionsFrom(texts),
      points: 5,
      lowLabel: t('editor.agree-low'),
      highLabel: t('editor.agree-high'),
    },
  }),
  forPreview: (config) => ({ ...shownEnds(config), options: shownTexts(config) }),
};
