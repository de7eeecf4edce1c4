import { OTHER_TEXT_MAX, shownOptions } from '@rt/domain/polling';
import { chosenOption, type SingleChoiceAnswer, type SingleChoiceConfig } from '@rt/kinds';
import { graphemes, wordKey } from '@rt/domain/text';
import { ChoiceList, Field } from '@rt/web/ui';
import { t } from '../words';
import type { KindFieldsProps, KindForm } from './kind-form';

/** The id of an option, or what is written where none fits. */
type Draft = string | { readonly other: string } | null;

/** No id of an option: a colon is none of its characters. */
const OTHER = ':other';

function Fields({ question, config, draft, error, seed, onChange }: KindFieldsProps<SingleChoiceConfig, Draft>) {
  const choices = shownOptions(config, seed).map((option) => ({ value: option.id, label: option.text }));
  const other = config.allowOther ? [{ value: OTHER, label: t('room.other') }] : [];
  const writes = isWritten(draft);

  return (
    <div className="room__stack">
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
          label={t('room.other-label')}
          hint={t('room.other-hint', { most: OTHER_TEXT_MAX })}
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
  if (draft === null) return { error: t('room.select-one') };
  if (!isWritten(draft)) return { answer: { optionId: draft } };
  if (wordKey(draft.other) === '') return { error: t('room.other-empty') };
  if (graphemes(draft.other.trim()) > OTHER_TEXT_MAX) return { error: t('room.other-long', { most: OTHER_TEXT_MAX }) };

  return { answer: { other: draft.other.trim() } };
}

/** One option of several, as radio buttons; where the organiser allows it, an answer in own words. */
export const singleChoiceForm: KindForm<SingleChoiceConfig, Draft> = {
  empty: null,
  Fields,
  fromAnswer(config, answer) {
    const given = answer as SingleChoiceAnswer;

    return chosenOption(config, given)?.id ?? ('other' in given ? { other: given.other } : null);
  },
  toAnswer,
  describe(config, answer) {
    const given = answer as SingleChoiceAnswer;

    return chosenOption(config, given)?.text ?? ('other' in given ? given.other : '');
  },
};
