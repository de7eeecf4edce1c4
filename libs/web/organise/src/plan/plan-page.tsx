import { Alert, Badge } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { ButtonLink, Page, PageLink, Remote, Section, useRoundtable } from '@rt/web/console-kit';

import { HeldMails } from '../mails/held-mails';
import { slotOf } from '../slot-of';
import { FilingPanel } from '../unplanned/filing-panel';
import { t } from '../words';
import { CancelPanel } from './cancel-panel';
import { DeletePanel } from './delete-panel';
import classes from './plan.module.css';
import { SchedulePanel } from './schedule-panel';
import { StartNowPanel } from './start-now-panel';
import { nextTask, type Task, tasksOf, type TaskState } from './tasks';

interface PlanPageProps {
  readonly roundtableId: string;
}

const GROUPS = ['set-up', 'session', 'people', 'after'] as const;

export function PlanPage({ roundtableId }: PlanPageProps) {
  const query = useRoundtable(roundtableId);
  return <Remote query={query}>{(roundtable) => <Plan roundtable={roundtable} />}</Remote>;
}

function Plan({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const tasks = tasksOf(roundtable);
  // A complete draft is scheduled next: that button stands below, and there is no second one beside it.
  const complete = roundtable.state === 'draft' && roundtable.missing.length === 0;
  const next = complete ? null : nextTask(tasks);
  const done = tasks.filter((task) => task.state === 'done').length;
  const edits = roundtable.may.includes('edit');
  return (
    <Page title={t('organise.plan-title')} of={roundtable.title} lead={slotOf(roundtable) ?? t('organise.no-date')}>
      {roundtable.cancelReason ? (
        <Alert color="danger" variant="light" mb="lg" title={t('organise.cancelled-title')}>
          {roundtable.cancelReason}
        </Alert>
      ) : null}
      <div className={classes['progress']}>
        <p>
          <strong>{t('organise.tasks-done', { done, all: tasks.length })}</strong>
        </p>
        {next?.to && edits ? (
          <ButtonLink to={next.to}>{t('organise.continue', { task: next.label })}</ButtonLink>
        ) : null}
      </div>
      <FilingPanel roundtable={roundtable} />
      <HeldMails roundtable={roundtable} />
      <SchedulePanel roundtable={roundtable} />
      {GROUPS.map((group) => (
        <Section key={group} title={t(`organise.group-${group}`)}>
          <ul className={classes['tasks']}>
            {tasks
              .filter((task) => task.group === group)
              .map((task) => (
                <TaskLine key={task.id} task={task} />
              ))}
          </ul>
        </Section>
      ))}
      <StartNowPanel roundtable={roundtable} />
      <CancelPanel roundtable={roundtable} />
      <DeletePanel roundtable={roundtable} />
    </Page>
  );
}

const COLOURS: Readonly<Record<TaskState, string>> = {
  done: 'success',
  'under-way': 'warning',
  'to-do': 'petrol',
  locked: 'slate',
};

function TaskLine({ task }: { readonly task: Task }) {
  return (
    <li className={classes['task']}>
      <div className={classes['taskText']}>
        {task.to ? <PageLink to={task.to}>{task.label}</PageLink> : <span>{task.label}</span>}
        {task.detail ? <div className={classes['detail']}>{task.detail}</div> : null}
      </div>
      <Badge variant="light" color={COLOURS[task.state]} radius="sm">
        {t(`organise.task-${task.state}`)}
      </Badge>
    </li>
  );
}
