import { useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HttpClient, LiveClient, useLive } from '@rt/web/data';
import { CodePlate } from '@rt/web/ui';
import { Pairing, readHanded, type HandedPairing, type PairingView } from './pairing';
import { StageRoom } from './stage-room';
import { t } from './words';

const KEY = 'rt-stage';
const http = new HttpClient();

/** Starts the stage in an element. */
export function mountStage(element: HTMLElement): void {
  createRoot(element).render(<StageApp />);
}

/** The projector: paired by a code once, then it shows what the facilitator chooses. */
export function StageApp() {
  const [handed] = useState(takeHanded);
  const [token, setToken] = useState(() => (handed ? null : sessionStorage.getItem(KEY)));
  const paired = useCallback((next: string) => {
    sessionStorage.setItem(KEY, next);
    setToken(next);
  }, []);
  const unpair = useCallback(() => {
    sessionStorage.removeItem(KEY);
    setToken(null);
  }, []);

  return token === null ? (
    <PairingScreen handed={handed} onToken={paired} />
  ) : (
    <PairedStage key={token} token={token} onEnded={unpair} />
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
  readonly onToken: (token: string) => void;
}

function PairingScreen({ handed, onToken }: PairingScreenProps) {
  const [view, setView] = useState<PairingView>({ code: null, failed: false });
  useEffect(() => {
    document.title = `${t('stage.pair-title')} – ${t('stage.product')}`;
    const pairing = new Pairing({ http, handed, onView: setView, onToken });
    pairing.start();

    return () => pairing.stop();
  }, [handed, onToken]);

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

function PairedStage({ token, onEnded }: { readonly token: string; readonly onEnded: () => void }) {
  const client = useMemo(() => new LiveClient({ auth: () => ({ token }) }), [token]);
  useEffect(() => {
    client.start();

    return () => client.stop();
  }, [client]);
  const live = useLive(client);
  const ended = live.connection === 'ended';
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);

  return <StageRoom live={live} />;
}
