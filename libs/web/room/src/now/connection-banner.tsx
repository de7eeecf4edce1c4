import { type AnswerNews, useConnectionState, useQueued } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { useEffect, useState } from 'react';

import { newsSentence } from '../session/news-words';
import { useRoom } from '../session/room-context';
import { useHeard } from '../use-heard';
import { t } from '../words';
import { useReadyCharts } from './use-charts';

/** How long it is said that what waited was sent, in ms: time to read it after looking up. */
const SENT_SHOWN_MS = 8000;

export function ConnectionBanner() {
  const { live, news } = useRoom();
  const state = useConnectionState(live);
  const sentence = state === 'fine' ? null : t(`room.banner-${state}`);
  const late = news?.kind === 'saved' && news.late ? news : null;
  useHeard(sentence, late);

  return (
    <>
      {sentence !== null ? <Banner tone={state === 'fetching' ? 'info' : 'warning'}>{sentence}</Banner> : null}
      {sentence === null && late ? <SentLate key={late.activityId} news={late} /> : null}
      <Lost />
    </>
  );
}

/** What was not taken, once there is such an answer, or a vote as the place is over, and the code for it is there. */
function Lost() {
  const { link, live } = useRoom();
  const queued = useQueued(link.queue);
  const ended = live.connection === 'ended' && link.votes.load().length > 0;
  const [some, setSome] = useState(false);
  if (!some && (ended || [...queued.values()].some(({ status }) => status !== 'waiting'))) setSome(true);

  return some ? <LostLate /> : null;
}

function LostLate() {
  const charts = useReadyCharts(null);

  return charts && <charts.LostAnswers />;
}

function SentLate({ news }: { readonly news: AnswerNews }) {
  const [over, setOver] = useState<AnswerNews | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(news), SENT_SHOWN_MS);

    return () => clearTimeout(timer);
  }, [news]);

  return over === news ? null : <Banner tone="success">{newsSentence(news)}</Banner>;
}
