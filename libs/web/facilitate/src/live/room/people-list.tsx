import { Title } from '@mantine/core';
import { Remote } from '@rt/web/console-kit';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';

import classes from '../live.module.css';

interface PeopleListProps<List> {
  readonly id: string;
  readonly title: string;
  /** The title: once the row that was acted on is gone, the focus goes there, where the next one begins. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly problem?: ReactNode;
  readonly query: UseQueryResult<List>;
  /** What is asked before an act; null without. */
  readonly dialogue: ReactNode;
  children(list: List): ReactNode;
}

export function PeopleList<List>({ id, title, heading, problem, query, dialogue, children }: PeopleListProps<List>) {
  return (
    <section className={classes['block']} aria-labelledby={id}>
      <Title order={3} size="h4" id={id} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {problem}
      <Remote query={query} rows={1}>
        {children}
      </Remote>
      {dialogue}
    </section>
  );
}
