import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './page.module.css';
import { PageHeading, useHeadingOrders } from './page-heading';

interface PageProps {
  readonly title: string;
  /** What the title belongs to, for the window's title: the roundtable's name. */
  readonly of?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its heading, its actions, the window's title. */
export function Page({ title, of, lead, actions, children }: PageProps) {
  return (
    // A box of its own: when the control with the focus goes away, the heading in here is the nearest.
    <div>
      <Group justify="space-between" align="flex-start" gap="md" className={classes['head']}>
        <div className={classes['titles']}>
          <PageHeading title={title} of={of} className={classes['heading']} />
          {lead ? (
            <Text c="dimmed" className={classes['lead']} component="div">
              {lead}
            </Text>
          ) : null}
        </div>
        {actions ? <Group gap="sm">{actions}</Group> : null}
      </Group>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
}

export function Section({ title, children, actions, lead }: SectionProps) {
  const { section } = useHeadingOrders();
  return (
    <section className={classes['section']}>
      <Group justify="space-between" align="center" gap="sm" className={classes['sectionHead']}>
        <Title order={section} size="h3">
          {title}
        </Title>
        {actions ? <Group gap="sm">{actions}</Group> : null}
      </Group>
      {lead ? (
        <Text c="dimmed" mb="sm" className={classes['lead']}>
          {lead}
        </Text>
      ) : null}
      {children}
    </section>
  );
}
