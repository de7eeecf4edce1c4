import type { ReactNode } from 'react';
import { useId } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
}

export interface ChoiceGroupProps {
  /** Name of the group. `legendHidden` where the page's heading says the same. */
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string;
}

export interface ChoiceListProps extends ChoiceGroupProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly disabled?: boolean;
  readonly onToggle: (value: string) => void;
}

/** Radio buttons or check boxes as rows of at least 56 px; the whole row is the target. */
export function ChoiceList(props: ChoiceListProps) {
  const name = useId();

  return (
    <ChoiceGroup {...props}>
      <div className="rt-choices__rows">
        {props.choices.map((choice) => (
          <ChoiceRow key={choice.value} name={name} choice={choice} {...props} />
        ))}
      </div>
    </ChoiceGroup>
  );
}

export function ChoiceGroup(props: ChoiceGroupProps & { readonly children: ReactNode }) {
  const id = useId();
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = props.error ? `${id}-error` : undefined;

  return (
    <fieldset className="rt-choices" aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}>
      <legend className={props.legendHidden ? 'rt-hidden' : 'rt-choices__legend'}>{props.legend}</legend>
      {props.hint ? (
        <div className="rt-field__hint" id={hintId}>
          {props.hint}
        </div>
      ) : null}
      {props.error ? (
        <div className="rt-field__error" id={errorId}>
          {props.error}
        </div>
      ) : null}
      {props.children}
    </fieldset>
  );
}

interface ChoiceRowProps extends Pick<ChoiceListProps, 'chosen' | 'several' | 'disabled' | 'onToggle'> {
  readonly name: string;
  readonly choice: Choice;
}

export function ChoiceRow({ name, choice, chosen, several, disabled, onToggle }: ChoiceRowProps) {
  return (
    <label className="rt-choice">
      <input
        className="rt-choice__input"
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={choice.value}
        checked={chosen.includes(choice.value)}
        disabled={disabled}
        onChange={() => onToggle(choice.value)}
      />
      <span className="rt-choice__text">{choice.label}</span>
    </label>
  );
}
