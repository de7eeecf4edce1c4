import { Button, QrCode, saveFile } from '@rt/web/ui';
import { useState } from 'react';

import { PageTitle, useSay } from '../../page';
import { t } from './words';

interface SavedContributionProps {
  readonly title: string;
  /** Null: the server stored it at an earlier try and gave the secret then. */
  readonly secret: string | null;
  readonly onAnother: () => void;
}

/** The author's secret, this once, with three ways to keep it. */
export function SavedContribution({ title, secret, onAnother }: SavedContributionProps) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="saved">{t('room.saved-title')}</PageTitle>
      {secret ? <Secret title={title} secret={secret} /> : <p>{t('room.receipt-gone')}</p>}
      <Button look="quiet" onClick={onAnother}>
        {t('room.write-another')}
      </Button>
    </section>
  );
}

function Secret({ title, secret }: { readonly title: string; readonly secret: string }) {
  const say = useSay();
  const [note, setNote] = useState('');
  // What stands behind the hash is not sent to a server.
  const address = `${location.origin}/your-contribution#${secret}`;
  const tell = (sentence: string) => {
    setNote(sentence);
    say(sentence);
  };
  const download = () => {
    const text = t('room.receipt-file', { title, secret, address });
    saveFile('roundtable-receipt.txt', new Blob([text], { type: 'text/plain' }));
  };
  const copy = () => {
    // The clipboard is missing on plain http, where the text can still be selected by hand.
    const written = navigator.clipboard?.writeText(secret) ?? Promise.reject(new Error('no clipboard'));
    written.then(() => tell(t('room.receipt-copied'))).catch(() => tell(t('room.receipt-copy-failed')));
  };

  return (
    <>
      <p>{t('room.saved-lead')}</p>
      <dl className="room__secret">
        <dt>{t('room.receipt-label')}</dt>
        <dd>
          <code>{secret}</code>
        </dd>
      </dl>
      <div className="room__actions">
        <Button onClick={copy}>{t('room.receipt-copy')}</Button>
        <Button look="quiet" onClick={download}>
          {t('room.receipt-download')}
        </Button>
      </div>
      {note ? <p>{note}</p> : null}
      <p>
        <a className="room__alone" href={address} target="_blank" rel="noreferrer">
          {t('room.receipt-page')}
        </a>
      </p>
      <div className="room__qr">
        <QrCode value={address} label={t('room.receipt-qr')} />
      </div>
    </>
  );
}
