import type { SessionFacts } from '@rt/contracts/plain';
import { CodePlate, QrCode } from '@rt/web/ui';
import { currentLocale } from '@rt/words';
import { useEffect, useState } from 'react';

import { bareAddress, joinLink } from './join-address';
import { useFit } from './use-fit';
import { ruleName, t } from './words';

interface JoinStripProps {
  readonly session: SessionFacts;
  /** Which of the questions is shown; left out where several are. */
  readonly number?: number;
}

/** How to join, the rule, and how far the session is: at the foot of every screen with a question. */
export function JoinStrip({ session, number }: JoinStripProps) {
  const { joinCode, activityCount: count, rule } = session;
  const strip = useFit<HTMLElement>([joinCode, session.joinUrl, rule, number, count].join());

  return (
    <footer className="stage__strip" ref={strip}>
      {joinCode === null ? (
        <strong>{t('stage-screen.join-invited')}</strong>
      ) : (
        <>
          <span className="stage__strip-qr">
            <QrCode value={joinLink(session)} label={t('stage-screen.join-qr')} />
          </span>
          <span>
            {t('stage-screen.join-at')} <strong>{bareAddress(session.joinUrl)}</strong>
          </span>
          <CodePlate code={joinCode} label={t('stage-screen.join-code')} />
        </>
      )}
      <span className="stage__strip-end">
        <span>{ruleName(rule)}</span>
        {number === undefined ? null : <span>{t('stage-screen.question-number', { number, count })}</span>}
        <Clock />
      </span>
    </footer>
  );
}

function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5000);

    return () => clearInterval(timer);
  }, []);

  return (
    <span className="rt-numbers">
      {now.toLocaleTimeString(currentLocale(), { hour: '2-digit', minute: '2-digit' })}
    </span>
  );
}
