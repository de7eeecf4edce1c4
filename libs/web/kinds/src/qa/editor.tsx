import { HIDE_AT_MAX, LABELS_MAX, OPEN_QUESTIONS_MAX, type QaConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import { LabelsField } from '../drafts/labels-field';
import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { ReadFirstField } from '../read-first-field';
import { qaEditor } from '../words.en-GB.json';

const t = createWords(qaEditor);

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
      <Downvotes {...props} />
    </>
  );
}

function Downvotes(props: EditorFieldsProps<QaConfig>) {
  const { config, change } = props;
  // Without votes against, none can hide a question.
  const changeVotes = ({ hideAt, ...after }: QaConfig) => change(after.downvotes ? { ...after, hideAt } : after);

  return (
    <>
      <FlagField
        {...props}
        change={changeVotes}
        flag="downvotes"
        label={t('editor.downvotes')}
        hint={t('editor.downvotes-hint')}
      />
      {config.downvotes === true ? (
        <NumberField
          {...props}
          of="hideAt"
          label={t('editor.hide-at', { most: HIDE_AT_MAX })}
          hint={t('editor.hide-at-hint')}
        />
      ) : null}
    </>
  );
}

export const editor: KindEditor<QaConfig> = {
  name: () => t('editor.name'),
  empty: () => ({}),
  Fields,
  neededTexts: () => [],
  forPreview: (config) => config,
};
