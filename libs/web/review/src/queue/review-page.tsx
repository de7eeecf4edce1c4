import { Button } from '@mantine/core';
import type { ContributionBody, RoundtableBody } from '@rt/contracts';
import {
  ButtonLink,
  DataList,
  Nothing,
  Page,
  pageOf,
  Remote,
  type Shortcut,
  useKeys,
  useList,
  useRoundtable,
  useUnsaved,
} from '@rt/web/console-kit';

import { useContributions } from '../contributions';
import { t } from '../words';
import { versionKey } from './draft';
import { Overtaken } from './overtaken';
import classes from './review.module.css';
import { ReviewCard } from './review-card';
import { ReviewedList } from './reviewed-list';
import { useQueue } from './use-queue';

/** The queue: each text is accepted, redacted or rejected. */
export function ReviewPage({ roundtableId }: { readonly roundtableId: string }) {
  const roundtable = useRoundtable(roundtableId);
  const contributions = useContributions(roundtableId);
  return (
    <Remote query={roundtable}>
      {(body) => <Remote query={contributions}>{({ items }) => <Queue roundtable={body} items={items} />}</Remote>}
    </Remote>
  );
}

interface QueueProps {
  readonly roundtable: RoundtableBody;
  readonly items: readonly ContributionBody[];
}

function press(act: string): () => void {
  return () => document.querySelector<HTMLButtonElement>(`[data-review="${act}"]`)?.click();
}

function reviewShortcuts(help: () => void): readonly Shortcut[] {
  return [
    { key: 'a', label: t('review.key-accept'), act: press('accept') },
    { key: 'r', label: t('review.key-reject'), act: press('reject') },
    { key: 'e', label: t('review.key-edit'), act: press('edit') },
    { key: '?', label: t('review.key-help'), act: help },
  ];
}

interface SubmittedProps {
  readonly items: readonly ContributionBody[];
  readonly open: ContributionBody;
  isEdited(item: ContributionBody): boolean;
  choose(id: string): void;
}

function Submitted({ items, open, isEdited, choose }: SubmittedProps) {
  const list = useList();
  return (
    <nav aria-label={t('review.queue')}>
      <DataList label={t('review.queue')} list={list} source={pageOf(items, list.page)}>
        {(rows) => (
          <ol className={classes['list']}>
            {rows.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  aria-current={item.id === open.id ? 'true' : undefined}
                  onClick={() => choose(item.id)}
                >
                  {item.title}
                  {isEdited(item) ? <span className={classes['unsaved']}>{t('review.edit-kept')}</span> : null}
                </button>
              </li>
            ))}
          </ol>
        )}
      </DataList>
    </nav>
  );
}

function Queue({ roundtable, items }: QueueProps) {
  const queue = useQueue(items);
  const { submitted, open } = queue;
  const keys = useKeys(reviewShortcuts);
  useUnsaved(queue.dirty);
  return (
    <Page
      title={t('review.review')}
      of={roundtable.title}
      lead={t('review.waiting', { count: submitted.length })}
      actions={
        <>
          <Button variant="default" onClick={keys.open}>
            {t('review.keys')}
          </Button>
          <ButtonLink variant={open ? 'default' : 'filled'} to={`/roundtables/${roundtable.id}/outputs`}>
            {t('review.to-outputs')}
          </ButtonLink>
        </>
      }
    >
      <Overtaken drafts={queue.overtaken} goOn={queue.goOn} drop={queue.drop} />
      {open ? (
        <div className={classes['queue']}>
          <Submitted items={submitted} open={open} isEdited={queue.isEdited} choose={queue.choose} />
          <ReviewCard
            key={versionKey(open)}
            roundtable={roundtable}
            item={open}
            all={items}
            choose={queue.choose}
            kept={queue.draftOf(open)}
            keep={(draft) => queue.keep(open, draft)}
            done={() => queue.done(open)}
            leave={() => queue.leave(open)}
          />
        </div>
      ) : (
        <Nothing title={t('review.nothing-waiting')}>{t('review.nothing-waiting-hint')}</Nothing>
      )}
      <Decided queue={queue} />
      {keys.list}
    </Page>
  );
}

function Decided({ queue: { accepted, rejected, choose, isEdited } }: { readonly queue: ReturnType<typeof useQueue> }) {
  return (
    <>
      <ReviewedList
        title={t('review.accepted')}
        prefix="accepted-"
        items={accepted}
        again={choose}
        isEdited={isEdited}
      />
      <ReviewedList title={t('review.rejected')} prefix="rejected-" items={rejected} />
    </>
  );
}
