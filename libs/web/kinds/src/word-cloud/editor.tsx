import { CLOUD_WORDS_MAX, MIN_COUNT_MAX, STOP_LANGUAGES, type StopLanguage, type WordCloudConfig } from '@rt/kinds';
import { SelectField } from '@rt/web/fields';
import { createWords } from '@rt/web/ui';

import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { ReadFirstField } from '../read-first-field';
import { wordCloudEditor } from '../words.en-GB.json';

const t = createWords(wordCloudEditor);

function Fields(props: EditorFieldsProps<WordCloudConfig>) {
  const { config, change, errorOf, wordingOnly } = props;
  const { stopWords = '' } = config;
  const setStopWords = (language: StopLanguage | '') => {
    const { stopWords: _before, ...rest } = config;
    change(language === '' ? rest : { ...rest, stopWords: language });
  };

  return (
    <>
      <NumberField {...props} of="maxPerPerson" label={t('editor.max-per-person', { most: CLOUD_WORDS_MAX })} />
      <ReadFirstField {...props} label={t('editor.read-first')} hint={t('editor.read-first-hint')} />
      <NumberField {...props} of="minCount" label={t('editor.min-count', { most: MIN_COUNT_MAX })} />
      {/* What is one word is settled with the first answer. */}
      {wordingOnly ? null : (
        <>
          <SelectField<StopLanguage | ''>
            name="config.stopWords"
            label={t('editor.stop-words')}
            hint={t('editor.stop-words-hint')}
            value={stopWords}
            error={errorOf('config.stopWords')}
            choices={[
              { value: '', label: t('editor.stop-none') },
              ...STOP_LANGUAGES.map((value) => ({ value, label: t(`editor.stop-${value}`) })),
            ]}
            onChange={setStopWords}
          />
          <FlagField {...props} flag="foldAccents" label={t('editor.accents')} hint={t('editor.accents-hint')} />
        </>
      )}
    </>
  );
}

/** How many words a person may write, whether the host reads them before the room, and what counts as one word. */
export const editor: KindEditor<WordCloudConfig> = {
  name: () => t('editor.name'),
  empty: () => ({}),
  Fields,
  neededTexts: () => [],
  forPreview: (config) => config,
};
