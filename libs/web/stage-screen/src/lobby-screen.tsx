import type { SessionFacts } from '@rt/contracts/plain';
import { CodePlate, QrCode } from '@rt/web/ui';

import { useFit } from './fit/use-fit';
import { bareAddress, joinLink } from './join-address';
import { PageTitle } from './page-title';
import { ruleName, t } from './words';

type GroupHere = NonNullable<SessionFacts['here']>['types'][number];

interface LobbyProps {
  readonly session: SessionFacts;
}

/** Before the first question and between two: what this is, how many are here, how to join. */
export function LobbyScreen({ session }: LobbyProps) {
  const { title, question, hostName, state, joinUrl, joinCode } = session;
  const main = useFit<HTMLElement>([title, question, hostName, state, JSON.stringify(session.here)].join());
  const how = useFit<HTMLElement>(`${joinUrl}:${joinCode}`);

  return (
    <div className="stage stage--lobby">
      <main className="stage__main stage__about" ref={main}>
        <p className="stage__eyebrow">{t('stage-screen.held-by', { host: hostName })}</p>
        <PageTitle className="stage__title">{title}</PageTitle>
        {question === title ? null : <p className="stage__lead">{question}</p>}
        <div className="stage__about-foot">
          <p className="stage__count">{joinedWords(session)}</p>
          <WhoIsHere here={session.here} />
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

/** Groups from five people on, beside whom the plan expects: the room sees who it is made of, and nobody by themselves. */
function WhoIsHere({ here }: Pick<SessionFacts, 'here'>) {
  if (!here) return null;
  const lists = [here.types, here.places].filter((groups) => groups.length > 0);

  return lists.map((groups) => (
    <p key={groups[0]?.label}>
      {t('stage-screen.here')}: {groups.map(groupWords).join(', ')}
    </p>
  ));
}

function groupWords({ label, here: count, invited }: GroupHere): string {
  return invited === undefined
    ? t('stage-screen.here-group', { label, count })
    : t('stage-screen.here-group-invited', { label, count, invited });
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
