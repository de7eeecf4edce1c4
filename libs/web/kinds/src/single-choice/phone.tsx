import { shownOptions } from '@rt/domain/polling';
import { lengthFault, TEXT_LIMITS, wordKey } from '@rt/domain/text';
import { meaningOf, type SingleChoiceAnswer, type SingleChoiceConfig } from '@rt/kinds';
import { ChoiceList, createWords, Field } from '@rt/web/ui';

import type { PhoneFieldsProps, PhoneForm } from '../phone-form';
import { singleChoicePhone } from '../words.en-GB.json';

const t = createWords(singleChoicePhone);

/** The id of an option, or what is written where none fits. */
type Draft = string | { readonly other: string } | null;

/** No id of an option: a colon is none of its characters. */
const OTHER = ':other';

function Fields({ question, config, draft, error, seed, onChange }: PhoneFieldsProps<SingleChoiceConfig, Draft>) {
  const choices = shownOptions(config, seed).map((option) => ({ value: option.id, label: option.text }));
  const other = config.allowOther ? [{ value: OTHER, label: t('phone.other') }] : [];
  const writes = isWritten(draft);

  return (
    <div className="rt-stack">
      <ChoiceList
        legend={question}
        legendHidden
        error={writes ? undefined : error}
        choices={[...choices, ...other]}
        chosen={draft === null ? [] : [writes ? OTHER : draft]}
        onToggle={(id) => onChange(id === OTHER ? { other: '' } : id)}
      />
      {writes ? (
        <Field
          label={t('phone.other-label')}
          hint={t('phone.other-hint', { most: TEXT_LIMITS.otherText.max })}
          error={error}
          value={draft.other}
          autoComplete="off"
          onInput={(event) => onChange({ other: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
}

function isWritten(draft: Draft): draft is { readonly other: string } {
  return typeof draft === 'object' && draft !== null;
}

function toAnswer(
  _config: SingleChoiceConfig,
  draft: Draft,
): { readonly answer: SingleChoiceAnswer } | { readonly error: string } {
  if (draft === null) return { error: t('phone.select-one') };
  if (!isWritten(draft)) return { answer: { optionId: draft } };
  if (wordKey(draft.other) === '') return { error: t('phone.other-empty') };
  if (lengthFault(draft.other, TEXT_LIMITS.otherText) === 'too-long')
    return { error: t('phone.other-long', { most: TEXT_LIMITS.otherText.max }) };

  return { answer: { other: draft.other.trim() } };
}

/** One option of several, as radio buttons; where the organiser allows it, an answer in own words. */
export const phone: PhoneForm<SingleChoiceConfig, SingleChoiceAnswer, Draft> = {
  empty: null,
  Fields,
  fromAnswer(config, answer) {
    const { option, text } = meaningOf(config, answer);
    return option?.id ?? (text === '' ? null : { other: text });
  },
  toAnswer,
  describe(config, answer) {
    return meaningOf(config, answer).text || t('phone.no-longer-shown');
  },
  mayWrite: ({ allowOther }) => allowOther === true,
};
