import { Button, Group, Radio, Title } from '@mantine/core';
import type { Breakdown, GroupResult, ResultByGroup } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { holdsTexts, takesOwnWords } from '@rt/kinds';
import { KEYS, Remote, useApi } from '@rt/web/console-kit';
import { type ChartedTally, KindChart } from '@rt/web/kinds/kind-chart';
import { OverGroups } from '@rt/web/kinds/over-groups';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

import { t } from '../../words';
import { FirstRoundNote } from '../asking/rounds';
import classes from '../live.module.css';
import { PublishGroups } from './publish-groups';

interface ByGroupProps {
  readonly roundtableId: string;
  readonly activity: Pick<ActivityView, 'id' | 'kind' | 'config' | 'question' | 'round' | 'roundNo'> &
    Partial<Pick<ActivityView, 'revision'>> & { readonly state: string };
  /** Beginning of the names of the files in which each result can be taken away: 'RT-2026-014-Q2'. */
  readonly download: string;
  /** How it is put on the stage; left out where that cannot be. */
  readonly stage?: GroupsOnStage | undefined;
  /** The session has ended, and who looks chooses by which groups the result is published. */
  readonly publishes?: boolean;
}

export interface GroupsOnStage {
  readonly by: ResultByGroup['by'] | null;
  /** The room may not see the result yet. */
  readonly waits: boolean;
  readonly disabled: boolean;
  show(by: ResultByGroup['by'] | null): void;
}

/** Loaded when it is opened. Texts are never shown by group (docs/adr/0033-results-by-group.md). */
export function ByGroup(props: ByGroupProps) {
  const { activity } = props;
  const [opened, setOpened] = useState(false);
  if (activity.state !== 'closed' || holdsTexts(activity.kind)) return null;
  return (
    <details className={classes['pairs']} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('facilitate.by-group')}</summary>
      {opened ? <Groups {...props} /> : null}
    </details>
  );
}

function Groups({ roundtableId, activity, download, stage, publishes = false }: ByGroupProps) {
  const api = useApi();
  const query = useQuery({
    // Answers may still go, with a person who is taken out: what stood before is seen until the new ones are there.
    queryKey: [...KEYS.activities(roundtableId), activity.id, 'by-group', activity.round, activity.revision],
    placeholderData: (before) => (before?.activityId === activity.id ? before : undefined),
    queryFn: () =>
      api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/by-group', {
        at: { roundtableId, activityId: activity.id },
      }),
  });
  return (
    <>
      <p className={classes['muted']}>{t('facilitate.by-group-lead')}</p>
      {/* Who wrote an answer, also one that is an option since, is in no group. */}
      {takesOwnWords(activity.config) ? <p className={classes['muted']}>{t('facilitate.by-group-own-words')}</p> : null}
      <FirstRoundNote activity={activity} />
      <Remote query={query} rows={3}>
        {({ by, groupsFound }) =>
          by.length === 0 ? (
            <p>{t(groupsFound ? 'facilitate.by-group-found' : 'facilitate.by-group-none')}</p>
          ) : (
            <Shown by={by} activity={activity} download={download} stage={stage}>
              {(shown) =>
                publishes ? <PublishGroups roundtableId={roundtableId} activity={activity} by={shown} /> : null
              }
            </Shown>
          )
        }
      </Remote>
    </>
  );
}

interface ShownProps extends Pick<Breakdown, 'by'>, Pick<ByGroupProps, 'activity' | 'download' | 'stage'> {
  children(by: ResultByGroup['by']): ReactNode;
}

/** One division at a time: a page of all would be longer than a facilitator reads. */
function Shown({ by, activity, download, stage, children }: ShownProps) {
  const [chosen, choose] = useState<string | undefined>(by[0]?.by);
  const shown = by.find((one) => one.by === chosen) ?? by[0];
  return (
    <>
      {by.length > 1 ? <Divisions by={by} chosen={shown?.by} choose={choose} /> : null}
      {stage && shown ? <OnStage stage={stage} by={shown.by} /> : null}
      {shown ? children(shown.by) : null}
      {shown?.groups.map((group) => (
        <section key={group.group ?? ''} aria-label={titleOf(shown, group)}>
          <Title order={4} size="h5" mt="sm">
            {titleOf(shown, group)}
          </Title>
          <KindChart
            activity={activity}
            tally={tallyOf(group)}
            headlineHidden
            summaryHidden
            baseHidden
            download={`${download}-${shown.by}-${group.group ?? 'others'}`}
          />
        </section>
      ))}
      {shown ? <OverGroups activity={activity} told={shown} download={download} /> : null}
    </>
  );
}

interface DivisionsProps extends Pick<Breakdown, 'by'> {
  readonly chosen: string | undefined;
  choose(by: string): void;
}

function Divisions({ by, chosen, choose }: DivisionsProps) {
  return (
    <Radio.Group label={t('facilitate.by-group-show')} value={chosen ?? ''} onChange={choose}>
      <Group gap="md" mt="xs">
        {by.map((one) => (
          <Radio key={one.by} value={one.by} label={t(`facilitate.by-${one.by}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** One press puts these groups on the room's screen, and one shows the result of all together again. */
function OnStage({ stage, by }: { readonly stage: GroupsOnStage; readonly by: ResultByGroup['by'] }) {
  if (stage.waits) return <p className={classes['muted']}>{t('facilitate.by-group-waits')}</p>;
  const isShown = stage.by === by;
  return (
    <Button
      variant="default"
      size="sm"
      mt="sm"
      disabled={stage.disabled}
      onClick={() => stage.show(isShown ? null : by)}
    >
      {t(isShown ? 'facilitate.by-group-off-stage' : 'facilitate.by-group-on-stage')}
    </Button>
  );
}

function titleOf({ by }: ResultByGroup, { group, label, respondents }: GroupResult): string {
  return t('facilitate.by-group-title', { group: nameOf(by, group, label), count: respondents });
}

function nameOf(by: ResultByGroup['by'], group: string | null, label: string | undefined): string {
  if (group === null) return t('facilitate.by-group-others');
  if (by === 'way') return t(group === 'online' ? 'facilitate.here-online' : 'facilitate.here-in-room');
  return label ?? group;
}

function tallyOf({ respondents, result }: GroupResult): ChartedTally {
  return { state: 'closed', suppressed: false, respondents, abstained: 0, result };
}
