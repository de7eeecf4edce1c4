import { Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { mayChangeRule, type Rule, RULES } from '@rt/domain/attribution';
import { RadioField } from '@rt/web/console-kit';
import { ruleText } from '@rt/words';

import { t } from '../words';
import classes from './plan.module.css';
import type { TaskFormProps } from './plan-task-page';
import { TaskFrame } from './task-frame';
import { useTaskForm } from './use-task-form';

export function RuleForm({ roundtable }: TaskFormProps) {
  const form = useTaskForm<{ rule: Rule }>({
    roundtable,
    initialOf: ({ rule }) => ({ rule }),
    changeOf: (values) => values,
  });
  const chosen = ruleText(form.values.rule);
  return (
    <TaskFrame roundtable={roundtable} title={t('organise.task-rule')} lead={t('organise.rule-lead')} form={form}>
      <RadioField
        name="rule"
        label={t('organise.rule')}
        hint={roundtable.state === 'draft' ? undefined : t('organise.rule-hint')}
        value={form.values.rule}
        error={form.errorOf('rule')}
        choices={choicesFor(roundtable)}
        onChange={(rule) => form.set('rule', rule)}
      />
      <section aria-live="polite" className={classes['ruleText']}>
        <Title order={2} size="h4">
          {t('organise.rule-text', { rule: chosen.title })}
        </Title>
        {chosen.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </TaskFrame>
  );
}

function choicesFor(roundtable: RoundtableBody) {
  const facts = { live: roundtable.state === 'live', hasAccepted: roundtable.invitations.accepted > 0 };
  return RULES.filter((rule) => rule === roundtable.rule || mayChangeRule(roundtable.rule, rule, facts).ok).map(
    (rule) => {
      const { title, meaning } = ruleText(rule);
      return { value: rule, label: title, hint: meaning };
    },
  );
}
