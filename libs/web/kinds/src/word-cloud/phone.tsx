import { lengthFault, TEXT_LIMITS, wordKey } from '@rt/domain/text';
import { isLongPhrase, PHRASE_WORDS_MAX, type WordCloudAnswer, type WordCloudConfig, wordsAllowed } from '@rt/kinds';
import { createWords } from '@rt/web/ui';

import { filledIn, OwnTextFields, OwnTexts } from '../own-texts';
import type { GivenProps, PhoneFieldsProps, PhoneForm } from '../phone-form';
import { wordCloudPhone } from '../words.en-GB.json';

const t = createWords(wordCloudPhone);

/** So many fields stand there from the start. */
const FIELDS = 3;

/** A word a field; empty ones are not sent. */
type Draft = readonly string[];

function Fields({ question, config, draft, error, onChange }: PhoneFieldsProps<WordCloudConfig, Draft>) {
  const most = wordsAllowed(config);

  return (
    <OwnTextFields
      question={question}
      hint={hintText(config)}
      error={error}
      texts={draft}
      least={Math.min(most, FIELDS)}
      most={most}
      rows={1}
      labelOf={(n) => (most === 1 ? t('phone.only-word') : t('phone.word', { n }))}
      removeLabelOf={(n) => t('phone.remove-word', { n })}
      addLabel={t('phone.add')}
      onChange={onChange}
    />
  );
}

function hintText(config: WordCloudConfig): string {
  const reads = config.moderation === 'post' ? t('phone.seen-at-once') : t('phone.read-first');

  return `${t('phone.how-many', { most: wordsAllowed(config), words: PHRASE_WORDS_MAX })} ${reads}`;
}

function Given({ answer, entries = [] }: GivenProps<WordCloudAnswer>) {
  return <OwnTexts texts={answer.words} states={entries} />;
}

/** Words of one's own, as many as the organiser allows. */
export const phone: PhoneForm<WordCloudConfig, WordCloudAnswer, Draft> = {
  empty: [],
  Fields,
  Given,
  fromAnswer: (_config, { words }) => words,
  toAnswer(_config, draft) {
    const words = filledIn(draft);
    const fault = words.length === 0 ? t('phone.write-one') : words.map(faultOf).find((text) => text !== null);

    return fault ? { error: fault } : { answer: { words } };
  },
  describe: (_config, { words }) => words.join(', '),
  writes: true,
};

function faultOf(text: string): string | null {
  if (lengthFault(text, TEXT_LIMITS.cloudWord) === 'too-long') {
    return t('phone.too-long', { text, most: TEXT_LIMITS.cloudWord.max });
  }
  if (isLongPhrase(text)) return t('phone.too-many-words', { text, most: PHRASE_WORDS_MAX });

  return wordKey(text) === '' ? t('phone.no-letters', { text }) : null;
}
