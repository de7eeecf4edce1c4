import { Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './page.module.css';
import { useDocumentTitle } from './document-title';

let pagesShown = 0;

interface PageProps {
  readonly title: string;
  /** What the title belongs to, for the window's title: the roundtable's name. */
  readonly of?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Uses the whole width: tables and the live console. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A page: its heading, its actions, the window's title. After a change of page the heading takes the focus, so that
 * the keyboard and the screen reader begin where the page begins.
 */
export function Page({ title, of, lead, actions, wide, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(of ? [title, of] : [title]);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={wide ? classes['wide'] : classes['page']}>
      <Group justify="space-between" align="flex-start" gap="md" className={classes['head']}>
        <div className={classes['titles']}>
          <Title order={1} ref={heading} tabIndex={-1} className={classes['heading']}>
            {title}
          </Title>
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

/** A part of a page with a heading of the second order. */
export function Section({ title, children, actions, lead }: SectionProps) {
  return (
    <section className={classes['section']}>
      <Group justify="space-between" align="center" gap="sm" className={classes['sectionHead']}>
        <Title order={2} size="h3">
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
