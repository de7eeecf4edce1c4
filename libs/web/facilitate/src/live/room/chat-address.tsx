import { Button } from '@mantine/core';
import type { SessionFacts } from '@rt/contracts/plain';
import { useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

type Joining = Pick<SessionFacts, 'title' | 'joinUrl'>;

/** The way in for those who follow an online meeting: copied, or shown where the browser does not copy. */
export function ChatAddress({ session, code }: { readonly session: Joining; readonly code: string }) {
  const say = useSay();
  const [byHand, setByHand] = useState(false);
  const text = t('facilitate.chat-text', { title: session.title, address: chatAddress(session.joinUrl, code), code });
  const copy = () => {
    // The clipboard is missing on plain http.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(() => say(t('facilitate.chat-copied'))).catch(() => setByHand(true));
  };
  return (
    <div>
      <Button variant="default" size="compact-md" aria-describedby="chat-hint" onClick={copy}>
        {t('facilitate.chat-copy')}
      </Button>
      <p id="chat-hint" className={classes['muted']}>
        {t('facilitate.chat-hint')}
      </p>
      {byHand ? (
        <div role="status">
          <p>{t('facilitate.chat-by-hand')}</p>
          <p className={classes['joinUrl']}>{text}</p>
        </div>
      ) : null}
    </div>
  );
}

/** The join page counts whoever comes by this address as online. */
function chatAddress(joinUrl: string, code: string): string {
  return `${joinUrl}/${code.replace(/\D/g, '')}?chat`;
}
