import type { DrawnPoint, Scale } from '@rt/domain/polling';

/** Above it columns are narrow on a phone. */
const MANY = 7;

/** Distribution over the points of a scale as columns; the same numbers stand in a table. */
export function ScaleDrawing({ columns, ends: [low, high] }: Scale) {
  const tallest = Math.max(0, ...columns.map((column) => column.share ?? 0));

  return (
    <div aria-hidden="true">
      <div className={columns.length > MANY ? 'rt-columns rt-columns--many' : 'rt-columns'}>
        {columns.map((column) => (
          <Column key={column.id} column={column} tallest={tallest} />
        ))}
      </div>
      <div className="rt-columns__ends">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}

function Column({ column, tallest }: { readonly column: DrawnPoint; readonly tallest: number }) {
  const height = tallest > 0 ? ((column.share ?? 0) / tallest) * 100 : 0;

  return (
    <div className="rt-columns__column">
      <span>{column.count}</span>
      <svg focusable="false">
        <rect className="rt-track" width="100%" height="100%" rx="3" />
        <rect
          className={column.marks?.includes('own') ? 'rt-mark rt-mark--chosen' : 'rt-mark'}
          y={`${100 - height}%`}
          width="100%"
          height={`${height}%`}
          rx="3"
        />
      </svg>
      <span className="rt-columns__value">{column.id}</span>
    </div>
  );
}
