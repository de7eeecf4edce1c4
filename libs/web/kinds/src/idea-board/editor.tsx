import { COLUMNS_MAX, DOTS_MAX, dotsAllowed, type IdeaBoardConfig, IDEAS_MAX } from '@rt/kinds';
import { createWords } from '@rt/words';

import { LabelsField } from '../drafts/labels-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { ReadFirstField } from '../read-first-field';
import { ideaBoardEditor } from '../words.en-GB.json';

const t = createWords(ideaBoardEditor);

function Fields(props: EditorFieldsProps<IdeaBoardConfig>) {
  const dots = dotsAllowed(props.config);

  return (
    <>
      <NumberField {...props} of="maxPerPerson" label={t('editor.max-per-person', { most: IDEAS_MAX })} />
      <LabelsField
        {...props}
        of="columns"
        label={t('editor.columns', { most: COLUMNS_MAX })}
        hint={t('editor.columns-hint')}
      />
      <ReadFirstField {...props} label={t('editor.read-first')} hint={t('editor.read-first-hint')} />
      <NumberField {...props} of="dots" label={t('editor.dots', { most: DOTS_MAX })} />
      <NumberField {...props} of="dotsOnOne" label={t('editor.dots-on-one', { most: dots })} />
    </>
  );
}

export const editor: KindEditor<IdeaBoardConfig> = {
  name: () => t('editor.name'),
  empty: () => ({}),
  Fields,
  neededTexts: () => [],
  forPreview: (config) => config,
};
