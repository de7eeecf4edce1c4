import { joinSources, SOURCES_MAX, TEXT_LIMITS } from '@rt/domain/text';
import { entriesAllowed, type OpenTextAnswer, type OpenTextConfig } from '@rt/kinds';
import { createWords, TextField } from '@rt/web/ui';

import { NameChoice } from '../named/name-choice';
import { OwnTextFields, OwnTexts, withoutEntry } from '../own-texts';
import type { GivenProps, PhoneFieldsProps, PhoneForm } from '../phone-form';
import { openTextPhone } from '../words.en-GB.json';
import { changed, type Draft, draftOf, faultIn, retold, type TextFault, toAnswer, writtenText } from './draft';

const t = createWords(openTextPhone);

type Props = PhoneFieldsProps<OpenTextConfig, Draft>;

function Fields(props: Props) {
  const { question, config, draft, error, ownName, onChange } = props;
  const most = entriesAllowed(config);
  const fault = error === undefined ? null : faultIn(config, draft, t);
  const errorOf = (at: number, field: TextFault['field']) =>
    fault?.at === at && fault.field === field ? fault.words : undefined;

  return (
    <OwnTextFields
      question={question}
      hint={hintText(config, ownName)}
      error={fault ? undefined : error}
      errorOf={(at) => errorOf(at, 'text')}
      texts={draft.map((one) => writtenText(one).text)}
      least={1}
      most={most}
      rows={3}
      labelOf={(n) => (most === 1 ? t('phone.only-entry') : t('phone.entry', { n }))}
      removeLabelOf={(n) => t('phone.remove-entry', { n })}
      addLabel={t('phone.add')}
      below={(at) => <Below {...props} error={errorOf(at, 'sources')} at={at} />}
      onChange={(texts) => onChange(retold(draft, texts))}
      onRemove={(at) => onChange(draft.filter((_one, place) => place !== at))}
    />
  );
}

/** What goes with one text: what it rests on, and the own name. `error`: what is wrong with what it rests on. */
function Below({ config, draft, error, ownName, onChange, at }: Props & { readonly at: number }) {
  const { sources, named = false } = writtenText(draft[at]);
  const isOnly = entriesAllowed(config) === 1;
  const n = at + 1;

  return (
    <>
      {config.evidence === true ? (
        <TextField
          label={isOnly ? t('phone.only-sources') : t('phone.sources', { n })}
          hint={t('phone.sources-hint', { most: SOURCES_MAX })}
          error={error}
          value={sources}
          rows={2}
          autoComplete="off"
          onInput={(event) => onChange(changed(draft, at, { sources: event.currentTarget.value }))}
        />
      ) : null}
      <NameChoice
        legend={isOnly ? t('phone.only-name') : t('phone.name', { n })}
        name={ownName}
        chosen={named}
        onChange={(chosen) => onChange(changed(draft, at, { named: chosen }))}
      />
    </>
  );
}

function hintText(config: OpenTextConfig, ownName: string | undefined): string {
  const reads = config.moderation === 'post' ? 'phone.seen-at-once' : 'phone.read-first';
  const said = t(ownName === undefined ? reads : `${reads}-named`);

  return `${t('phone.how-many', { most: entriesAllowed(config), letters: TEXT_LIMITS.entryText.max })} ${said}`;
}

function Given({ answer, entries = [], takeBack }: GivenProps<OpenTextAnswer>) {
  const { entries: texts, sources, named } = answer;
  const back = takeBack && ((text: string) => takeBack((from) => withoutEntry(from, text)));

  return <OwnTexts texts={texts} states={entries} sources={sources} named={named} takeBack={back} />;
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
