import type { RatingConfig } from '@rt/kinds';
import { createWords } from '@rt/web/ui';

import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { neededEnds, ScaleEnds, ScalePoints, shownEnds } from '../scale-fields';
import { ratingEditor } from '../words.en-GB.json';

const t = createWords(ratingEditor);

function Fields(props: EditorFieldsProps<RatingConfig>) {
  const { config, change, wordingOnly } = props;

  return (
    <>
      {wordingOnly ? null : <ScalePoints {...props} />}
      <ScaleEnds {...props} />
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
  neededTexts: neededEnds,
  forPreview: shownEnds,
};
