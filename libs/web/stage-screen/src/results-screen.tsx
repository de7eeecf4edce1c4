import type { ActivityView, SessionFacts } from '@rt/contracts/plain';
import { chartFileName } from '@rt/web/kinds/chart-models';
import { GroupsChart, KindChart, useBarCount } from '@rt/web/kinds/kind-chart';
import { OverGroups } from '@rt/web/kinds/over-groups';
import { useContext } from 'react';

import { Answered } from './answered';
import { drawingsOnScreen } from './drawings-on-screen';
import { InPicture } from './page-title';
import { QuestionHead } from './question-head';
import { barsIn, rowsStyle } from './rows-in';
import { t } from './words';

/** Units of the smallest words of a cloud, which is drawn in two thirds of its size or more. */
const SMALLEST_WORD = 34;

interface ResultsScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityView;
  /** So many rows of the result have no room. */
  readonly leftOut: number;
}

/** The result over the whole screen, of all together or by groups. Its files are there for whoever reaches them by key: they are not for the room. */
export function ResultsScreen({ session, activity, leftOut }: ResultsScreenProps) {
  const inPicture = useContext(InPicture);
  const { tally } = activity;
  const download = inPicture ? null : chartFileName(session.ref, activity.number);
  const groups = session.stage?.by === undefined ? undefined : session.stageGroups;
  const { hands, most, bars } = drawingsOnScreen(activity);
  // Hands are bars also where there is no result on devices.
  const { columns, rows, size } = barsIn(Math.max(useBarCount(activity, tally), bars));

  return (
    <>
      <QuestionHead activity={activity} />
      <div
        className={`stage__chart stage__tiles--${size} stage__columns-${columns}${groups ? ' stage__by-group' : ''}`}
        style={rowsStyle(rows)}
      >
        {groups ? (
          <>
            <GroupsChart activity={activity} told={groups} download={download} />
            <OverGroups activity={activity} told={groups} download={download} />
          </>
        ) : null}
        {tally && !groups ? (
          <KindChart
            activity={activity}
            tally={tally}
            hands={hands}
            headlineHidden
            baseHidden
            most={most}
            smallestWord={SMALLEST_WORD}
            download={download}
          />
        ) : null}
      </div>
      <p className="stage__left">{leftOut > 0 ? t('stage-screen.left', { left: leftOut }) : null}</p>
      <Answered session={session} activity={activity} />
    </>
  );
}
