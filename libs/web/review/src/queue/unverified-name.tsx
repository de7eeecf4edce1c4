import type { ContributionBody } from '@rt/contracts';
import { CheckField } from '@rt/web/console-kit';

import { t } from '../words';
import type { Draft } from './draft';

interface UnverifiedNameProps {
  readonly item: ContributionBody;
  readonly draft: Pick<Draft, 'unnamed' | 'confirmName'> & { change(part: Partial<Draft>): void };
}

/** A name that anybody may have given: whose it is must be settled before it is published. */
export function UnverifiedName({ item, draft: { unnamed, confirmName, change } }: UnverifiedNameProps) {
  return (
    <section aria-label={t('review.unverified-name')}>
      <p>
        <strong>{t('review.unverified-name')}</strong>{' '}
        {t('review.unverified-name-hint', { author: item.attribution.author })}
      </p>
      <CheckField
        name="confirmName"
        label={t('review.confirm-name')}
        hint={t('review.confirm-name-hint')}
        checked={confirmName && !unnamed}
        onChange={(checked) => change({ confirmName: checked, unnamed: false })}
      />
      {item.approval === 'awaited' ? null : (
        <CheckField
          name="unnamed"
          label={t('review.unnamed')}
          hint={t('review.unnamed-hint')}
          checked={unnamed}
          onChange={(checked) => change({ unnamed: checked, confirmName: false })}
        />
      )}
    </section>
  );
}
