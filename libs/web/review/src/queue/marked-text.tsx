import type { Mention } from '@rt/contracts';

import { t } from '../words';
import { type MarkedSpan, piecesOf } from './redaction';
import classes from './review.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly field: Mention['field'];
  readonly places: readonly MarkedSpan[];
  readonly className: string | undefined;
  toggle(index: number): void;
}

export function MarkedText({ text, field, places, className, toggle }: MarkedTextProps) {
  return (
    <p className={className}>
      {piecesOf(text, places, field).map((piece, index) =>
        piece.place === null ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <button
            key={index}
            type="button"
            className={classes['place']}
            aria-pressed={places[piece.place]?.out ?? false}
            aria-label={placeLabel(piece.text, places[piece.place])}
            onClick={() => piece.place !== null && toggle(piece.place)}
          >
            {places[piece.place]?.out ? <del>{piece.text}</del> : piece.text}
          </button>
        ),
      )}
    </p>
  );
}

function placeLabel(text: string, place: MarkedSpan | undefined): string {
  return place?.out ? t('review.place-out', { text }) : t('review.place-kept', { text });
}
