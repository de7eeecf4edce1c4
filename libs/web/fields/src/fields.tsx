import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from 'react';

import { controlId } from './control-id';
import classes from './fields.module.css';

interface FieldProps {
  /** The field's name on the wire: errors find the control by it. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly maw?: number | string;
  readonly readOnly?: boolean;
  readonly onBlur?: () => void;
  /** Takes a pasted text; true where nothing is left for the field to do. */
  readonly onPaste?: (text: string) => boolean;
}

export function TextField({ name, hint, error, onChange, onPaste, maw = '44rem', ...rest }: TextFieldProps) {
  return (
    <TextInput
      id={controlId(name)}
      name={name}
      description={hint}
      error={error}
      inputContainer={(input) => <div style={{ maxWidth: maw }}>{input}</div>}
      onChange={(event) => onChange(event.currentTarget.value)}
      onPaste={(event) => {
        if (onPaste?.(event.clipboardData.getData('text/plain'))) event.preventDefault();
      }}
      {...rest}
    />
  );
}

interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
  readonly rows?: number;
  readonly maw?: number | string;
  /** True: a dialogue begins here. */
  readonly first?: boolean;
}

export function TextAreaField({
  name,
  hint,
  error,
  onChange,
  rows = 3,
  maw = '44rem',
  first = false,
  ...rest
}: TextAreaFieldProps) {
  return (
    <Textarea
      id={controlId(name)}
      data-autofocus={first || undefined}
      name={name}
      description={hint}
      error={error}
      rows={rows}
      maw={maw}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  );
}

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  onChange(value: T): void;
}

export function SelectField<T extends string>({ name, hint, error, choices, onChange, ...rest }: ChoiceFieldProps<T>) {
  return (
    <NativeSelect
      id={controlId(name)}
      name={name}
      description={hint}
      error={error}
      maw="24rem"
      data={choices.map(({ value, label }) => ({ value, label }))}
      onChange={(event) => onChange(event.currentTarget.value as T)}
      {...rest}
    />
  );
}

/** One of a few, all in sight. The first radio carries the field's id, so that the error summary leads to it. */
export function RadioField<T extends string>({
  name,
  label,
  hint,
  error,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<T>) {
  return (
    <Radio.Group
      name={name}
      label={label}
      description={hint}
      error={error}
      value={value}
      onChange={(next) => onChange(next as T)}
    >
      <Stack gap="xs" my="xs">
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            id={index === 0 ? controlId(name) : `${controlId(name)}-${choice.value}`}
            value={choice.value}
            label={choice.label}
            description={choice.hint}
            className={classes['choice']}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface CheckListFieldProps<T extends string> extends FieldProps {
  readonly values: readonly T[];
  readonly choices: readonly Choice<T>[];
  onChange(values: readonly T[]): void;
}

/** Some of several, all in sight. The first box carries the field's id, so that the error summary leads to it. */
export function CheckListField<T extends string>(props: CheckListFieldProps<T>) {
  const { name, label, hint, error, values, choices, onChange } = props;
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      error={error}
      value={[...values]}
      onChange={(next) => onChange(next as T[])}
    >
      <Stack gap="xs" my="xs">
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            id={index === 0 ? controlId(name) : `${controlId(name)}-${index}`}
            value={choice.value}
            label={choice.label}
            className={classes['choice']}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface CheckFieldProps extends FieldProps {
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

export function CheckField({ name, label, hint, error, checked, onChange }: CheckFieldProps) {
  return (
    <Checkbox
      id={controlId(name)}
      name={name}
      label={label}
      description={hint}
      error={error}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
