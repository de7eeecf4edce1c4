import { ENTRIES_MAX, type OpenTextConfig } from '@rt/kinds';
import { CheckField } from '@rt/web/fields';
import { createWords } from '@rt/web/ui';

import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import catalogue from './editor.words.en-GB.json';

const t = createWords(catalogue);

function Fields(props: EditorFieldsProps<OpenTextConfig>) {
  const { config, change } = props;
  const setReadFirst = (first: boolean) => {
    const { moderation: _before, ...rest } = config;
    change(first ? rest : { ...rest, moderation: 'post' });
  };

  return (
    <>
      <NumberField {...props} of="maxPerPerson" label={t('editor.max-per-person', { most: ENTRIES_MAX })} />
      <CheckField
        name="config.moderation"
        label={t('editor.read-first')}
        hint={t('editor.read-first-hint')}
        checked={config.moderation !== 'post'}
        onChange={setReadFirst}
      />
    </>
  );
}

/** How many entries a person may write, and whether the host reads them before the room. */
export const editor: KindEditor<OpenTextConfig> = {
  name: () => t('editor.name'),
  empty: () => ({}),
  Fields,
  neededTexts: () => [],
  forPreview: (config) => config,
};
