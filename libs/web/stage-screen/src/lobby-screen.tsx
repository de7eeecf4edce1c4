import type { SessionFacts } from '@rt/contracts/plain';
import { CodePlate, QrCode } from '@rt/web/ui';

import { bareAddress, joinLink } from './join-address';
import { PageTitle } from './page-title';
import { useFit } from './use-fit';
import { ruleName, t } from './words';

interface LobbyProps {
  readonly session: SessionFacts;
}

/** Before the first question and between two: what this is, how many are here, how to join. */
export function LobbyScreen({ session }: LobbyProps) {
  const { title, question, hostName, state, joinUrl, joinCode } = session;
  const main = useFit<HTMLElement>([title, question, hostName, state].join());
  const how = useFit<HTMLElement>(`${joinUrl}:${joinCode}`);

  return (
    <div className="stage stage--lobby">
      <main className="stage__main stage__about" ref={main}>
        <p className="stage__eyebrow">{t('stage-screen.held-by', { host: hostName })}</p>
        <PageTitle className="stage__title">{title}</PageTitle>
        <p className="stage__lead">{question}</p>
        <div className="stage__about-foot">
          <p className="stage__count">{joinedWords(session)}</p>
          <p className="stage__muted">
            {state === 'live' ? t('stage-screen.next-soon') : t('stage-screen.starts-soon')} · {ruleName(session.rule)}
          </p>
        </div>
      </main>
      <aside className="stage__how" ref={how} aria-label={t('stage-screen.join-how')}>
        {joinCode === null ? <WithLink /> : <WithCode session={session} code={joinCode} />}
      </aside>
    </div>
  );
}

function joinedWords({ joined, simulated }: SessionFacts): string {
  const words = t('stage-screen.joined', { count: joined });

  return simulated > 0 ? `${words} (${t('stage-screen.simulated', { count: simulated })})` : words;
}

function WithLink() {
  return (
    <>
      <p className="stage__address">{t('stage-screen.join-invited')}</p>
      <p>{t('stage-screen.join-invited-text')}</p>
    </>
  );
}

function WithCode({ session, code }: LobbyProps & { readonly code: string }) {
  return (
    <>
      <div className="stage__qr">
        <QrCode value={joinLink(session)} label={t('stage-screen.join-qr')} />
      </div>
      <p className="stage__address">
        {t('stage-screen.join-at')} <strong>{bareAddress(session.joinUrl)}</strong>
      </p>
      <p className="stage__code">
        <CodePlate code={code} label={t('stage-screen.join-code')} />
      </p>
    </>
  );
}
