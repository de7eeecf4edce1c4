import './share-list.css';

import type { ChoiceOption } from '@rt/domain/polling';
import { latinDigits } from '@rt/domain/text';
import { type Amounts, type PointsAllowed, pointsGiven, pointsOf } from '@rt/kinds';
import { createWords } from '@rt/words';
import { useId, useState } from 'react';

import { pointsPhone } from '../words.en-GB.json';
import { pointsWithin, pressOf, withPoints } from './sharing';

const t = createWords(pointsPhone);

interface ShareListProps {
  readonly options: readonly ChoiceOption[];
  readonly amounts: Amounts;
  readonly allowed: PointsAllowed;
  readonly onChange: (amounts: Amounts) => void;
}

/** Points by buttons, field or slider. Each change announces old, new and remaining points. */
export function ShareList({ options, amounts, allowed, onChange }: ShareListProps) {
  const [said, setSaid] = useState('');
  const left = allowed.budget - pointsGiven(amounts);
  const give = ({ id, text }: ChoiceOption, to: number) => {
    const from = pointsOf(amounts, id);
    if (to === from) return setSaid(t('phone.unchanged', { text, from, left: Math.max(0, left) }));
    onChange(withPoints(amounts, id, to));
    setSaid(t('phone.changed', { text, from, to, left: Math.max(0, left + from - to) }));
  };

  return (
    <>
      <p className="rt-share__left rt-numbers">{leftText(left, allowed)}</p>
      <ul className="rt-share">
        {options.map((option) => (
          <ShareRow
            key={option.id}
            text={option.text}
            points={pointsOf(amounts, option.id)}
            allowed={allowed}
            within={(wanted) => pointsWithin(amounts, option.id, wanted, allowed)}
            give={(points) => give(option, points)}
          />
        ))}
      </ul>
      <p className="rt-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function leftText(left: number, { budget }: PointsAllowed): string {
  if (left < 0) return t('phone.over', { over: -left });

  return left === 0 ? t('phone.all-given', { budget }) : t('phone.left', { left, budget });
}

interface ShareRowProps {
  readonly text: string;
  readonly points: number;
  readonly allowed: PointsAllowed;
  within(wanted: number): number;
  give(points: number): void;
}

function ShareRow({ text, points, allowed, within, give }: ShareRowProps) {
  const id = useId();
  const press = pressOf(allowed);
  const fewer = Math.max(0, points - press);
  const more = Math.max(points, within(points + press));

  return (
    <li className="rt-share__row">
      <label className="rt-share__text" htmlFor={id}>
        {text}
      </label>
      <ShareButton sign="−" by={press} text={text} off={points === 0} onPress={() => give(fewer)} />
      <PointsField id={id} points={points} give={give} />
      <ShareButton sign="+" by={press} text={text} off={more === points} onPress={() => give(more)} />
      <PointsSlider points={points} allowed={allowed} within={within} give={give} />
    </li>
  );
}

interface ShareButtonProps {
  readonly sign: '+' | '−';
  readonly by: number;
  readonly text: string;
  readonly off: boolean;
  readonly onPress: () => void;
}

function ShareButton({ sign, by, text, off, onPress }: ShareButtonProps) {
  return (
    <button type="button" className="rt-share__press rt-numbers" aria-disabled={off || undefined} onClick={onPress}>
      {sign}
      {by}
      <span className="rt-hidden">{` ${t('phone.for', { text })}`}</span>
    </button>
  );
}

type FieldProps = Pick<ShareRowProps, 'points' | 'give'>;

/** Any number of at most four digits: what is too much is said, not cut off while somebody types. */
function PointsField({ id, points, give }: FieldProps & { readonly id: string }) {
  return (
    <input
      id={id}
      className="rt-share__field rt-numbers"
      inputMode="numeric"
      autoComplete="off"
      value={String(points)}
      onFocus={(event) => event.currentTarget.select()}
      onInput={({ currentTarget }) => {
        const typed = Number(latinDigits(currentTarget.value).replace(/\D/g, '').slice(0, 4));
        if (typed === points) currentTarget.value = String(points);
        else give(typed);
      }}
    />
  );
}

/** For pointers alone: who has none uses the buttons or the field. */
function PointsSlider({ points, allowed, within, give }: FieldProps & Pick<ShareRowProps, 'allowed' | 'within'>) {
  return (
    <input
      type="range"
      className="rt-share__slider"
      aria-hidden="true"
      tabIndex={-1}
      min={0}
      max={allowed.perItem}
      step={allowed.step}
      value={points}
      onInput={({ currentTarget }) => {
        const dragged = within(Number(currentTarget.value));
        if (dragged === points) currentTarget.value = String(points);
        else give(dragged);
      }}
    />
  );
}
