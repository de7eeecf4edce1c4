import { Banner, Button, buttonClass } from '@rt/web/ui';
import { useCallback, useState } from 'react';

import { LongText } from '../long-text';
import { Page, PageTitle, useSay } from '../page';
import { navigate, routeOf, usePath } from '../router';
import { type KeptPlace, loadPlace } from '../session/waiting-store';
import { useHeard } from '../use-heard';
import { leaveLine, type Standing, usePlace } from './use-place';
import { t } from './words';

/** In front of a room whose host lets people in: that one waits, and what became of it. */
export function WaitingPage() {
  const route = routeOf(usePath());
  const joinKey = route.page === 'join' ? route.joinKey : '';
  // As it was when the page was opened: once it is settled, it is taken from the device.
  const [kept] = useState(() => loadPlace(joinKey));

  return <Page>{kept ? <Place joinKey={joinKey} kept={kept} /> : null}</Page>;
}

function Place({ joinKey, kept }: { readonly joinKey: string; readonly kept: KeptPlace }) {
  const say = useSay();
  const letIn = useCallback(() => say(t('waiting.let-in')), [say]);
  const standing = usePlace(joinKey, kept, letIn);
  useHeard(standing.offline ? t('waiting.offline') : null);
  const leave = () => {
    void leaveLine(joinKey, kept);
    navigate('/j', { replace: true });
  };
  if (standing.over) return <Over why={standing.over.message} />;
  const askAgain = () => void leaveLine(joinKey, kept).then(() => location.reload());
  if (standing.place?.state === 'refused') return <Refused kept={kept} standing={standing} askAgain={askAgain} />;

  return <Waiting kept={kept} standing={standing} leave={leave} />;
}

interface PlaceProps {
  readonly kept: KeptPlace;
  readonly standing: Standing;
}

function Waiting({ kept, standing, leave }: PlaceProps & { readonly leave: () => void }) {
  const { title, state, slotText } = standing.place?.session ?? kept.session;

  return (
    <section className="room__stack">
      <PageTitle pageKey="waiting" context={title}>
        {t('waiting.title')}
      </PageTitle>
      <LongText className="room__lead" text={title} length="title" />
      <Line standing={standing} />
      {state === 'scheduled' ? <p>{t('waiting.not-started', { slot: slotText })}</p> : null}
      <p>{t('waiting.text')}</p>
      <p>{t('waiting.kept')}</p>
      <div className="room__actions">
        <Button look="quiet" onClick={leave}>
          {t('waiting.leave')}
        </Button>
      </div>
    </section>
  );
}

function Refused({ kept, standing, askAgain }: PlaceProps & { readonly askAgain: () => void }) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="waiting-refused" context={kept.session.title}>
        {t('waiting.refused-title')}
      </PageTitle>
      <Line standing={standing} />
      <p>{t('waiting.refused-by', { title: kept.session.title })}</p>
      <p className="room__card room__card--plain">{standing.place?.reason}</p>
      <p className="room__muted">{t('waiting.refused-later')}</p>
      {standing.place?.mayAskAgain ? <Button onClick={askAgain}>{t('waiting.again')}</Button> : null}
      <ReadOn />
    </section>
  );
}

function Line({ standing }: Pick<PlaceProps, 'standing'>) {
  return standing.offline ? <Banner tone="warning">{t('waiting.offline')}</Banner> : null;
}

function Over({ why }: { readonly why: string }) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="waiting-over">{t('waiting.over-title')}</PageTitle>
      <p>{why}</p>
      <Button onClick={() => location.reload()}>{t('waiting.again')}</Button>
      <ReadOn />
    </section>
  );
}

function ReadOn() {
  return (
    <a className={buttonClass('quiet')} href="/roundtables">
      {t('waiting.read')}
    </a>
  );
}
