import { Badge } from '@mantine/core';
import type { RoundtableStateName } from '@rt/contracts';

import { t } from '../words';

const STATE_COLOUR: Readonly<Record<RoundtableStateName, string>> = {
  draft: 'slate',
  scheduled: 'petrol',
  live: 'live',
  closed: 'slate',
  published: 'success',
  cancelled: 'danger',
  withdrawn: 'danger',
};

/** The state of a roundtable as a word; the colour only repeats it. */
export function StateBadge({ state }: { readonly state: RoundtableStateName }) {
  return (
    <Badge color={STATE_COLOUR[state]} variant={state === 'live' ? 'filled' : 'light'} radius="sm">
      {stateLabel(state)}
    </Badge>
  );
}

/** The state in words: 'Draft', 'Scheduled'. */
export function stateLabel(state: RoundtableStateName): string {
  return t(`console-kit.state-${state}`);
}

/** The attribution rule's name: 'Chatham House Rule'. */
export function ruleLabel(rule: string): string {
  const id = `console-kit.rule-${rule}`;
  return isRuleId(id) ? t(id) : rule;
}

const RULE_IDS = [
  'console-kit.rule-attributed',
  'console-kit.rule-attributed_on_approval',
  'console-kit.rule-chatham_house',
  'console-kit.rule-anonymous_to_organiser',
] as const;

function isRuleId(id: string): id is (typeof RULE_IDS)[number] {
  return (RULE_IDS as readonly string[]).includes(id);
}
