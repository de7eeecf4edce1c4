import { joinSources, SOURCES_MAX, TEXT_LIMITS } from '@rt/domain/text';
import { entriesAllowed, type OpenTextAnswer, type OpenTextConfig } from '@rt/kinds';
import { createWords, TextField } from '@rt/web/ui';

import { OwnTextFields, OwnTexts } from '../own-texts';
import type { GivenProps, PhoneFieldsProps, PhoneForm } from '../phone-form';
import { type Draft, draftOf, sourcedText, toAnswer } from './draft';
import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

function Fields({ question, config, draft, error, onChange }: PhoneFieldsProps<OpenTextConfig, Draft>) {
  const most = entriesAllowed(config);
  const written = draft.map(sourcedText);
  const sourcesAt = (at: number) => sourcedText(draft[at]).sources;

  return (
    <OwnTextFields
      question={question}
      hint={hintText(config)}
      error={error}
      texts={written.map(({ text }) => text)}
      least={1}
      most={most}
      rows={3}
      labelOf={(n) => (most === 1 ? t('phone.only-entry') : t('phone.entry', { n }))}
      removeLabelOf={(n) => t('phone.remove-entry', { n })}
      addLabel={t('phone.add')}
      below={
        config.evidence === true
          ? (at) => (
              <TextField
                label={most === 1 ? t('phone.only-sources') : t('phone.sources', { n: at + 1 })}
                hint={t('phone.sources-hint', { most: SOURCES_MAX })}
                value={sourcesAt(at)}
                rows={2}
                autoComplete="off"
                onInput={(event) => onChange(withSources(draft, at, event.currentTarget.value))}
              />
            )
          : undefined
      }
      onChange={(texts) => onChange(texts.map((text, at) => withText(text, sourcesAt(at))))}
      onRemove={(at) => onChange(draft.filter((_one, place) => place !== at))}
    />
  );
}

function withText(text: string, sources: string): Draft[number] {
  return sources === '' ? text : { text, sources };
}

// The first field stands there before anything is written.
function withSources(draft: Draft, at: number, sources: string): Draft {
  const all = draft.length > at ? draft : [...draft, ''];

  return all.map((one, place) => (place === at ? withText(sourcedText(one).text, sources) : one));
}

function hintText(config: OpenTextConfig): string {
  const reads = config.moderation === 'post' ? t('phone.seen-at-once') : t('phone.read-first');

  return `${t('phone.how-many', { most: entriesAllowed(config), letters: TEXT_LIMITS.entryText.max })} ${reads}`;
}

function Given({ answer, entries = [] }: GivenProps<OpenTextAnswer>) {
  return <OwnTexts texts={answer.entries} states={entries} sources={answer.sources} />;
}

/** Texts of one's own, as many as the organiser allows. */
export const phone: PhoneForm<OpenTextConfig, OpenTextAnswer, Draft> = {
  empty: [],
  Fields,
  Given,
  fromAnswer: (_config, answer) => draftOf(answer),
  toAnswer: (config, draft) => toAnswer(config, draft, t),
  describe: (_config, { entries, sources = [] }) =>
    entries.map((text, at) => (sources[at]?.length ? `${text} (${joinSources(sources[at])})` : text)).join('; '),
  writes: true,
};
