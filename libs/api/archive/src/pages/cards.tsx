import { Card, type Content, SmallChart } from '@rt/components';
import { excerpt, plainMarkup } from '@rt/domain/text';

import { contributionPath, roundtablePath } from '../addresses';
import { aboutOf, ruleLabel, typeLabel } from '../labels';
import type { ContributionRow, PublicPoll, RoundtableRow } from '../public-rows';
import { dayText, foreign } from './layout';
import { pollModels } from './poll-model';

/** A contribution in a list. */
export function contributionCard(row: ContributionRow): Content {
  return (
    <Card
      key={row.ref}
      what={typeLabel(row.type)}
      about={aboutOf(row.sectors, row.region_label)}
      title={row.title}
      href={contributionPath(row.ref)}
      level="h3"
      text={cardText(row)}
      chart={row.poll && smallChart(row.poll)}
      lang={foreign(row)}
      meta={[row.roundtable_title, dayText(row.held_on)]}
    />
  );
}

/** What follows the title; the question of a result only where the title does not begin with it. */
function cardText({ title, body, poll }: ContributionRow): string | null {
  if (poll && title.startsWith(poll.question)) return null;
  return poll ? poll.question : excerpt(plainMarkup(body), 220);
}

/** A kept result on a card; nothing where nobody answered. */
export function smallChart(poll: PublicPoll): Content {
  const [model] = pollModels(poll, poll.question);
  return model && <SmallChart model={model} n={poll.n} />;
}

/** A roundtable in a list. */
export function roundtableCard(row: RoundtableRow): Content {
  return (
    <Card
      key={row.ref}
      what={dayText(row.held_on)}
      about={aboutOf(row.sectors, row.region_label)}
      title={row.title}
      href={roundtablePath(row.ref)}
      level="h2"
      text={row.question}
      lang={foreign(row)}
      meta={[row.ref, ruleLabel(row.rule)]}
    />
  );
}
