import { LABELS_MAX, OPEN_QUESTIONS_MAX, type QaConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import { LabelsField } from '../drafts/labels-field';
import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { ReadFirstField } from '../read-first-field';
import catalogue from './editor.words.en-GB.json';

const t = createWords(catalogue);

function Fields(props: EditorFieldsProps<QaConfig>) {
  return (
    <>
      <NumberField {...props} of="maxOpen" label={t('editor.max-open', { most: OPEN_QUESTIONS_MAX })} />
      <ReadFirstField {...props} label={t('editor.read-first')} hint={t('editor.read-first-hint')} />
      <LabelsField
        {...props}
        of="labels"
        label={t('editor.labels', { most: LABELS_MAX })}
        hint={t('editor.labels-hint')}
      />
      <FlagField {...props} flag="downvotes" label={t('editor.downvotes')} hint={t('editor.downvotes-hint')} />
    </>
  );
}

/** How many questions a person may have waiting, who reads them first, and how they are labelled and voted on. */
export const editor: KindEditor<QaConfig> = {
  name: () => t('editor.name'),
  empty: () => ({}),
  Fields,
  neededTexts: () => [],
  forPreview: (config) => config,
};
