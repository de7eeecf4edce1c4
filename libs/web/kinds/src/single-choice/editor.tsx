import type { SingleChoiceConfig } from '@rt/kinds';
import { createWords } from '@rt/web/ui';

import { FlagField, RandomiseField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { OptionList } from '../option-list';
import { editOptions } from '../options';
import { singleChoiceEditor } from '../words.en-GB.json';

const t = createWords(singleChoiceEditor);

function Fields(props: EditorFieldsProps<SingleChoiceConfig>) {
  const { config, change, wordingOnly } = props;
  return (
    <>
      <OptionList {...props} />
      {wordingOnly ? null : (
        <>
          <FlagField
            config={config}
            change={change}
            flag="allowOther"
            label={t('editor.allow-other')}
            hint={t('editor.allow-other-hint')}
          />
          <RandomiseField config={config} change={change} />
        </>
      )}
    </>
  );
}

/** One option of several; people may be let write an answer of their own. */
export const editor: KindEditor<SingleChoiceConfig> = {
  name: () => t('editor.name'),
  Fields,
  ...editOptions(() => t('editor.of-items')),
};
