import './entries.css';

import { type OwnEntry } from '@rt/domain/polling';
import { lengthFault, TEXT_LIMITS } from '@rt/domain/text';
import { entriesAllowed, type OpenTextAnswer, type OpenTextConfig } from '@rt/kinds';
import { Button, ChoiceGroup, createWords, TextField } from '@rt/web/ui';
import { useEffect, useId, useState } from 'react';

import type { GivenProps, PhoneFieldsProps, PhoneForm } from '../phone-form';
import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

/** A text a field; empty ones are not sent. */
type Draft = readonly string[];

function Fields({ question, config, draft, error, onChange }: PhoneFieldsProps<OpenTextConfig, Draft>) {
  const most = entriesAllowed(config);
  const texts = draft.length === 0 ? [''] : draft;
  const { id, focusOn } = useFocus();
  const change = (at: number, text: string) => onChange(texts.map((one, place) => (place === at ? text : one)));
  const remove = (at: number) => {
    onChange(texts.filter((_one, place) => place !== at));
    focusOn(Math.max(0, at - 1));
  };
  const add = () => {
    onChange([...texts, '']);
    focusOn(texts.length);
  };

  return (
    <ChoiceGroup legend={question} legendHidden hint={hintText(config)} error={error}>
      {texts.map((text, at) => (
        <div key={at} className="rt-entry">
          <TextField
            id={`${id}-${at}`}
            label={most === 1 ? t('phone.only-entry') : t('phone.entry', { n: at + 1 })}
            value={text}
            rows={3}
            autoComplete="off"
            onInput={(event) => change(at, event.currentTarget.value)}
          />
          {texts.length > 1 ? (
            <Button look="link" label={t('phone.remove-entry', { n: at + 1 })} onClick={() => remove(at)}>
              {t('phone.remove')}
            </Button>
          ) : null}
        </div>
      ))}
      {texts.length < most ? (
        <Button look="quiet" onClick={add}>
          {t('phone.add')}
        </Button>
      ) : null}
    </ChoiceGroup>
  );
}

/** Puts the focus on a field once it is there: where one was added, or before one that was removed. */
function useFocus() {
  const id = useId();
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    document.getElementById(`${id}-${wanted}`)?.focus();
    setWanted(null);
  }, [id, wanted]);

  return { id, focusOn: setWanted };
}

function hintText(config: OpenTextConfig): string {
  const reads = config.moderation === 'post' ? t('phone.seen-at-once') : t('phone.read-first');

  return `${t('phone.how-many', { most: entriesAllowed(config), letters: TEXT_LIMITS.entryText.max })} ${reads}`;
}

/** What was written, each text with what became of it; what is on its way is said without a state. */
function Given({ answer, entries = [] }: GivenProps<OpenTextAnswer>) {
  const toldOf = (text: string) => entries.find((one) => one.text === text);

  return (
    <>
      <p>{t('phone.you-wrote')}</p>
      <ul className="rt-own-entries">
        {answer.entries.map((text) => (
          <li key={text}>
            <span>{text}</span>
            <EntryMark told={toldOf(text)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EntryMark({ told }: { readonly told: OwnEntry | undefined }) {
  if (told === undefined) return null;
  const { state, reason, edited } = told;
  const hidden = state === 'hidden' && reason !== undefined;

  return (
    <>
      {edited === undefined ? null : (
        <small className="rt-own-entries__state">{t('phone.edited', { text: edited })}</small>
      )}
      <small className="rt-own-entries__state">
        {hidden ? t('phone.hidden-since', { reason }) : t(`phone.state-${state}`)}
      </small>
    </>
  );
}

/** Texts of one's own, as many as the organiser allows. */
export const phone: PhoneForm<OpenTextConfig, OpenTextAnswer, Draft> = {
  empty: [],
  Fields,
  Given,
  fromAnswer: (_config, { entries }) => entries,
  toAnswer(_config, draft) {
    const entries = draft.map((text) => text.trim()).filter((text) => text !== '');
    if (entries.length === 0) return { error: t('phone.write-one') };
    const long = entries.some((text) => lengthFault(text, TEXT_LIMITS.entryText) === 'too-long');

    return long ? { error: t('phone.too-long', { most: TEXT_LIMITS.entryText.max }) } : { answer: { entries } };
  },
  describe: (_config, { entries }) => entries.join('; '),
  writes: true,
};
