import type { RoundtableBody } from '@rt/contracts';
import { wasHeld } from '@rt/domain/scheduling';
import { Page, PageLink, Remote, useRoundtable } from '@rt/web/console-kit';

import { t } from '../words';
import { BeforeSession } from './before-session';
import { AfterSession } from './ending/after-session';
import { RehearsePanel } from './rehearsal/rehearse-panel';
import { RunningSession } from './running-session';

/** The facilitator's console: before, during and after the session. */
export function LivePage({ roundtableId }: { readonly roundtableId: string }) {
  const query = useRoundtable(roundtableId);
  return <Remote query={query}>{(roundtable) => <ByState roundtable={roundtable} />}</Remote>;
}

function ByState({ roundtable }: { readonly roundtable: RoundtableBody }) {
  if (roundtable.rehearses && roundtable.state !== 'live') return <RehearsalOver rehearses={roundtable.rehearses} />;
  if (roundtable.state === 'live') return <RunningSession roundtable={roundtable} />;
  if (roundtable.state === 'scheduled') return <BeforeSession roundtable={roundtable} />;
  if (wasHeld(roundtable.state)) return <AfterSession roundtable={roundtable} />;
  return (
    <Page title={t('facilitate.live')} of={roundtable.title}>
      <p>{roundtable.state === 'draft' ? t('facilitate.schedule-first') : t('facilitate.not-held')}</p>
      <p>
        <PageLink to={`/roundtables/${roundtable.id}/plan`}>{t('facilitate.to-plan')}</PageLink>
      </p>
      <RehearsePanel roundtable={roundtable} />
    </Page>
  );
}

/** What is left of a rehearsal in the seconds before it is deleted. */
function RehearsalOver({ rehearses }: { readonly rehearses: string }) {
  return (
    <Page title={t('facilitate.rehearsal-over')}>
      <p>{t('facilitate.rehearsal-over-text')}</p>
      <p>
        <PageLink to={`/roundtables/${rehearses}/live`}>{t('facilitate.to-rehearsed')}</PageLink>
      </p>
    </Page>
  );
}
