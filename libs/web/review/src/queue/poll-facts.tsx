import type { ChoiceResult, OtherAnswer } from '@rt/domain/polling';
import { t } from '../words';
import classes from './review.module.css';

interface Poll {
  readonly question?: unknown;
  readonly n?: unknown;
  readonly summary?: unknown;
  readonly result?: Partial<ChoiceResult> | null;
}

/** The frozen result behind a kept poll, in a line, with what participants wrote and publication would quote. */
export function PollFacts({ poll }: { readonly poll: object }) {
  const { question, n, summary, result } = poll as Poll;
  return (
    <div className={classes['poll']}>
      {typeof question === 'string' ? <strong>{question}</strong> : null}
      {typeof summary === 'string' ? <p>{summary}</p> : null}
      {typeof n === 'number' ? <p className={classes['muted']}>{t('review.poll-n', { count: n })}</p> : null}
      <WrittenIn answers={result?.other ?? []} />
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
