import { Badge } from '@mantine/core';
import type { Rule } from '@rt/domain/attribution';
import type { RoundtableState } from '@rt/domain/scheduling';
import { ruleText } from '@rt/words';

import { t } from '../words';

const STATE_COLOUR: Readonly<Record<RoundtableState, string>> = {
  draft: 'slate',
  scheduled: 'petrol',
  live: 'live',
  closed: 'slate',
  published: 'success',
  cancelled: 'danger',
  withdrawn: 'danger',
};

/** The state of a roundtable as a word; the colour only repeats it. */
export function StateBadge({ state }: { readonly state: RoundtableState }) {
  return (
    <Badge color={STATE_COLOUR[state]} variant={state === 'live' ? 'filled' : 'light'} radius="sm">
      {stateLabel(state)}
    </Badge>
  );
}

/** The state in words: 'Draft', 'Scheduled'. */
export function stateLabel(state: RoundtableState): string {
  return t(`console-kit.state-${state}`);
}

/** The attribution rule's name: 'Chatham House Rule'. */
export function ruleLabel(rule: Rule): string {
  return ruleText(rule).title;
}
