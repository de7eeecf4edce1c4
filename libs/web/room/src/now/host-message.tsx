import { Banner } from '@rt/web/ui';
import { useEffect } from 'react';

import { useSay } from '../page';
import { useRoom } from '../session/room-context';
import { t } from '../words';

/** What the hosts tell all phones while the session runs; said once to screen readers. */
export function HostMessage() {
  const { live } = useRoom();
  const say = useSay();
  const session = live.room?.session;
  const text = session?.state === 'live' && session.message ? t('room.message', { text: session.message }) : null;
  useEffect(() => {
    if (text) say(text);
  }, [say, text]);

  return text ? <Banner>{text}</Banner> : null;
}
