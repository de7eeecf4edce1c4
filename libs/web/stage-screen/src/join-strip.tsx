import type { SessionFacts } from '@rt/contracts/plain';
import { CodePlate, QrCode } from '@rt/web/ui';
import { currentLocale } from '@rt/words';
import { useEffect, useState } from 'react';

import { useFit } from './fit/use-fit';
import { bareAddress, joinLink } from './join-address';
import { ruleName, t } from './words';

interface JoinStripProps {
  readonly session: SessionFacts;
  /** The server's clock less `performance.now()`. */
  readonly clockOffsetMs: number;
  /** Which of the questions is shown; left out where several are. */
  readonly number?: number;
}

/** How to join, the rule, and how far the session is: at the foot of every screen with a question. */
export function JoinStrip({ session, clockOffsetMs, number }: JoinStripProps) {
  const { joinCode, activityCount: count, rule, tz } = session;
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
        <Clock clockOffsetMs={clockOffsetMs} tz={tz} />
      </span>
    </footer>
  );
}

type ClockProps = Pick<JoinStripProps, 'clockOffsetMs'> & Pick<SessionFacts, 'tz'>;

/** The server's time where the roundtable is: the clock of the computer at the screen may be wrong, or set for another place. */
function Clock({ clockOffsetMs, tz }: ClockProps) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 5000);

    return () => clearInterval(timer);
  }, []);

  return <span className="rt-numbers">{timeOfDay(new Date(now + clockOffsetMs), tz)}</span>;
}

function timeOfDay(at: Date, timeZone: string | undefined): string {
  const form = { hour: '2-digit', minute: '2-digit' } as const;
  try {
    return at.toLocaleTimeString(currentLocale(), { ...form, timeZone });
  } catch {
    // A browser that does not know the zone.
    return at.toLocaleTimeString(currentLocale(), form);
  }
}
