import { Group, Title } from '@mantine/core';
import type { ContributionBody, MentionList, RoundtableBody } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import { ProblemPanel, Remote } from '@rt/web/console-kit';

import { typeLabel } from '../contributions';
import { t } from '../words';
import { Decision } from './decision';
import type { Draft } from './draft';
import { PollFacts } from './poll-facts';
import classes from './review.module.css';
import { useMentions } from './use-review';

interface ReviewCardProps {
  readonly roundtable: RoundtableBody;
  readonly item: ContributionBody;
  readonly all: readonly ContributionBody[];
  readonly kept: Draft | undefined;
  keep(draft: Draft): void;
  choose(id: string): void;
  done(): void;
  leave(): void;
}

export function ReviewCard(props: ReviewCardProps) {
  const { roundtable, item } = props;
  const query = useMentions(roundtable.id, item.id);
  const where = roundtable.agenda.find((one) => one.id === item.agendaItemId)?.title;
  return (
    <section className={classes['card']} aria-labelledby="text-in-review">
      <Title order={2} size="h3" id="text-in-review">
        {typeLabel(item.type)}
      </Title>
      <Group gap="sm" className={classes['muted']} mb="md">
        {inOneLine([where, t(`review.phase-${item.phase}`), t('review.author', { author: item.attribution.author })])}
      </Group>
      {item.poll ? <PollFacts poll={item.poll} all={props.all} choose={props.choose} /> : null}
      {query.isError ? (
        <ProblemPanel error={query.error} title={t('review.no-check')} retry={() => void query.refetch()} />
      ) : (
        <Remote query={query} rows={3}>
          {({ items }: MentionList) => <Decision {...props} mentions={items} />}
        </Remote>
      )}
    </section>
  );
}
