import type { CSSProperties } from 'react';
import { useId } from 'react';

import { type Choice, ChoiceGroup, type ChoiceGroupProps, ChoiceRow } from './choice-list';

export interface ScaleProps extends ChoiceGroupProps {
  readonly points: readonly number[];
  readonly lowLabel: string;
  readonly highLabel: string;
  /** What else may be chosen instead of a point, as rows below. */
  readonly more: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

/** A scale as one group of radio buttons: boxes of at least 48 px in rows, with what the ends mean below them. */
export function Scale(props: ScaleProps) {
  const name = useId();
  const { points, chosen, onChoose } = props;

  return (
    <ChoiceGroup {...props}>
      <div className="rt-scale">
        <div className="rt-scale__points" style={scaleColumns(points.length)}>
          {points.map((value) => (
            <label key={value} className="rt-scale__point">
              <input
                className="rt-scale__input"
                type="radio"
                name={name}
                value={value}
                checked={chosen === String(value)}
                onChange={() => onChoose(String(value))}
              />
              <span>
                {value}
                <span className="rt-hidden">{endWords(props, value)}</span>
              </span>
            </label>
          ))}
        </div>
        <ScaleEnds {...props} />
      </div>
      {props.more.length > 0 ? (
        <div className="rt-choices__rows">
          {props.more.map((choice) => (
            <ChoiceRow
              key={choice.value}
              name={name}
              choice={choice}
              chosen={chosen === null ? [] : [chosen]}
              onToggle={onChoose}
            />
          ))}
        </div>
      ) : null}
    </ChoiceGroup>
  );
}

/** What the lowest and the highest point mean; a screen reader hears it with the two points. */
export function ScaleEnds({ points, lowLabel, highLabel }: Pick<ScaleProps, 'points' | 'lowLabel' | 'highLabel'>) {
  return (
    <div className="rt-scale__ends" aria-hidden="true">
      <span>{`${points[0]}: ${lowLabel}`}</span>
      <span>{`${points.at(-1)}: ${highLabel}`}</span>
    </div>
  );
}

function endWords({ points, lowLabel, highLabel }: ScaleProps, value: number): string {
  if (value === points[0]) return ` ${lowLabel}`;

  return value === points.at(-1) ? ` ${highLabel}` : '';
}

/** How many boxes stand beside each other at three widths, so that all rows are about equally long. */
function scaleColumns(points: number): CSSProperties {
  const beside = (most: number) => Math.ceil(points / Math.ceil(points / most));

  return {
    '--rt-scale-narrow': beside(5),
    '--rt-scale-phone': beside(6),
    '--rt-scale-wide': beside(11),
  } as CSSProperties;
}
