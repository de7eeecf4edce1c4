import { useEffect, useState } from 'react';
import type { ActivityState, RoomState, SessionFacts } from '@rt/contracts/plain';
import { useLineState, type LiveSnapshot } from '@rt/web/data';
import { CodePlate, QrCode, ReconnectIcon, formatCode } from '@rt/web/ui';
import { QuestionScreen, ResultsScreen } from './question-screens';
import { useFit } from './use-fit';
import { t } from './words';

/** What stands on the projector now. The last picture stays while the line is away. */
export function StageRoom({ live }: { readonly live: LiveSnapshot }) {
  const line = useLineState(live);
  const room = live.room;
  useEffect(() => {
    document.title = `${room?.session.title ?? ''} – ${t('stage.product')}`;
  }, [room?.session.title]);

  return (
    <div className="stage">
      {room ? <Screen room={room} live={live} /> : <main className="stage__main" />}
      {line === 'fine' ? null : (
        <aside className="stage__line">
          <ReconnectIcon /> {t('stage.reconnecting')}
        </aside>
      )}
    </div>
  );
}

function Screen({ room, live }: { readonly room: RoomState; readonly live: LiveSnapshot }) {
  const { session } = room;
  const activity = room.activities.find((one) => one.id === session.currentActivityId) ?? null;
  const shows = screenOf(session, activity);
  if (shows === 'blank') return <BlankScreen />;
  if (shows === 'ended') return <EndedScreen cancelled={session.state === 'cancelled'} />;
  if (shows === 'lobby' || activity === null) return <LobbyScreen session={session} />;

  return (
    <>
      <ActivityScreen session={session} activity={activity} results={shows === 'results'} live={live} />
      <JoinStrip session={session} number={activity.number} />
    </>
  );
}

interface ActivityScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityState;
  readonly results: boolean;
  readonly live: LiveSnapshot;
}

function ActivityScreen({ session, activity, results, live }: ActivityScreenProps) {
  // A chart takes the place of a sentence with the first answers.
  const drawn = (activity.tally?.respondents ?? 0) > 0;
  const shown = [activity.id, activity.configVersion, activity.state, results, drawn];
  const main = useFit<HTMLElement>(shown.join());

  return (
    <main className="stage__main" ref={main}>
      {results ? (
        <ResultsScreen session={session} activity={activity} />
      ) : (
        <QuestionScreen session={session} activity={activity} since={live.heardAt[activity.id] ?? 0} />
      )}
    </main>
  );
}

type Shown = 'lobby' | 'question' | 'results' | 'blank' | 'ended';

/** What the stage shows for a session's state; without a current activity there is nothing but the lobby. */
export function screenOf(session: SessionFacts, activity: ActivityState | null): Shown {
  if (['closed', 'published', 'withdrawn', 'cancelled'].includes(session.state)) return 'ended';
  if (session.stageView === 'blank') return 'blank';
  if (session.stageView === 'lobby' || activity === null) return 'lobby';

  return session.stageView;
}

function BlankScreen() {
  return (
    <main className="stage__main">
      <h1 className="rt-hidden">{t('stage.blank')}</h1>
    </main>
  );
}

function EndedScreen({ cancelled }: { readonly cancelled: boolean }) {
  return (
    <main className="stage__main stage__main--middle">
      <h1>{cancelled ? t('stage.cancelled') : t('stage.ended')}</h1>
      {cancelled ? null : <p>{t('stage.ended-text')}</p>}
    </main>
  );
}

function LobbyScreen({ session }: { readonly session: SessionFacts }) {
  const simulated = session.simulated > 0 ? ` (${t('stage.simulated', { count: session.simulated })})` : '';

  const main = useFit<HTMLElement>(`${session.title}:${session.question}`);

  return (
    <main className="stage__main stage__lobby" ref={main}>
      <div className="stage__stack">
        <h1>{session.title}</h1>
        <p className="stage__lead">{session.question}</p>
        <p className="stage__muted">{t('stage.held-by', { host: session.hostName })}</p>
        <p aria-hidden="true">
          {t('stage.joined', { count: session.joined })}
          {simulated}
        </p>
        <p className="stage__muted">{session.state === 'live' ? t('stage.next-soon') : t('stage.starts-soon')}</p>
      </div>
      <div className="stage__stack stage__how">
        <JoinWays session={session} />
      </div>
    </main>
  );
}

function JoinWays({ session }: { readonly session: SessionFacts }) {
  if (session.joinCode === null) return <p>{t('stage.join-invited')}</p>;

  return (
    <>
      <p>{t('stage.join-at', { address: bareAddress(session.joinUrl) })}</p>
      <p className="stage__code">
        <CodePlate code={session.joinCode} label={t('stage.join-code')} />
      </p>
      {session.joinUrlIsLoopback ? <LoopbackNote /> : null}
      <div className="stage__qr">
        <QrCode value={joinLink(session)} label={t('stage.join-qr')} />
      </div>
    </>
  );
}

function LoopbackNote() {
  return <p className="stage__note">{t('stage.loopback')}</p>;
}

/** Address, code and QR: at the bottom of every screen with a question. */
function JoinStrip({ session, number }: { readonly session: SessionFacts; readonly number: number }) {
  return (
    <footer className="stage__strip">
      {session.joinCode === null ? (
        <span>{t('stage.join-invited')}</span>
      ) : (
        <>
          <span>{t('stage.join-at', { address: bareAddress(session.joinUrl) })}</span>
          <span>
            {t('stage.join-code')} <CodePlate code={formatCode(session.joinCode)} />
          </span>
          <span className="stage__strip-qr">
            <QrCode value={joinLink(session)} label={t('stage.join-qr')} />
          </span>
        </>
      )}
      <span className="stage__end">{t('stage.question-number', { number, count: session.activityCount })}</span>
      <Clock />
      {session.joinUrlIsLoopback ? <LoopbackNote /> : null}
    </footer>
  );
}

function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5000);

    return () => clearInterval(timer);
  }, []);

  return <span className="rt-numbers">{now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}</span>;
}

/** 'example.org/j' out of 'https://example.org/j'. */
export function bareAddress(joinUrl: string): string {
  return joinUrl.replace(/^https?:\/\//, '');
}

function joinLink(session: SessionFacts): string {
  return `${session.joinUrl}/${(session.joinCode ?? '').replace(/\D/g, '')}`;
}
