import { SOURCES_MAX } from '@rt/domain/text';
import { ENTRIES_MAX, ENTRY_LABELS_MAX, type OpenTextConfig } from '@rt/kinds';
import { createWords } from '@rt/web/ui';

import { LabelsField } from '../drafts/labels-field';
import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { ReadFirstField } from '../read-first-field';
import { openTextEditor } from '../words.en-GB.json';

const t = createWords(openTextEditor);

function Fields(props: EditorFieldsProps<OpenTextConfig>) {
  return (
    <>
      <NumberField {...props} of="maxPerPerson" label={t('editor.max-per-person', { most: ENTRIES_MAX })} />
      <ReadFirstField {...props} label={t('editor.read-first')} hint={t('editor.read-first-hint')} />
      <LabelsField
        {...props}
        of="labels"
        label={t('editor.labels', { most: ENTRY_LABELS_MAX })}
        hint={t('editor.labels-hint')}
      />
      <FlagField
        {...props}
        flag="evidence"
        label={t('editor.evidence')}
        hint={t('editor.evidence-hint', { most: SOURCES_MAX })}
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
