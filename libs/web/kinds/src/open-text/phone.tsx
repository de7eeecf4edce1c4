import { lengthFault, TEXT_LIMITS } from '@rt/domain/text';
import { entriesAllowed, type OpenTextAnswer, type OpenTextConfig } from '@rt/kinds';
import { createWords } from '@rt/web/ui';

import { filledIn, OwnTextFields, OwnTexts } from '../own-texts';
import type { GivenProps, PhoneFieldsProps, PhoneForm } from '../phone-form';
import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

/** A text a field; empty ones are not sent. */
type Draft = readonly string[];

function Fields({ question, config, draft, error, onChange }: PhoneFieldsProps<OpenTextConfig, Draft>) {
  const most = entriesAllowed(config);

  return (
    <OwnTextFields
      question={question}
      hint={hintText(config)}
      error={error}
      texts={draft}
      least={1}
      most={most}
      rows={3}
      labelOf={(n) => (most === 1 ? t('phone.only-entry') : t('phone.entry', { n }))}
      removeLabelOf={(n) => t('phone.remove-entry', { n })}
      addLabel={t('phone.add')}
      onChange={onChange}
    />
  );
}

function hintText(config: OpenTextConfig): string {
  const reads = config.moderation === 'post' ? t('phone.seen-at-once') : t('phone.read-first');

  return `${t('phone.how-many', { most: entriesAllowed(config), letters: TEXT_LIMITS.entryText.max })} ${reads}`;
}

function Given({ answer, entries = [] }: GivenProps<OpenTextAnswer>) {
  return <OwnTexts texts={answer.entries} states={entries} />;
}

/** Texts of one's own, as many as the organiser allows. */
export const phone: PhoneForm<OpenTextConfig, OpenTextAnswer, Draft> = {
  empty: [],
  Fields,
  Given,
  fromAnswer: (_config, { entries }) => entries,
  toAnswer(_config, draft) {
    const entries = filledIn(draft);
    if (entries.length === 0) return { error: t('phone.write-one') };
    const long = entries.some((text) => lengthFault(text, TEXT_LIMITS.entryText) === 'too-long');

    return long ? { error: t('phone.too-long', { most: TEXT_LIMITS.entryText.max }) } : { answer: { entries } };
  },
  describe: (_config, { entries }) => entries.join('; '),
  writes: true,
};
