import { t } from '../words';
import classes from './review.module.css';

interface Poll {
  readonly question?: unknown;
  readonly n?: unknown;
  readonly summary?: unknown;
}

/** The frozen result behind a kept poll, in a line. */
export function PollFacts({ poll }: { readonly poll: object }) {
  const { question, n, summary } = poll as Poll;
  return (
    <div className={classes['poll']}>
      {typeof question === 'string' ? <strong>{question}</strong> : null}
      {typeof summary === 'string' ? <p>{summary}</p> : null}
      {typeof n === 'number' ? <p className={classes['muted']}>{t('review.poll-n', { count: n })}</p> : null}
    </div>
  );
}
