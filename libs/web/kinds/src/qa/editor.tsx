import type { Label } from '@rt/domain/polling';
import { LABELS_MAX, OPEN_QUESTIONS_MAX, type QaConfig } from '@rt/kinds';
import { TextAreaField } from '@rt/web/fields';
import { createWords } from '@rt/words';
import { useState } from 'react';

import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { freeId } from '../options';
import { ReadFirstField } from '../read-first-field';
import catalogue from './editor.words.en-GB.json';

const t = createWords(catalogue);

function Fields(props: EditorFieldsProps<QaConfig>) {
  return (
    <>
      <NumberField {...props} of="maxOpen" label={t('editor.max-open', { most: OPEN_QUESTIONS_MAX })} />
      <ReadFirstField {...props} label={t('editor.read-first')} hint={t('editor.read-first-hint')} />
      <LabelsField {...props} />
      <FlagField {...props} flag="downvotes" label={t('editor.downvotes')} hint={t('editor.downvotes-hint')} />
    </>
  );
}

/** A label a line. What is typed stays as it is: an empty line is no label yet. */
function LabelsField({ config, change, errorOf }: EditorFieldsProps<QaConfig>) {
  const [lines, setLines] = useState(() => (config.labels ?? []).map(({ text }) => text).join('\n'));
  const set = (typed: string) => {
    setLines(typed);
    const { labels: before = [], ...rest } = config;
    const labels = labelsOf(typed, before);
    change(labels.length === 0 ? rest : { ...rest, labels });
  };
  const faults = (config.labels ?? []).map((_label, at) => errorOf(`config.labels[${at}].text`));

  return (
    <TextAreaField
      name="config.labels"
      rows={4}
      label={t('editor.labels', { most: LABELS_MAX })}
      hint={t('editor.labels-hint')}
      value={lines}
      error={errorOf('config.labels') ?? faults.find((fault) => fault !== undefined)}
      onChange={set}
    />
  );
}

/** Labels of lines: a text that was there keeps its id, and so does a line of which only the text has changed. */
export function labelsOf(typed: string, before: readonly Label[]): readonly Label[] {
  const texts = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  return texts.reduce<readonly Label[]>((labels, text, at) => {
    const place = before[at];
    const renamed = place && !texts.includes(place.text) ? place : undefined;
    const known = before.find((label) => label.text === text) ?? renamed;
    const id = known?.id ?? freeId([...before, ...labels].map((label) => ({ ...label })));

    return [...labels, { id, text }];
  }, []);
}

/** How many questions a person may have waiting, who reads them first, and how they are labelled and voted on. */
export const editor: KindEditor<QaConfig> = {
  name: () => t('editor.name'),
  empty: () => ({}),
  Fields,
  neededTexts: () => [],
  forPreview: (config) => config,
};
