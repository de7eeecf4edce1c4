export { BoardView } from './board-view';
export { LateNote } from './late/late-note';
export { LostAnswers } from './lost/lost-answers';
export { OtherQuestions } from './others/other-questions';
export { PausedNote } from './pausing/paused-note';
export { sendKeptVotes } from './reacting/votes-of-boards';
export { RoundNote } from './round-note';
export { MoreTime } from './time/more-time';
import '@rt/components/charts/styles.css';

// Loaded once there is something to draw: the first question shows without it.
export { chartNow, loadChart } from '@rt/web/kinds/charts';
export { KindChart, tallySummary } from '@rt/web/kinds/kind-chart';
