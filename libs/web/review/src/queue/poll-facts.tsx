import type { ContributionBody } from '@rt/contracts';
import type { OtherAnswer } from '@rt/domain/polling';

import { t } from '../words';
import classes from './review.module.css';

/** The frozen result behind a kept poll, in a line, with what participants wrote and publication would quote. */
export function PollFacts({ poll }: { readonly poll: NonNullable<ContributionBody['poll']> }) {
  const { question, n, summary, result, askedFrom } = poll;
  return (
    <div className={classes['poll']}>
      <strong>{question}</strong>
      {askedFrom ? (
        <p className={classes['muted']}>{t('review.asked-from', { question: askedFrom.question })}</p>
      ) : null}
      <p>{summary}</p>
      <p className={classes['muted']}>{t('review.poll-n', { count: n })}</p>
      <WrittenIn answers={'other' in result ? (result.other ?? []) : []} />
    </div>
  );
}

function WrittenIn({ answers }: { readonly answers: readonly OtherAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <>
      <p>{t('review.poll-written')}</p>
      <ul>
        {answers.map(({ label, count }) => (
          <li key={label}>{t('review.poll-written-answer', { label, count })}</li>
        ))}
      </ul>
    </>
  );
}
