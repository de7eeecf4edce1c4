import {
  type Bars,
  type ChartModel,
  type DrawnBar,
  type DrawnPoint,
  numberText,
  type Scale,
  type Words,
} from '@rt/domain/polling';

import { Bar } from './charts/bar-chart';
import { NONE } from './charts/chart-figure';
import { t } from './words';

/** Answers on a card; more where more lead, up to `MOST_TIED`. */
const SHOWN = 3;
const MOST_TIED = 5;

interface SmallChartProps {
  readonly model: ChartModel;
  /** People who answered. */
  readonly n: number;
}

/** A result on a card: all points of a scale as columns, or the answers in front, and all that tie, as bars. */
export function SmallChart({ model: { drawn, table }, n }: SmallChartProps) {
  if (n === 0 || table.rows.length === 0) return null;
  if (drawn.shape === 'bars') return <Leading bars={drawn} n={n} />;
  if (drawn.shape === 'words') return <Written words={drawn} n={n} />;
  return drawn.shape === 'scale' ? <Points scale={drawn} n={n} /> : null;
}

/** The words that most people wrote, as they stand in the table. */
function Written({ words: { words }, n }: { readonly words: Words; readonly n: number }) {
  const left = words.length - SHOWN;

  return (
    <>
      <ul className="ex-mini">
        {words.slice(0, SHOWN).map(({ id, label, count }) => (
          <li key={id} className="ex-mini__row">
            <span className="ex-mini__label">{label}</span>
            <span className="ex-mini__figure">
              <strong>{count}</strong>
            </span>
          </li>
        ))}
      </ul>
      <Base said={left > 0 ? [baseOf(n), t('components.more-words', { count: left })] : [baseOf(n)]} />
    </>
  );
}

function Leading({ bars, n }: { readonly bars: Bars; readonly n: number }) {
  const most = Math.max(...bars.rows.map(({ value }) => value ?? 0));
  const leading = bars.rows.filter(({ value }) => value === most).length;
  const shown = inFront(bars.rows).slice(0, Math.max(SHOWN, Math.min(leading, MOST_TIED)));
  const left = bars.rows.length - shown.length;

  return (
    <>
      <ul className="ex-mini">
        {shown.map((row) => (
          <li key={row.id} className="ex-mini__row">
            <span className="ex-mini__label">{row.label}</span>
            <Bar drawn={bars} row={row} />
            <span className="ex-mini__figure">
              <strong>{numberText(row.value, bars.form) ?? NONE}</strong> {row.count}
            </span>
          </li>
        ))}
      </ul>
      <Base said={left > 0 ? [baseOf(n), t('components.more-answers', { count: left })] : [baseOf(n)]} />
    </>
  );
}

/** Whatever the order of the whole result: the longest bars first; what is not listed by itself, and what has no number, last. */
function inFront(rows: readonly DrawnBar[]): readonly DrawnBar[] {
  const rest = ({ marks = [] }: DrawnBar) => Number(marks.includes('rest'));
  return [...rows].sort((a, b) => rest(a) - rest(b) || (b.value ?? -1) - (a.value ?? -1));
}

/** In rem, as the letters are: who enlarges these enlarges the columns between them. */
const HEIGHT = 5.65;
/** What a line of the letters takes below the one on which they stand. */
const DESCENT = 0.4;
const BASELINE = 4.25;
const TALLEST = 3;
const GAP = 0.25;
const rem = (length: number): string => `${Number(length.toFixed(3))}rem`;

/** Columns in the order of the scale; the tallest is the point that most chose. */
function Points({ scale: { columns, ends }, n }: { readonly scale: Scale; readonly n: number }) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const step = 100 / columns.length;
  const words = columns.map(({ label, count }) => `${label}: ${count}`).join(', ');
  const [low, high] = ends;

  return (
    <>
      <svg className="ex-columns-chart" width="100%" height={rem(HEIGHT)} role="img" aria-label={words}>
        <line className="ex-columns-chart__line" x1="0" x2="100%" y1={rem(BASELINE)} y2={rem(BASELINE)} />
        {columns.map((point, at) => (
          <Column key={point.id} point={point} height={(TALLEST * point.count) / most} from={step * at} width={step} />
        ))}
      </svg>
      <Base said={low === '' ? [baseOf(n)] : [t('components.scale', { low, high }), baseOf(n)]} />
    </>
  );
}

interface ColumnProps {
  readonly point: DrawnPoint;
  /** In rem. */
  readonly height: number;
  /** Per cent of the width. */
  readonly from: number;
  readonly width: number;
}

function Column({ point: { id, count }, height, from, width }: ColumnProps) {
  const middle = `${(from + width / 2).toFixed(2)}%`;
  const top = BASELINE - height;

  return (
    <>
      <rect
        className="rt-mark"
        x={`${(from + width * 0.15).toFixed(2)}%`}
        width={`${(width * 0.7).toFixed(2)}%`}
        y={rem(top)}
        height={rem(height)}
      />
      <text className="ex-columns-chart__count" x={middle} y={rem(top - GAP)}>
        {count}
      </text>
      <text className="ex-columns-chart__point" x={middle} y={rem(HEIGHT - DESCENT)}>
        {id}
      </text>
    </>
  );
}

function baseOf(n: number): string {
  return t('components.base', { n });
}

function Base({ said }: { readonly said: readonly string[] }) {
  return <p className="ex-mini__base">{said.join(' · ')}</p>;
}
