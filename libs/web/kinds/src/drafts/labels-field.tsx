import type { Label } from '@rt/domain/polling';
import { TextAreaField } from '@rt/web/fields';
import { useState } from 'react';

import type { EditorFieldsProps } from '../kind-editor';
import { freeId } from '../options';

interface LabelsFieldProps<Config, Key extends keyof Config & string> extends Pick<
  EditorFieldsProps<Config>,
  'config' | 'change' | 'errorOf'
> {
  readonly of: Key;
  readonly label: string;
  readonly hint: string;
}

/** Labels of a kind's config, a label a line. What is typed stays as it is: an empty line is no label yet. */
export function LabelsField<Key extends string, Config extends { readonly [key in Key]?: readonly Label[] }>(
  props: LabelsFieldProps<Config, Key & keyof Config & string>,
) {
  const { config, change, errorOf, of, label, hint } = props;
  const given: readonly Label[] = config[of] ?? [];
  const [last, setLast] = useState('');
  const stored = given.map(({ text }) => text).join('\n');
  // Where the labels are other ones than were typed here, they come from elsewhere: those are what is edited.
  const lines = textsOf(last).join('\n') === stored ? last : stored;
  const set = (typed: string) => {
    setLast(typed);
    const { [of]: _before, ...rest } = config;
    const labels = labelsOf(typed, given);
    change((labels.length === 0 ? rest : { ...rest, [of]: labels }) as Config);
  };
  const faults = given.map((_label, at) => errorOf(`config.${of}[${at}].text`));

  return (
    <TextAreaField
      name={`config.${of}`}
      rows={4}
      label={label}
      hint={hint}
      value={lines}
      error={errorOf(`config.${of}`) ?? faults.find((fault) => fault !== undefined)}
      onChange={set}
    />
  );
}

/** Labels of lines: a text that was there keeps its id, and so does a line of which only the text has changed. */
export function labelsOf(typed: string, before: readonly Label[]): readonly Label[] {
  const texts = textsOf(typed);

  return texts.reduce<readonly Label[]>((labels, text, at) => {
    const place = before[at];
    const renamed = place && !texts.includes(place.text) ? place : undefined;
    const known = before.find((label) => label.text === text) ?? renamed;
    const id = known?.id ?? freeId([...before, ...labels].map((label) => ({ ...label })));

    return [...labels, { id, text }];
  }, []);
}

function textsOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
