import { refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { Rule } from '@rt/domain/attribution';
import { wasHeld } from '@rt/domain/scheduling';

import type { Contribution } from './contribution';
import { titleOfSummary } from './results/title-of-result';

/** Who reads, writes, reviews, publishes and downloads contributions and results. */
export {
  RUNNERS as DOWNLOADERS,
  PLANNERS as PUBLISHERS,
  INSIDERS as READERS,
  CREW as RECORDERS,
  CREW as RESULT_READERS,
  RUNNERS as REVIEWERS,
} from '@rt/api/roundtables';

/** The phase in which something is written now; refused where nothing may be written. */
export function phaseNow({ state }: Pick<RoundtableFacts, 'state'>): 'before' | 'during' | 'after' {
  if (state === 'draft' || state === 'scheduled') return 'before';
  if (state === 'live') return 'during';
  if (wasHeld(state)) return 'after';
  return refuse('wrong-state', { reason: 'contributions-over' });
}

/** Results are taken away as files, and it is chosen by which groups they are published, once the session has ended. */
export function allowAfterEnd({ state }: Pick<RoundtableFacts, 'state'>): void {
  if (!wasHeld(state)) refuse('wrong-state', { reason: 'session-not-ended' });
}

export function participantPhase(roundtable: Pick<RoundtableFacts, 'state' | 'sealed'>): 'during' | 'after' {
  const phase = phaseNow(roundtable);
  if (phase === 'before') return refuse('wrong-state', { reason: 'session-not-started' });
  if (roundtable.sealed) return refuse('participation-ended');
  return phase;
}

/** True where a text may name nobody without a decision on each place. */
export function namesAreChecked(rule: Rule): boolean {
  return rule !== 'attributed';
}

/** The part of a text in which names are looked for: of a kept result the finding alone, since the room saw the rest. */
export function checkedText({ type, title, body }: Pick<Contribution, 'type' | 'title' | 'body'>) {
  if (type !== 'poll_result') return { title, body };
  return { title: title === titleOfSummary(body) ? '' : title, body: '' };
}
