import { shownOptions } from '@rt/domain/polling';
import { type ScaleMatrixAnswer, type ScaleMatrixConfig, SKIP } from '@rt/kinds';
import { ChoiceGroup, createWords, Scale } from '@rt/web/ui';

import type { PhoneFieldsProps, PhoneForm } from '../phone-form';
import { scaleMatrixPhone } from '../words.en-GB.json';

const t = createWords(scaleMatrixPhone);

/** By the id of a statement its point as text, or `skip`. */
type Draft = Readonly<Record<string, string>>;

function Fields({ question, config, draft, error, seed, onChange }: PhoneFieldsProps<ScaleMatrixConfig, Draft>) {
  return (
    <ChoiceGroup
      legend={question}
      legendHidden
      hint={t(config.requireAll ? 'phone.rate-each' : 'phone.rate-some')}
      error={error}
    >
      <div className="rt-stack">
        {shownOptions(config, seed).map(({ id, text }) => (
          <Scale
            key={id}
            legend={text}
            points={pointsOf(config)}
            lowLabel={config.lowLabel}
            highLabel={config.highLabel}
            more={[{ value: SKIP, label: t('phone.skip') }]}
            chosen={valueOf(draft, id)}
            onChoose={(value) => onChange({ ...draft, [id]: value })}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

function pointsOf({ points, start = 1 }: ScaleMatrixConfig): readonly number[] {
  return Array.from({ length: points }, (_, at) => start + at);
}

function valueOf(draft: Draft, id: string): string | null {
  return Object.hasOwn(draft, id) ? (draft[id] ?? null) : null;
}

function toAnswer(
  { options, requireAll }: ScaleMatrixConfig,
  draft: Draft,
): { readonly answer: ScaleMatrixAnswer } | { readonly error: string } {
  const given = options.map(({ id }) => [id, valueOf(draft, id)] as const);
  const left = given.filter(([, value]) => value === null).length;
  if (requireAll && left > 0) return { error: t('phone.left', { left }) };
  const values = given.map(([id, value]) => [id, value === null || value === SKIP ? SKIP : Number(value)] as const);
  if (values.every(([, value]) => value === SKIP)) return { error: t('phone.rate-one') };

  return { answer: { values: Object.fromEntries(values) } };
}

export const phone: PhoneForm<ScaleMatrixConfig, ScaleMatrixAnswer, Draft> = {
  empty: {},
  Fields,
  fromAnswer: (_config, { values }) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value)])),
  toAnswer,
  describe: ({ options }, { values }) =>
    options
      .map(({ id, text }) => {
        const value = Object.hasOwn(values, id) ? values[id] : SKIP;

        return value === SKIP ? t('phone.skipped', { text }) : `${text} ${value}`;
      })
      .join(', '),
};
