import { isRefused } from '@rt/web/data';
import { Banner, Button } from '@rt/web/ui';
import { useState } from 'react';

import { RuleText } from '../../fold';
import { PageTitle, useSay } from '../../page';
import { useRoom } from '../../session/room-context';
import { t as room } from '../../words';
import { useRuleAsItStands, withRuleNow } from './use-rule';
import { t } from './words';

/** The rule, before anything counts: for who comes by a personal link, or where the server does not know that it was accepted. */
export function RuleGate() {
  const { participation } = useRoom();
  const isOld = useRuleAsItStands();

  return (
    <section className="room__stack">
      <PageTitle pageKey="rule" context={participation.session.title}>
        {t('rule.title')}
      </PageTitle>
      {isOld ? <p className="room__muted">{room('room.loading')}</p> : <RuleToAccept />}
    </section>
  );
}

function RuleToAccept() {
  const { participation } = useRoom();
  const { rule, ruleText } = participation.session;
  const [error, setError] = useState<string>();
  const say = useSay();
  const accept = useAccept();
  const refused = (cause: unknown) => {
    const why = isRefused(cause) ? cause.message : room('room.unreachable');
    setError(why);
    say(why);
  };

  return (
    <>
      <p>{t(participation.ruleChanged ? 'rule.changed' : 'rule.text')}</p>
      <h2>{room(`room.rule-${rule}`)}</h2>
      <RuleText text={ruleText} />
      {error ? <Banner tone="danger">{error}</Banner> : null}
      <Button wide onClick={() => void accept().catch(refused)}>
        {t('rule.accept')}
      </Button>
    </>
  );
}

/** Accepts the rule whose text was read, and sends what waited for that; throws what the server refuses. */
function useAccept(): () => Promise<void> {
  const { participation, link, keep } = useRoom();

  return async () => {
    try {
      await link.http.call('POST /api/live/acknowledge', { body: { ruleVersion: participation.session.ruleVersion } });
    } catch (cause) {
      // Another one stands by now: that must be read first.
      if (isRefused(cause, 'stale-rule')) keep(await withRuleNow(link.http, participation));
      throw cause;
    }
    keep({ ...participation, ruleAcknowledged: true, ruleChanged: false });
    link.queue.wake();
    // With the state that is told now, votes go on.
    link.live.refresh();
  };
}
