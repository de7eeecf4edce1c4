import { type Cloud, CLOUD_BOXES, CLOUD_STEPS, type DrawnWord, type PlacedWord, placeWords } from '@rt/domain/polling';

import { t } from '../words';

const STEP = 40;

export interface Clouds {
  readonly wide: Cloud;
  readonly narrow: Cloud;
}

/** Words placed for every width; where they were drawn `before`, they stay where they can. The `least` are so high in wide ones. */
export function cloudsOf(words: readonly DrawnWord[], before?: Clouds, least: number = CLOUD_BOXES.wide.least): Clouds {
  return {
    wide: placeWords(words, { ...CLOUD_BOXES.wide, least }, before?.wide),
    narrow: placeWords(words, CLOUD_BOXES.narrow, before?.narrow),
  };
}

/** Words, the larger the more people wrote them. It is a picture alone: the same words stand in a table. */
export function CloudDrawing({ clouds }: { readonly clouds: Clouds }) {
  return (
    <div aria-hidden="true" className="rt-clouds">
      {(['wide', 'narrow'] as const).map((name) => (
        <Drawing key={name} name={name} cloud={clouds[name]} />
      ))}
    </div>
  );
}

const LOOKS = { wide: 'rt-cloud rt-cloud--wide', narrow: 'rt-cloud rt-cloud--narrow' } as const;

interface DrawingProps {
  readonly name: keyof Clouds;
  readonly cloud: Cloud;
}

function Drawing({ name, cloud: { words, left } }: DrawingProps) {
  const { width, height } = CLOUD_BOXES[name];
  const used = Math.min(height, usedHeight(words, height / 2));

  return (
    <div className={LOOKS[name]}>
      <svg viewBox={`0 ${(height - used) / 2} ${width} ${used}`} focusable="false">
        {words.map(({ id, label, x, y, size, step }) => (
          <text
            key={id}
            className={step > CLOUD_STEPS / 2 ? 'rt-cloud__word rt-cloud__word--large' : 'rt-cloud__word'}
            transform={`translate(${x} ${y})`}
            dy="0.34em"
            fontSize={size}
          >
            {label}
          </text>
        ))}
      </svg>
      {left > 0 ? <p className="rt-cloud__left">{t('components.more-words', { count: left })}</p> : null}
    </div>
  );
}

/** Room for the words above and below the middle, alike; in steps, so that a small word more seldom moves the picture. */
function usedHeight(words: readonly PlacedWord[], middle: number): number {
  const farthest = Math.max(0, ...words.map(({ y, size }) => Math.abs(y - middle) + size));

  return 2 * STEP * Math.ceil(farthest / STEP);
}
