import { MAP_BOX, placePoints, type Points } from '@rt/domain/polling';

import { t } from '../words';

/** Words at the reader's own point stand below any circle in which it may lie. */
const WORDS_BELOW = 62;

/** Points on a map, the larger the more people they stand for. It is a picture alone: the same points stand in a table. */
export function PointsDrawing({ points }: Points) {
  const { width, height } = MAP_BOX;

  return (
    <svg className="rt-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {placePoints(points).map(({ label, x, y, r, own }, at) => (
        <g key={at}>
          <circle className={own ? 'rt-map__own' : 'rt-map__point'} cx={x} cy={y} r={r} />
          {own ? <path className="rt-map__line" d={`M${x} ${y + r}V${y + WORDS_BELOW - 24}`} /> : null}
          <text className="rt-map__label" x={x} y={own ? y + WORDS_BELOW : y - r - 6}>
            {own ? t('components.you-are-here') : label}
          </text>
        </g>
      ))}
    </svg>
  );
}
