import type { Label } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

const LABEL_ID = /^[a-z0-9-]{1,40}$/;

/** Labels of a config, each with a text of its own; undefined where they are left out. Field paths begin with `field`. */
export function checkLabels(
  input: unknown,
  field: string,
  { max, wrong }: { readonly max: number; readonly wrong: 'labels-wrong' | 'columns-wrong' },
): Checked<readonly Label[] | undefined> {
  if (input === undefined) return accept(undefined);
  if (!Array.isArray(input) || input.length === 0 || input.length > max)
    return reject('invalid', field, wrong, { max });
  const labels: Label[] = [];
  for (const [at, given] of input.entries()) {
    const label = checkLabel(given, `${field}[${at}]`);
    if (!label.ok) return label;
    const { id, text } = label.value;
    if (labels.some((other) => other.id === id || other.text === text)) {
      return reject('invalid', `${field}[${at}].text`, 'label-twice');
    }
    labels.push(label.value);
  }

  return accept(labels);
}

function checkLabel(input: unknown, field: string): Checked<Label> {
  const record = checkRecord(input, field, ['id', 'text']);
  if (!record.ok) return record;
  const id = own(record.value, 'id');
  if (typeof id !== 'string' || !LABEL_ID.test(id)) return reject('invalid', `${field}.id`, 'option-id-wrong');
  const text = checkText(own(record.value, 'text'), { field: `${field}.text`, ...TEXT_LIMITS.cloudWord });

  return text.ok ? accept({ id, text: text.value }) : text;
}
