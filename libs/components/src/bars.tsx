import { barLength, type Bars, type DrawnBar, numberText } from '@rt/domain/polling';

import { t } from './words';

/** Bars that are a list: label, bar, value and count. The longest possible bar is the end of the axis. */
export function BarList({ bars }: { readonly bars: Bars }) {
  return (
    <ul className="ex-bars">
      {bars.rows.map((row) => (
        <li key={row.id} className="ex-bar">
          <span className="ex-bar__label">{row.label}</span>
          <BarTrack bars={bars} row={row} height="22" />
          <span className="ex-bar__figure">
            <strong>{barText(bars, row)}</strong> <span>{row.count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface BarTrackProps {
  readonly bars: Bars;
  readonly row: DrawnBar;
  /** Pixels. */
  readonly height: string;
}

/** One bar on a ground that stands for everybody; coloured and sized without style attributes. */
export function BarTrack({ bars, row, height }: BarTrackProps) {
  return (
    <svg className="ex-bar__track" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect className="ex-bar__ground" width="100%" height={height} />
      <rect className="ex-bar__mark" width={`${(100 * barLength(bars, row)).toFixed(2)}%`} height={height} />
    </svg>
  );
}

/** '40%': by the one rule of every surface. */
export function barText({ form }: Bars, { value }: DrawnBar): string {
  return numberText(value, form) ?? t('components.none');
}
