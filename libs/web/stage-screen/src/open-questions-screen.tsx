import type { ActivityView, RoomState, SessionFacts } from '@rt/contracts/plain';

import { useFitRows } from './fit/use-fit';
import { JoinStrip } from './join-strip';
import { PageTitle } from './page-title';
import { rowsIn, rowsStyle } from './rows-in';
import { t } from './words';

/** Tiles in the order of the plan; more questions than stand on one screen are counted. */
const MOST = 10;

interface OpenQuestionsProps {
  readonly room: RoomState;
  /** The server's clock less `performance.now()`. */
  readonly clockOffsetMs: number;
}

export function OpenQuestionsScreen({ room: { session, activities }, clockOffsetMs }: OpenQuestionsProps) {
  const open = activities.filter(({ state }) => state === 'open');
  const shown = open.slice(0, MOST);
  const key = shown.map(({ id, configVersion }) => `${id} ${configVersion}`).join();
  const { element: main, shown: fitting } = useFitRows<HTMLElement>(key);
  const left = open.length - shown.length + fitting.leftOut;
  const { rows, size } = rowsIn(shown.length);

  return (
    <div className="stage">
      <main className="stage__main" ref={main}>
        <header className="stage__head stage__head--medium">
          <div>
            <PageTitle className="stage__question">{t('stage-screen.own-pace')}</PageTitle>
            <p className="stage__hint">{t('stage-screen.own-pace-open', { count: open.length })}</p>
          </div>
        </header>
        <ul className={`stage__tiles stage__tiles--${size} stage__open`} style={rowsStyle(rows)}>
          {shown.map((activity) => (
            <OpenQuestion key={activity.id} session={session} activity={activity} />
          ))}
        </ul>
        <p className="stage__left">{left > 0 ? t('stage-screen.left', { left }) : null}</p>
      </main>
      <JoinStrip session={session} clockOffsetMs={clockOffsetMs} />
    </div>
  );
}

interface OpenQuestionProps {
  readonly session: SessionFacts;
  readonly activity: ActivityView;
}

function OpenQuestion({ session, activity: { question, answered, paused } }: OpenQuestionProps) {
  const joined = Math.max(session.joined, answered);

  return (
    <li data-row>
      <span className="stage__row-text">{question}</span>
      {paused ? <span className="stage__open-count">{t('stage-screen.paused-mark')}</span> : null}
      <span className="rt-numbers stage__open-count">{t('stage-screen.answered', { answered, joined })}</span>
    </li>
  );
}
