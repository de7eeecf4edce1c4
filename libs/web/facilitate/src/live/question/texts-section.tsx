import { Title } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

interface TextsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly none: boolean;
  /** Gets how the focus is put on the title, where nothing below it is left for it. */
  children(leave: () => void): ReactNode;
}

export function TextsSection({ id, title, none, children }: TextsSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={classes['entries']} aria-labelledby={id}>
      <Title order={3} size="h5" id={id} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {none ? <p className={classes['muted']}>{t('facilitate.entries-none')}</p> : null}
      {children(() => heading.current?.focus())}
    </section>
  );
}
