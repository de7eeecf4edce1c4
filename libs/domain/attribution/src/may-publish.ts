import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

import type { Rule } from './rule';

export interface PublishFacts {
  readonly rule: Rule;
  /** Places that the name check found and on which nobody has decided yet. */
  readonly unresolvedMentions: number;
  readonly state: string;
  readonly roundtableState: string;
  readonly samePerson: boolean;
  /** Under attributed_on_approval: the speaker has seen and approved the text, or stays unnamed. */
  readonly approved?: boolean;
}

export type PublishRefusal = 'roundtable-not-closed' | 'wrong-state' | 'second-person-needed' | 'unresolved-mentions';

/** Whether a contribution may be published now: after the session, accepted, free of names, by a second person. */
export function mayPublish(facts: PublishFacts): { readonly ok: true } | Refusal<PublishRefusal> {
  if (facts.roundtableState !== 'closed' && facts.roundtableState !== 'published') {
    return reject('roundtable-not-closed');
  }
  if (facts.state !== 'accepted') {
    return reject('wrong-state', undefined, 'contribution-publish');
  }
  if (facts.rule === 'attributed_on_approval' && !facts.approved) {
    return reject('wrong-state', undefined, 'author-not-agreed');
  }
  if (facts.rule !== 'attributed' && facts.unresolvedMentions > 0) {
    return reject('unresolved-mentions');
  }
  if (facts.samePerson) {
    return reject('second-person-needed');
  }

  return { ok: true };
}
