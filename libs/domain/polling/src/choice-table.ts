import { labelOfRow } from './charts/bars';
import type { ChoiceRow } from './choice-rows';
import { choiceRows, LISTED_IN_RECORD } from './choice-rows';
import type { Label } from './kind';
import type { RecordCount, RecordTable } from './kind-record';
import type { ChoiceResult } from './options';

/** A choice as it is published: most chosen first, among equals as they were asked, last what is not quoted. */
export function choiceTable(labels: readonly Label[], result: ChoiceResult): RecordTable {
  const rows = choiceRows(labels, result, LISTED_IN_RECORD);
  const last = ({ part }: ChoiceRow) => Number(part === 'rest');
  const sorted = [...rows].sort((one, other) => last(one) - last(other) || other.count - one.count);
  const counts = sorted.map((row) => ({ label: labelOfRow(row), count: row.count, share: row.share, ...partOf(row) }));

  return { counts, figures: [] };
}

function partOf({ part }: ChoiceRow): Pick<RecordCount, 'part'> {
  return part === 'option' ? {} : { part };
}
