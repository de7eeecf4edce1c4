import { Alert } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { FormFrame, Page, PageLink } from '@rt/web/console-kit';
import type { ReactNode } from 'react';

import { t } from '../words';
import type { TaskForm } from './use-task-form';

interface TaskFrameProps<V extends object> {
  readonly roundtable: RoundtableBody;
  readonly title: string;
  readonly lead?: string;
  readonly form: TaskForm<V>;
  readonly children: ReactNode;
}

/** The page of one task: its form, or why whoever looks cannot change it. */
export function TaskFrame<V extends object>({ roundtable, title, lead, form, children }: TaskFrameProps<V>) {
  const back = <PageLink to={`/roundtables/${roundtable.id}/plan`}>{t('organise.back-to-plan')}</PageLink>;
  const locked = !roundtable.may.includes('edit');
  const isOpen = roundtable.state === 'draft' || roundtable.state === 'scheduled';
  return (
    <Page title={title} of={roundtable.title} {...(lead ? { lead } : {})}>
      {locked ? (
        <Alert color="slate" variant="light" title={t('organise.locked')}>
          {t(isOpen ? 'organise.locked-text' : 'organise.locked-over')} {back}
        </Alert>
      ) : (
        <FormFrame form={form} saveLabel={t('organise.save')} beside={back} conflict={form.conflict}>
          {children}
          {form.dialogue}
        </FormFrame>
      )}
    </Page>
  );
}
