import { type Refusal, sentenceOf } from '@rt/api/platform';
import { Facts, KindLine, Lead, Muted, Problem } from '@rt/components';

import { t } from '../words';
import { dayText, type Page } from './layout';

/** What is told of something that was withdrawn. */
export interface Tombstone {
  readonly ref: string;
  readonly kind: 'roundtable' | 'contribution';
  readonly reason: string;
  readonly citationText: string;
  readonly removedOn: string;
}

/** The page for a refusal: what happened, and where to go from here. */
export function problemPage(refusal: Refusal, path: string, traceId: string): Page {
  const tombstone = refusal.detail['tombstone'] as Tombstone | undefined;
  if (tombstone) return tombstonePage(tombstone, path);
  const title = titleOf(refusal.status);
  const text = refusal.status === 404 ? t('archive.nothing-at-address') : sentenceOf(refusal);
  return {
    title,
    description: title,
    path,
    index: false,
    main: (
      <Problem>
        <h1>{title}</h1>
        <Lead>{text}</Lead>
        <ul>
          <li>
            <a href="/insights">{t('archive.search-insights')}</a>
          </li>
          <li>
            <a href="/roundtables">{t('archive.see-roundtables')}</a>
          </li>
          <li>
            <a href="/">{t('archive.to-front-page')}</a>
          </li>
        </ul>
        {refusal.status >= 500 && <Muted>{t('archive.reference', { traceId })}</Muted>}
      </Problem>
    ),
  };
}

/** Statuses whose pages have a title of their own. */
const TITLED = [400, 401, 404, 410, 429, 500, 503] as const;

function titleOf(status: number): string {
  const titled = TITLED.find((one) => one === status);
  return titled === undefined ? t('archive.problem-other') : t(`archive.problem-${titled}`);
}

function tombstonePage(tombstone: Tombstone, path: string): Page {
  const { ref, kind, removedOn } = tombstone;
  const title = t('archive.withdrawn-title', { ref });
  const day = dayText(removedOn);
  return {
    title,
    description: t(`archive.withdrawn-${kind}-on`, { day }),
    path,
    index: false,
    main: (
      <Problem>
        <KindLine first={ref} />
        <h1>{t(`archive.withdrawn-${kind}`)}</h1>
        <Lead>{t('archive.withdrawn-lead', { day })}</Lead>
        <Facts
          facts={[
            [t('archive.reason'), tombstone.reason],
            [t('archive.how-cited'), tombstone.citationText],
          ]}
        />
        <p>
          <a href="/insights">{t('archive.search-insights')}</a>
        </p>
      </Problem>
    ),
  };
}
