import { Anchor } from '@mantine/core';
import type { ContributionBody } from '@rt/contracts';
import type { OtherAnswer } from '@rt/domain/polling';
import { publicDivision } from '@rt/kinds';
import { FoundGroupsChart } from '@rt/web/kinds/found-groups';
import { PublicGroupsChart } from '@rt/web/kinds/over-groups';

import { t } from '../words';
import classes from './review.module.css';

type Poll = NonNullable<ContributionBody['poll']>;

interface PollFactsProps {
  readonly poll: Poll;
  readonly all: readonly ContributionBody[];
  choose(id: string): void;
}

export function PollFacts({ poll, all, choose }: PollFactsProps) {
  const { question, n, summary, result } = poll;
  return (
    <div className={classes['poll']}>
      <strong>{question}</strong>
      <AskedFrom poll={poll} all={all} choose={choose} />
      <p>{summary}</p>
      <p className={classes['muted']}>{t('review.poll-n', { count: n })}</p>
      <ByGroup poll={poll} />
      <WrittenIn answers={'other' in result ? (result.other ?? []) : []} />
    </div>
  );
}

function ByGroup({ poll }: Pick<PollFactsProps, 'poll'>) {
  const { kind, labels, groups, foundGroups } = poll;
  const published = publicDivision(poll);
  if (published === 'found' && foundGroups) return <FoundGroupsChart kind={kind} labels={labels} found={foundGroups} />;
  const chosen = groups?.find(({ by }) => by === published);
  return chosen ? <PublicGroupsChart kind={kind} groups={chosen} /> : null;
}

/** The result from which this one was asked: opened here while it is under review, read in the archive once it is published. */
function AskedFrom({ poll, all, choose }: PollFactsProps) {
  if (!poll.askedFrom) return null;
  const text = t('review.asked-from', { question: poll.askedFrom.question });
  const source = sourceOf(poll, all);
  return <p className={classes['muted']}>{source ? linkTo(source, text, choose) : text}</p>;
}

function linkTo({ id, ref, state }: ContributionBody, text: string, choose: PollFactsProps['choose']) {
  if (state === 'published' && ref !== null) return <Anchor href={`/contributions/${ref}`}>{text}</Anchor>;
  if (state !== 'submitted' && state !== 'accepted') return text;
  return (
    <Anchor component="button" type="button" ta="left" onClick={() => choose(id)}>
      {text}
    </Anchor>
  );
}

function sourceOf({ askedFrom }: Poll, all: readonly ContributionBody[]): ContributionBody | undefined {
  if (!askedFrom) return undefined;
  const { activityId, round } = askedFrom;
  return all.find(({ poll }) => poll?.round === round && poll.activityId === activityId);
}

function WrittenIn({ answers }: { readonly answers: readonly OtherAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <>
      <p>{t('review.poll-written')}</p>
      <ul>
        {answers.map(({ label, count }) => (
          <li key={label}>{t('review.poll-written-answer', { label, count })}</li>
        ))}
      </ul>
    </>
  );
}
