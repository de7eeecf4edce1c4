import type { MailPreview } from '@rt/contracts';
import { Dialogue } from '@rt/web/console-kit';
import { type ReactNode, useRef, useState } from 'react';

import { t } from '../words';
import { MailSample } from './mail-sample';

/** What is asked before mails go: the question in the title, the act on the button. */
interface Wording {
  readonly title: string;
  readonly confirmLabel: string;
}

interface Asked extends Wording {
  readonly preview: MailPreview;
}

interface MailQuestion {
  readonly dialogue: ReactNode;
  /** True when it was confirmed, and at once where nobody would be mailed. */
  ask(preview: MailPreview, wording: Wording): Promise<boolean>;
}

/** Asks before a list of mails goes, with their number and one of them to read. */
export function useMailQuestion(): MailQuestion {
  const [asked, setAsked] = useState<Asked | null>(null);
  const settle = useRef<(yes: boolean) => void>(() => undefined);

  const ask: MailQuestion['ask'] = (preview, wording) => {
    if (preview.count === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      settle.current = resolve;
      setAsked({ preview, ...wording });
    });
  };
  const end = (yes: boolean) => {
    setAsked(null);
    settle.current(yes);
  };
  const dialogue = asked ? (
    <Dialogue
      opened
      title={asked.title}
      confirmLabel={asked.confirmLabel}
      cancelLabel={t('organise.go-back')}
      onConfirm={() => end(true)}
      onClose={() => end(false)}
    >
      <MailSample preview={asked.preview} />
    </Dialogue>
  ) : null;
  return { dialogue, ask };
}
