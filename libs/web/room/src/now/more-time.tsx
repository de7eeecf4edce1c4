import { Button } from '@rt/web/ui';
import { useState } from 'react';

import { useSay } from '../page';
import { t } from '../words';

/** Time that is given is never less than this, in ms: clocks of device and server drift by less. */
const GIVEN_MS = 2000;

interface MoreTimeProps {
  ask(): Promise<object>;
  /** When the question closes, on the clock of `performance.now()`. */
  readonly ends: number;
}

/** Asks for more time, once until some is given. The host reads how many ask. */
export function MoreTime({ ask, ends }: MoreTimeProps) {
  const say = useSay();
  const [asked, setAsked] = useState(-GIVEN_MS);
  const hasAsked = ends < asked + GIVEN_MS;
  const press = async () => {
    setAsked(ends);
    try {
      await ask();
      say(t('room.more-time-asked'));
    } catch {
      setAsked(-GIVEN_MS);
      say(t('room.more-time-failed'));
    }
  };

  return (
    <Button
      look="link"
      busy={hasAsked}
      label={t(hasAsked ? 'room.more-time-asked' : 'room.more-time')}
      onClick={() => void press()}
    >
      {t(hasAsked ? 'room.asked' : 'room.time')}
    </Button>
  );
}
