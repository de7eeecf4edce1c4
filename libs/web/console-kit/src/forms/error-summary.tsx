import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import { controlId } from '@rt/web/fields';
import { useEffect, useRef } from 'react';

import { useErrorTitle } from '../page/document-title';
import { ProblemText } from '../page/states';
import { mayPass, type Problem } from '../problem';
import { t } from '../words';
import classes from './form.module.css';
import type { Conflict, FieldError } from './use-form';

interface ErrorSummaryProps {
  readonly form: {
    readonly errors: readonly FieldError[];
    readonly problem: Problem | null;
    readonly tries: number;
  };
  readonly conflict?: Conflict | undefined;
}

/** Lists everything to put right, takes the focus, and leads to each control; the sentences are those at the controls. */
export function ErrorSummary({ form, conflict }: ErrorSummaryProps) {
  const { errors, problem, tries } = form;
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0 || problem !== null;
  useErrorTitle(shown);
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, tries]);
  if (!shown) return null;
  return (
    <Alert
      ref={box}
      color="danger"
      variant="light"
      role="alert"
      tabIndex={-1}
      title={t('console-kit.there-is-a-problem')}
      className={classes['summary']}
    >
      <Stack gap={4}>
        {errors.map((error) => (
          <SummaryLink key={error.field} error={error} />
        ))}
        {problem ? <ProblemText problem={problem} /> : null}
        {problem && mayPass(problem) ? <span>{t('console-kit.text-kept')}</span> : null}
        {problem?.code === 'version-conflict' && conflict ? <WaysOn conflict={conflict} /> : null}
      </Stack>
    </Alert>
  );
}

function SummaryLink({ error }: { readonly error: FieldError }) {
  const id = controlId(error.field);
  return (
    <Anchor
      href={`#${id}`}
      className={classes['summaryLink']}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {error.message}
    </Anchor>
  );
}

function WaysOn({ conflict }: { readonly conflict: Conflict }) {
  return (
    <>
      <span>{t('console-kit.conflict-hint')}</span>
      <Group gap="sm" mt="xs">
        <Button variant="default" size="sm" onClick={() => void conflict.takeTheirs()}>
          {t('console-kit.conflict-theirs')}
        </Button>
        <Button variant="default" size="sm" onClick={() => void conflict.keepMine()}>
          {t('console-kit.conflict-mine')}
        </Button>
      </Group>
    </>
  );
}
