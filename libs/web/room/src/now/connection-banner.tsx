import { type AnswerNews, useConnectionState } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { useEffect, useState } from 'react';

import { newsSentence } from '../session/news-words';
import { useRoom } from '../session/room-context';
import { t } from '../words';

/** How long it is said that what waited was sent, in ms: time to read it after looking up. */
const SENT_SHOWN_MS = 8000;

/** Says how the connection is, in the flow of the page, and what was sent once it was back. */
export function ConnectionBanner() {
  const { live, news } = useRoom();
  const state = useConnectionState(live);
  if (state === 'fetching') return <Banner tone="info">{t('room.banner-fetching')}</Banner>;
  if (state !== 'fine') {
    return (
      <Banner tone="warning">{state === 'offline' ? t('room.banner-offline') : t('room.banner-reconnecting')}</Banner>
    );
  }

  return news?.kind === 'saved' && news.late ? <SentLate key={news.activityId} news={news} /> : null;
}

function SentLate({ news }: { readonly news: AnswerNews }) {
  const [over, setOver] = useState<AnswerNews | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(news), SENT_SHOWN_MS);

    return () => clearTimeout(timer);
  }, [news]);

  return over === news ? null : <Banner tone="success">{newsSentence(news)}</Banner>;
}
