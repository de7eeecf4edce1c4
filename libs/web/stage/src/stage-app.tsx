import { HttpClient, LiveClient, useLive } from '@rt/web/data';
import { CodePlate } from '@rt/web/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { forget, keep, readKept } from './kept-pairing';
import { type HandedPairing, type PairedScreen, Pairing, type PairingView, readHanded } from './pairing';
import { ShareView } from './share-view';
import { StageKeys } from './stage-keys';
import { StageRoom } from './stage-room';
import { t } from './words';

const http = new HttpClient();

export function mountStage(element: HTMLElement): void {
  createRoot(element).render(<StageApp />);
}

/** The projector: paired by a code once, then it shows what the facilitator chooses. */
function StageApp() {
  const [handed] = useState(takeHanded);
  const [screen, setScreen] = useState(() => (handed ? null : readKept()));
  const paired = useCallback((next: PairedScreen) => {
    keep(next);
    setScreen(next);
  }, []);
  const unpair = useCallback(() => {
    forget();
    setScreen(null);
  }, []);

  return (
    <ShareView>
      {screen === null ? (
        <PairingScreen handed={handed} onPaired={paired} />
      ) : (
        <PairedStage key={screen.token} screen={screen} onEnded={unpair} />
      )}
    </ShareView>
  );
}

/** The pairing of the address, taken out of it at once: it serves once. */
function takeHanded(): HandedPairing | null {
  const handed = readHanded(window.location.hash);
  if (handed) window.history.replaceState(null, '', window.location.pathname);

  return handed;
}

interface PairingScreenProps {
  readonly handed: HandedPairing | null;
  readonly onPaired: (screen: PairedScreen) => void;
}

function PairingScreen({ handed, onPaired }: PairingScreenProps) {
  const [view, setView] = useState<PairingView>({ code: null, failed: false });
  useEffect(() => {
    document.title = `${t('stage.pair-title')} – ${t('stage.product')}`;
    const pairing = new Pairing({ http, handed, onView: setView, onPaired });
    pairing.start();

    return () => pairing.stop();
  }, [handed, onPaired]);

  return (
    <main className="stage-pairing">
      <h1>{t('stage.pair-title')}</h1>
      <p>{t('stage.pair-how')}</p>
      {view.code ? (
        <p className="stage-pairing__code">
          <CodePlate code={view.code} label={t('stage.pair-code')} />
        </p>
      ) : (
        <p>{view.failed ? t('stage.pair-failed') : t('stage.pair-waiting')}</p>
      )}
      <p className="stage-pairing__muted">{t('stage.pair-renews')}</p>
    </main>
  );
}

interface PairedStageProps {
  readonly screen: PairedScreen;
  readonly onEnded: () => void;
}

function PairedStage({ screen, onEnded }: PairedStageProps) {
  const { token, keysMoveSession } = screen;
  const client = useMemo(() => new LiveClient({ auth: () => ({ token }) }), [token]);
  useEffect(() => {
    client.start();

    return () => client.stop();
  }, [client]);
  const live = useLive(client);
  const old = live.refusal?.code === 'wrong-version';
  const ended = live.connection === 'ended' && !old;
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);

  if (old) return <OldStage />;

  return (
    <>
      <StageRoom live={live} />
      {keysMoveSession && live.room ? <StageKeys token={token} room={live.room} /> : null}
    </>
  );
}

/** The service has been updated; the screen stays paired and shows the room again once it is loaded again. */
function OldStage() {
  return (
    <main className="stage-pairing">
      <h1>{t('stage.old-title')}</h1>
      <p>{t('stage.old-text')}</p>
    </main>
  );
}
