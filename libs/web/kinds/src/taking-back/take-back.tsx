import { Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useEffect, useRef, useState } from 'react';

import { takeBack } from '../words.en-GB.json';

const t = createWords(takeBack);

interface TakeBackProps {
  readonly text: string;
  readonly kept?: boolean | undefined;
  run(): void;
}

/** Takes a text back once its question is closed: asked for twice, since it cannot be sent again while the question is closed. The focus goes with it. */
export function TakeBack({ text, kept = false, run }: TakeBackProps) {
  const [asked, setAsked] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current !== asked) part.current?.querySelector<HTMLElement>('p, button')?.focus();
    before.current = asked;
  }, [asked]);

  return (
    <div ref={part}>
      {asked ? (
        <>
          <p tabIndex={-1}>
            {t('taking-back.sure')} {kept ? t('taking-back.kept') : null}
          </p>
          <Button look="danger" onClick={run}>
            {t('taking-back.now')}
          </Button>
          <Button look="link" onClick={() => setAsked(false)}>
            {t('taking-back.keep')}
          </Button>
        </>
      ) : (
        <Button look="link" label={t('taking-back.label', { text })} onClick={() => setAsked(true)}>
          {t('taking-back.take-back')}
        </Button>
      )}
    </div>
  );
}
