import { Badge, Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import {
  BelowHeading,
  ButtonLink,
  isAbsent,
  Page,
  PageLink,
  PlainLink,
  problemOf,
  ProblemPanel,
  Remote,
  StateBadge,
  useRoundtable,
  useWindowTaken,
  WaysProvider,
} from '@rt/web/console-kit';
import { Outlet, useParams } from '@tanstack/react-router';

import { t } from '../words';
import { PagesMenu } from './pages-menu';
import { PartsNav } from './parts-nav';
import classes from './roundtable-frame.module.css';

/** Around the pages of one roundtable: where one is, its state, and the way between its parts. */
export function RoundtableFrame() {
  const { roundtableId = '' } = useParams({ strict: false }) as { roundtableId?: string };
  const query = useRoundtable(roundtableId);
  if (query.isError && query.data === undefined) {
    if (leadsNowhere(query.error)) return <NoRoundtable />;
    return (
      <Page title={t('console.no-roundtable')}>
        <ProblemPanel error={query.error} retry={() => void query.refetch()} />
        <p>
          <PageLink to="/roundtables">{t('console.to-roundtables')}</PageLink>
        </p>
      </Page>
    );
  }
  return (
    <Remote query={query}>
      {(roundtable) => (
        <WaysProvider ways={<PagesMenu roundtable={roundtable} />}>
          <Name roundtable={roundtable} />
          <BelowHeading>
            <Outlet />
          </BelowHeading>
        </WaysProvider>
      )}
    </Remote>
  );
}

/** Where one is: the name as the heading, the state, and the way between the parts. Gives way to a whole-window page. */
function Name({ roundtable }: { readonly roundtable: RoundtableBody }) {
  if (useWindowTaken()) return null;
  return (
    <>
      <nav aria-label={t('console.crumbs')} className={classes['crumbs']}>
        <PlainLink to="/roundtables">{t('console.roundtables')}</PlainLink>
      </nav>
      <div className={classes['head']}>
        <Title order={1} className={classes['title']}>
          {roundtable.title}
        </Title>
        {roundtable.rehearses ? <RehearsalBadge /> : <StateBadge state={roundtable.state} />}
      </div>
      <PartsNav roundtable={roundtable} />
    </>
  );
}

function RehearsalBadge() {
  return (
    <Badge color="warning" variant="filled" radius="sm">
      {t('console.rehearsal')}
    </Badge>
  );
}

/** What stands in the address is the id of nothing that this person may see, or no id at all. */
function leadsNowhere(error: unknown): boolean {
  const problem = problemOf(error);
  return isAbsent(problem) || problem.code === 'wrong-type';
}

function NoRoundtable() {
  return (
    <Page title={t('console.absent-title')}>
      <p>{t('console.absent-text')}</p>
      <ButtonLink to="/roundtables">{t('console.to-roundtables')}</ButtonLink>
    </Page>
  );
}
