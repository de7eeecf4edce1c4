import type { PointsConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import { FlagField, RandomiseField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { OptionList } from '../option-list';
import { emptyOptions, neededOptions, optionsFrom, shownTexts } from '../options';
import { pointsEditor } from '../words.en-GB.json';

const t = createWords(pointsEditor);

type Props = EditorFieldsProps<PointsConfig>;

function Fields(props: Props) {
  return (
    <>
      <OptionList {...props} />
      {props.wordingOnly ? null : <Settings {...props} />}
    </>
  );
}

function Settings(props: Props) {
  return (
    <>
      <NumberField {...props} of="budget" label={t('editor.budget')} />
      <NumberField {...props} of="step" label={t('editor.step')} />
      <NumberField {...props} of="perItemMax" label={t('editor.per-item')} />
      <FlagField
        config={props.config}
        change={props.change}
        flag="mustSpendAll"
        label={t('editor.all')}
        hint={t('editor.all-hint')}
      />
      <RandomiseField config={props.config} change={props.change} />
    </>
  );
}

export const editor: KindEditor<PointsConfig> = {
  name: () => t('editor.name'),
  empty: () => ({ ...emptyOptions(), budget: 100, mustSpendAll: true }),
  Fields,
  neededTexts: neededOptions,
  ofItems: (texts) => ({
    question: t('editor.of-items'),
    config: { ...optionsFrom(texts), budget: 100, mustSpendAll: true },
  }),
  forPreview: (config) => ({ ...config, options: shownTexts(config) }),
};
