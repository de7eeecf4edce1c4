import { useLineState } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { newsSentence } from '../session/news-words';
import { useRoom } from '../session/room-context';
import { t } from '../words';

/** Says how the line is, in the flow of the page, and what was sent once it was back. */
export function LineBanner() {
  const { live, news } = useRoom();
  const state = useLineState(live);
  if (state === 'fetching') return <Banner tone="info">{t('room.banner-fetching')}</Banner>;
  if (state !== 'fine') {
    return (
      <Banner tone="warning">{state === 'offline' ? t('room.banner-offline') : t('room.banner-reconnecting')}</Banner>
    );
  }

  return news?.kind === 'saved' && news.late ? <Banner tone="success">{newsSentence(news)}</Banner> : null;
}
