import type { RatingConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { ratingStage } from '../words.en-GB.json';

const t = createWords(ratingStage);

function Asked({ config }: { readonly config: RatingConfig }) {
  const { start = 1, points, lowLabel, highLabel, notApplicable } = config;
  const words = t('stage.scale', { low: start, lowLabel, high: start + points - 1, highLabel });

  return (
    <div className="stage__scale">
      <ol className="stage__points rt-numbers" aria-label={words}>
        {Array.from({ length: points }, (_, at) => (
          <li key={at}>{start + at}</li>
        ))}
      </ol>
      <p className="stage__ends" aria-hidden="true">
        <span>{lowLabel}</span>
        <span>{highLabel}</span>
      </p>
      {notApplicable ? <p className="stage__muted">{t('stage.not-applicable')}</p> : null}
    </div>
  );
}

export const stage: KindStage<RatingConfig> = { Asked };
