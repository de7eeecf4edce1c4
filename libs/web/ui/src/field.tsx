import { INPUT_CLASS } from '@rt/components';
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';

interface FieldFrame {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it, beginning with Enter, Select or Choose. */
  readonly error?: string;
}

export interface FieldProps extends FieldFrame, Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> {}

export interface TextFieldProps extends FieldFrame, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> {}

export interface SelectFieldProps extends FieldFrame {
  readonly id?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export function Field({ label, hint, error, id, ...input }: FieldProps) {
  const frame = useFrame(id, hint, error);

  return (
    <FieldFrameView label={label} hint={hint} error={error} frame={frame}>
      <input {...input} {...frame.input} className={INPUT_CLASS} />
    </FieldFrameView>
  );
}

export function TextField({ label, hint, error, id, ...input }: TextFieldProps) {
  const frame = useFrame(id, hint, error);

  return (
    <FieldFrameView label={label} hint={hint} error={error} frame={frame}>
      <textarea {...input} {...frame.input} className={INPUT_CLASS} />
    </FieldFrameView>
  );
}

/** One of a short list, as the device's own control. */
export function SelectField({ label, hint, error, id, value, options, onChange }: SelectFieldProps) {
  const frame = useFrame(id, hint, error);

  return (
    <FieldFrameView label={label} hint={hint} error={error} frame={frame}>
      <select
        {...frame.input}
        className={INPUT_CLASS}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrameView>
  );
}

type Frame = ReturnType<typeof useFrame>;

function useFrame(id: string | undefined, hint: ReactNode, error: string | undefined) {
  const made = useId();
  const own = id ?? made;
  const hintId = hint ? `${own}-hint` : undefined;
  const errorId = error ? `${own}-error` : undefined;

  return {
    hintId,
    errorId,
    input: {
      id: own,
      'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
      'aria-invalid': error ? (true as const) : undefined,
    },
  };
}

function FieldFrameView({ label, hint, error, frame, children }: FieldFrame & { frame: Frame; children: ReactNode }) {
  return (
    <div className="rt-field">
      <label className="rt-field__label" htmlFor={frame.input.id}>
        {label}
      </label>
      {hint ? (
        <div className="rt-field__hint" id={frame.hintId}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div className="rt-field__error" id={frame.errorId}>
          {error}
        </div>
      ) : null}
      {children}
    </div>
  );
}
