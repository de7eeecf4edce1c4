import type { RecordTable } from '../kind-record';
import { countsTable, publishedTable } from './bars';
import type { ChartBody, ChartText, DrawnPoint, Figure } from './chart-model';

interface ScaleParts {
  readonly ends: readonly [ChartText, ChartText];
  readonly columns: readonly DrawnPoint<ChartText>[];
  readonly figures: readonly Figure<ChartText>[];
  readonly notes: readonly ChartText[];
}

export function scaleBody({ ends, columns, figures, notes }: ScaleParts): ChartBody {
  return {
    figures,
    notes,
    table: countsTable({ rows: 'value', counts: 'answers' }, columns),
    drawn: { shape: 'scale', ends, columns },
  };
}

/** Published counts on the points of a scale: a label begins with its point, as in '5 Very important'. */
export function publishedScale({ counts, figures }: RecordTable, notes: readonly ChartText[]): ChartBody {
  const columns = counts.map(({ label, count, share }) => {
    const name = nameOf(label);

    return { id: name.split(' ', 1)[0] ?? name, label, count, share };
  });
  const [low, high] = [nameOf(counts[0]?.label), nameOf(counts.at(-1)?.label)];
  const named = low.includes(' ') && high.includes(' ');

  const body = scaleBody({ ends: named ? [low, high] : ['', ''], columns, figures, notes });

  return { ...body, table: publishedTable(counts) };
}

/** A point is named by its number and by what the organiser wrote; no code stands for one. */
function nameOf(label: ChartText = ''): string {
  return typeof label === 'string' ? label : label.code;
}
