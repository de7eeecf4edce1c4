import type { RoundtableBody } from '@rt/contracts';
import {
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
} from '@rt/web/desk';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { t } from '../words';
import classes from './roundtable-frame.module.css';

type Part = 'plan' | 'agenda' | 'people' | 'live' | 'notes' | 'review' | 'outputs';

/** The parts and who sees them: one of the rights is enough, none means everybody. */
const PARTS: readonly { readonly part: Part; readonly needs: readonly string[] }[] = [
  { part: 'plan', needs: [] },
  { part: 'agenda', needs: [] },
  { part: 'people', needs: ['invite', 'publish'] },
  { part: 'live', needs: ['run', 'note'] },
  { part: 'notes', needs: ['note'] },
  { part: 'review', needs: ['review'] },
  { part: 'outputs', needs: ['publish'] },
];

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
        <>
          <div className={classes['head']}>
            <nav aria-label={t('console.crumbs')} className={classes['crumbs']}>
              <PlainLink to="/roundtables">{t('console.roundtables')}</PlainLink>
              <span aria-hidden="true">›</span>
              <span className={classes['title']}>{roundtable.title}</span>
            </nav>
            <StateBadge state={roundtable.state} />
          </div>
          <PartsMenu roundtable={roundtable} />
          <Outlet />
        </>
      )}
    </Remote>
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

function PartsMenu({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const path = useLocation().pathname;
  const shown = PARTS.filter(
    ({ needs }) => needs.length === 0 || needs.some((right) => roundtable.may.includes(right)),
  );
  return (
    <nav aria-label={t('console.parts')} className={classes['parts']}>
      <ul>
        {shown.map(({ part }) => {
          const to = `/roundtables/${roundtable.id}/${part}`;
          return (
            <li key={part}>
              <PlainLink to={to} aria-current={isPart(path, to, part) ? 'page' : undefined}>
                {t(`console.part-${part}`)}
              </PlainLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

// The editor of an activity belongs to the agenda.
function isPart(path: string, to: string, part: string): boolean {
  return path === to || path.startsWith(`${to}/`) || (part === 'agenda' && path.includes('/activities/'));
}
