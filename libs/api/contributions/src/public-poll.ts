import type { FrozenResult } from '@rt/api/activities';
import type { PublicPoll } from '@rt/api/archive';
import {
  type ActivityKind,
  type ChoiceResult,
  type ChoiceRow,
  choiceRows,
  isActivityKind,
  LISTED_IN_RECORD,
  type RatingResult,
} from '@rt/domain/polling';

type Counts = PublicPoll['counts'];
type Table = Pick<PublicPoll, 'counts' | 'figures'>;

/** Tables by the name of the kind: a new kind adds its line here, or this does not compile. */
const TABLES: Readonly<Record<ActivityKind, (frozen: FrozenResult) => Table>> = {
  single_choice: choiceTable,
  multiple_choice: choiceTable,
  rating: ratingTable,
};

/** A frozen result as the archive shows it. How many could have answered is not told: attendance is published in bands (C15). */
export function publicPoll(frozen: FrozenResult, sha256: string): PublicPoll {
  const { kind } = frozen;
  const table = isActivityKind(kind) ? TABLES[kind](frozen) : { counts: [], figures: [] };
  return {
    kind,
    question: frozen.question,
    n: frozen.n,
    abstained: frozen.abstained,
    eligible: null,
    ...table,
    summary: frozen.summary,
    method: frozen.method,
    sha256,
  };
}

function choiceTable(frozen: FrozenResult): Table {
  return { counts: choiceCounts(frozen), figures: [] };
}

function ratingTable(frozen: FrozenResult): Table {
  return { counts: ratingCounts(frozen), figures: ratingFigures(frozen.result as RatingResult) };
}

// Most chosen first; among equals the order in which they were asked. What is not quoted comes last.
function choiceCounts({ result, labels }: FrozenResult): Counts {
  const rows = choiceRows(labels, result as ChoiceResult, LISTED_IN_RECORD);
  return [...rows]
    .sort((one, other) => Number(one.part === 'rest') - Number(other.part === 'rest') || other.count - one.count)
    .map((row) => ({ label: labelOf(row), count: row.count, share: row.share, ...partOf(row) }));
}

function labelOf({ part, label }: ChoiceRow): string {
  if (part === 'rest') return 'Other answers';
  return part === 'other' ? `${label} (written in)` : label;
}

function partOf({ part }: ChoiceRow): Pick<Counts[number], 'part'> {
  return part === 'option' ? {} : { part };
}

function ratingCounts({ result, labels }: FrozenResult): Counts {
  return (result as RatingResult).distribution.map(({ value, count, share }) => {
    const text = labels.find((label) => label.id === String(value))?.text ?? '';
    return { label: text === '' || text === String(value) ? String(value) : `${value} ${text}`, count, share };
  });
}

function ratingFigures({ mean, median, notApplicable }: RatingResult): PublicPoll['figures'] {
  const shown: [string, number | null][] = [
    ['Median', median],
    ['Mean', mean === null ? null : Math.round(mean * 100) / 100],
    ['Not applicable', notApplicable || null],
  ];
  return shown.flatMap(([label, value]) => (value === null ? [] : [{ label, value: String(value) }]));
}
