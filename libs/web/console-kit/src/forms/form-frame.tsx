import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

import { ErrorSummary } from './error-summary';
import classes from './form.module.css';
import { useUnsaved } from './unsaved';
import type { Conflict, Form } from './use-form';

interface FormFrameProps<V extends object> {
  readonly form: Form<V>;
  readonly saveLabel: string;
  readonly children: ReactNode;
  /** Follows the button: a way back. */
  readonly beside?: ReactNode;
  /** A form that holds nothing worth a warning when it is left (signing in, a filter). */
  readonly disposable?: boolean;
  readonly danger?: boolean;
  /** What can be done when somebody else changed the same thing meanwhile. */
  readonly conflict?: Conflict;
}

/** A form: summary of errors, fields, and buttons that stay in view. The browser's own bubbles are off: our sentences say it. */
export function FormFrame<V extends object>({
  form,
  saveLabel,
  children,
  beside,
  disposable,
  danger,
  conflict,
}: FormFrameProps<V>) {
  useUnsaved(() => !disposable && form.isUnsaved());
  return (
    <form noValidate className={classes['form']} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary form={form} conflict={conflict} />
      {children}
      <Group gap="md" className={classes['actions']}>
        <Button type="submit" color={danger ? 'danger' : 'petrol'} loading={form.busy}>
          {saveLabel}
        </Button>
        {beside}
      </Group>
    </form>
  );
}
