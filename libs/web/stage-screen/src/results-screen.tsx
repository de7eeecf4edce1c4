import { useContext } from 'react';
import type { ActivityState, SessionFacts } from '@rt/contracts/plain';
import { choiceRows, type ChoiceOption, type ChoiceResult } from '@rt/domain/polling';
import { ChartDownload, KindChart } from '@rt/web/ui';
import { Answered } from './answered';
import { InPicture } from './page-title';
import { QuestionHead } from './question-head';
import { barsIn, rowsStyle } from './rows-in';

interface ResultsScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityState;
}

/** The result over the whole screen. Its files are there for whoever reaches them by key: they are not for the room. */
export function ResultsScreen({ session, activity }: ResultsScreenProps) {
  const inPicture = useContext(InPicture);
  const { tally } = activity;
  const { columns, rows, size } = barsIn(barCount(activity));

  return (
    <>
      <QuestionHead activity={activity} />
      <div className={`stage__chart stage__tiles--${size} stage__columns-${columns}`} style={rowsStyle(rows)}>
        {tally ? (
          <KindChart
            activity={activity}
            tally={tally}
            headlineHidden
            baseHidden
            {...(inPicture
              ? {}
              : {
                  tools: (chart) => <ChartDownload chart={chart} name={`${session.ref ?? 'RT'}-Q${activity.number}`} />,
                })}
          />
        ) : null}
      </div>
      <Answered session={session} activity={activity} />
    </>
  );
}

/** How many bars a choice has; a scale has none. */
function barCount({ config, tally }: ActivityState): number {
  const { options } = config as { readonly options?: readonly ChoiceOption[] };
  const result = tally?.result as ChoiceResult | null | undefined;
  if (!options) return 1;

  return result ? choiceRows(options, result).length : options.length;
}
