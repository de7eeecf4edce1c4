import { Badge } from '@mantine/core';
import type { ContributionBody } from '@rt/contracts';
import { Section } from '@rt/web/desk';
import { typeLabel } from '../contributions';
import { t } from '../words';
import classes from './review.module.css';

interface HeapProps {
  readonly title: string;
  readonly items: readonly ContributionBody[];
}

const COLOURS: Readonly<Record<ContributionBody['state'], string>> = {
  draft: 'slate',
  submitted: 'petrol',
  accepted: 'success',
  rejected: 'danger',
  merged: 'slate',
  published: 'success',
  superseded: 'slate',
  withdrawn: 'slate',
};

/** What has been decided on. */
export function Heap({ title, items }: HeapProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={classes['heap']}>
        {items.map((item) => (
          <li key={item.id}>
            <div className={classes['grow']}>
              <strong>{item.title}</strong>
              <div className={classes['muted']}>
                {[typeLabel(item.type), item.ref, item.attribution.author].filter(Boolean).join(' · ')}
              </div>
            </div>
            <Badge variant="light" radius="sm" color={COLOURS[item.state]}>
              {t(`review.state-${item.state}`)}
            </Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
