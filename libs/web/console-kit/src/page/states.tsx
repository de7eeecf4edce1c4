import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { isAbsent, mayPass, type Problem, problemOf } from '../problem';
import { t } from '../words';
import { ButtonLink, PageLink } from './links';
import classes from './states.module.css';

const SKELETON_AFTER_MS = 300;

/** Nothing for 300 ms, then bars in the place of what is coming: fast answers do not flicker. */
export function Waiting({ rows = 4 }: { readonly rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className={classes['reserve']} />;
  return (
    <Stack gap="sm" aria-busy="true" className={classes['reserve']}>
      <Text size="sm" c="dimmed">
        {t('console-kit.loading')}
      </Text>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 28 : 44} width={row === 0 ? '40%' : '100%'} radius="sm" />
      ))}
    </Stack>
  );
}

interface ProblemPanelProps {
  readonly error: unknown;
  /** The one action where asking again may help; left out, there is none. */
  readonly retry?: () => void;
  /** The one action where the thing is not there: the list in which it would stand. */
  readonly back?: ReactNode;
  readonly title?: string;
}

/** What happened, what is safe, one action, and the reference under which the server logged it. */
export function ProblemPanel({ error, retry, back, title }: ProblemPanelProps) {
  const problem = problemOf(error);
  const absent = isAbsent(problem);
  return (
    <Alert
      color="danger"
      variant="light"
      role="alert"
      title={title ?? t(absent ? 'console-kit.not-there' : 'console-kit.could-not-load')}
    >
      <Stack gap="xs" align="flex-start">
        <ProblemText problem={problem} />
        {retry && mayPass(problem) ? (
          <Button variant="default" size="sm" onClick={retry}>
            {t('console-kit.try-again')}
          </Button>
        ) : null}
        {absent ? back : null}
      </Stack>
    </Alert>
  );
}

// The server's sentence ends in the address of the form, which is a link here.
function PrivacyMissing() {
  return (
    <>
      <span>{t('console-kit.privacy-missing')}</span>
      <PageLink to="/admin/organisation">{t('console-kit.privacy-form')}</PageLink>
    </>
  );
}

export function ProblemText({ problem }: { readonly problem: Problem }) {
  return (
    <>
      {problem.code === 'privacy-details-missing' ? <PrivacyMissing /> : <span>{problem.message}</span>}
      {problem.retryAfterMs ? <span>{whenAgain(problem.retryAfterMs)}</span> : null}
      {problem.traceId ? (
        <Text size="sm" span>
          {t('console-kit.reference', { reference: problem.traceId })}
        </Text>
      ) : null}
    </>
  );
}

/** Seconds while somebody would wait for them, else minutes. */
function whenAgain(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 120
    ? t('console-kit.retry-after', { seconds })
    : t('console-kit.retry-after-minutes', { minutes: Math.ceil(seconds / 60) });
}

interface NothingProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** True where a list is known to be empty: its one action then stands in its place, not also at the top of the page. */
export function isEmpty({ data }: { readonly data: { readonly items: readonly unknown[] } | undefined }): boolean {
  return data?.items.length === 0;
}

/** The empty state of a list: what would stand here, and the way to make the first one. */
export function Nothing({ title, children, action }: NothingProps) {
  return (
    <div className={classes['nothing']}>
      <Text fw={600}>{title}</Text>
      {children ? <Text c="dimmed">{children}</Text> : null}
      {action ? <div className={classes['nothingAction']}>{action}</div> : null}
    </div>
  );
}

interface RemoteProps<T> {
  readonly query: UseQueryResult<T>;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

function ToRoundtables() {
  return (
    <ButtonLink variant="default" size="sm" to="/roundtables">
      {t('console-kit.to-roundtables')}
    </ButtonLink>
  );
}

/** Shows a query's progress, problem or data. The focus stays where the retry button was. */
export function Remote<T>({ query, rows, children }: RemoteProps<T>) {
  const [asked, setAsked] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [asked]);
  const retry = () => {
    setAsked((times) => times + 1);
    void query.refetch();
  };
  const shown = <Brought query={query} retry={retry} {...(rows === undefined ? {} : { rows })} show={children} />;
  if (asked === 0) return shown;
  return (
    <div ref={place} tabIndex={-1} className={classes['place']}>
      {shown}
    </div>
  );
}

interface BroughtProps<T> extends Pick<RemoteProps<T>, 'query' | 'rows'> {
  readonly retry: () => void;
  readonly show: (data: T) => ReactNode;
}

function Brought<T>({ query, rows, retry, show }: BroughtProps<T>) {
  if (query.data !== undefined) return <>{show(query.data)}</>;
  if (query.isError) return <ProblemPanel error={query.error} retry={retry} back={<ToRoundtables />} />;
  return <Waiting {...(rows === undefined ? {} : { rows })} />;
}
