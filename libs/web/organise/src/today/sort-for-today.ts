import type { RoundtableSummary } from '@rt/contracts';

export interface Today {
  readonly live: readonly RoundtableSummary[];
  /** Closed and not yet published: review and publish. */
  readonly waiting: readonly RoundtableSummary[];
  /** Scheduled, the soonest first. */
  readonly next: readonly RoundtableSummary[];
  readonly drafts: readonly RoundtableSummary[];
  /** Published, the newest first, at most five. */
  readonly recent: readonly RoundtableSummary[];
}

const RECENT_MAX = 5;

function byStart(a: RoundtableSummary, b: RoundtableSummary): number {
  return (a.localStart ?? '9999').localeCompare(b.localStart ?? '9999');
}

export function sortForToday(items: readonly RoundtableSummary[]): Today {
  const inState = (state: RoundtableSummary['state']) => items.filter((item) => item.state === state).sort(byStart);
  return {
    live: inState('live'),
    waiting: inState('closed'),
    next: inState('scheduled'),
    drafts: inState('draft'),
    recent: inState('published').reverse().slice(0, RECENT_MAX),
  };
}
