import { RANKED_OPTIONS_MAX, RANKING_METHODS, type RankingConfig, type RankingMethod } from '@rt/kinds';
import { SelectField } from '@rt/web/fields';
import { createWords } from '@rt/web/ui';

import { RandomiseField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { OptionList } from '../option-list';
import { editOptions } from '../options';
import { rankingEditor } from '../words.en-GB.json';

const t = createWords(rankingEditor);

type Props = EditorFieldsProps<RankingConfig>;

function Fields(props: Props) {
  return (
    <>
      <OptionList {...props} most={RANKED_OPTIONS_MAX} />
      {props.wordingOnly ? null : <Settings {...props} />}
    </>
  );
}

function Settings(props: Props) {
  const { config, change, errorOf } = props;
  const setMethod = (method: string) => {
    const { method: _before, ...rest } = config;
    change(method === 'borda' ? rest : { ...rest, method: method as RankingMethod });
  };

  return (
    <>
      <NumberField {...props} of="minRanked" label={t('editor.min-ranked')} />
      <NumberField {...props} of="maxRanked" label={t('editor.max-ranked')} />
      <SelectField
        name="config.method"
        label={t('editor.method')}
        value={config.method ?? 'borda'}
        error={errorOf('config.method')}
        choices={RANKING_METHODS.map((value) => ({ value, label: t(`editor.method-${value}`) }))}
        onChange={setMethod}
      />
      <RandomiseField config={config} change={change} />
    </>
  );
}

export const editor: KindEditor<RankingConfig> = {
  name: () => t('editor.name'),
  Fields,
  ...editOptions(() => t('editor.of-items')),
};
