import { useLineState, type LiveSnapshot } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { t } from '../words';

/** Says how the line is, in the flow of the page. */
export function LineBanner({ live }: { readonly live: LiveSnapshot }) {
  const state = useLineState(live);
  if (state === 'fine') return null;
  if (state === 'fetching') return <Banner tone="info">{t('room.banner-fetching')}</Banner>;

  return (
    <Banner tone="warning">{state === 'offline' ? t('room.banner-offline') : t('room.banner-reconnecting')}</Banner>
  );
}
