import type { RoundtableBody } from '@rt/contracts';
import { Page, PageLink, Remote, useRoundtable } from '@rt/web/console-kit';
import type { ComponentType } from 'react';

import { t } from '../words';
import { BasicsForm } from './basics/basics-form';
import { DateForm } from './date/date-form';
import { JoiningForm } from './joining-form';
import { RuleForm } from './rule-form';

interface PlanTaskPageProps {
  readonly roundtableId: string;
  readonly task: string;
}

export interface TaskFormProps {
  readonly roundtable: RoundtableBody;
}

const FORMS: Readonly<Record<string, ComponentType<TaskFormProps>>> = {
  basics: BasicsForm,
  date: DateForm,
  rule: RuleForm,
  joining: JoiningForm,
};

export function PlanTaskPage({ roundtableId, task }: PlanTaskPageProps) {
  const query = useRoundtable(roundtableId);
  const Form = FORMS[task];
  const back = `/roundtables/${roundtableId}/plan`;
  if (!Form) {
    return (
      <Page title={t('organise.no-task')}>
        <PageLink to={back}>{t('organise.back-to-plan')}</PageLink>
      </Page>
    );
  }
  return <Remote query={query}>{(roundtable) => <Form roundtable={roundtable} />}</Remote>;
}
