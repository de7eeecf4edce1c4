import { Badge, Button } from '@mantine/core';
import type { ContributionBody } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import { DataList, pageOf, Section, useList } from '@rt/web/console-kit';

import { typeLabel } from '../contributions';
import { t } from '../words';
import classes from './review.module.css';

interface ReviewedListProps {
  readonly title: string;
  /** Of the list in the address: a page has several. */
  readonly prefix: string;
  readonly items: readonly ContributionBody[];
  again?(id: string): void;
  isEdited?(item: ContributionBody): boolean;
  withdraw?(item: ContributionBody): void;
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

export function ReviewedList({ title, prefix, items, ...acts }: ReviewedListProps) {
  const list = useList({ prefix });
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <DataList label={title} list={list} source={pageOf(items, list.page)}>
        {(rows) => (
          <ul className={classes['reviewed']}>
            {rows.map((item) => (
              <Reviewed key={item.id} item={item} {...acts} />
            ))}
          </ul>
        )}
      </DataList>
    </Section>
  );
}

interface ReviewedProps extends Pick<ReviewedListProps, 'again' | 'isEdited' | 'withdraw'> {
  readonly item: ContributionBody;
}

function Reviewed({ item, again, isEdited, withdraw }: ReviewedProps) {
  return (
    <li>
      <div className={classes['grow']}>
        <strong>{item.title || t('review.text-withdrawn')}</strong>
        <div className={classes['muted']}>
          {inOneLine([typeLabel(item.type), item.ref, item.attribution.author, approvalText(item)])}
        </div>
        {item.reason ? <div className={classes['muted']}>{reasonText(item, item.reason)}</div> : null}
        {isEdited?.(item) ? <span className={classes['unsaved']}>{t('review.edit-kept')}</span> : null}
      </div>
      {again && item.state === 'accepted' ? (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('review.look-again-name', { title: item.title })}
          onClick={() => again(item.id)}
        >
          {t('review.look-again')}
        </Button>
      ) : null}
      {withdraw ? (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('review.withdraw-name', { title: item.title })}
          onClick={() => withdraw(item)}
        >
          {t('review.withdraw')}
        </Button>
      ) : null}
      <Badge variant="light" radius="sm" color={COLOURS[item.state]}>
        {t(`review.state-${item.state}`)}
      </Badge>
    </li>
  );
}

function approvalText({ state, approval }: ContributionBody): string {
  if (state !== 'accepted' || approval === 'not-needed') return '';
  return t(`review.approval-${approval}`);
}

function reasonText({ state }: ContributionBody, reason: string): string {
  const ended = state === 'rejected' || state === 'withdrawn';
  return t(ended ? 'review.reason-given' : 'review.reason-names', { reason });
}
