export { Card, Cards } from './cards';
export { Chart, type ChartProps } from './charts/chart';
export { ChartTable, NONE } from './charts/chart-figure';
export { type Clouds, cloudsOf } from './charts/cloud';
export type { Content } from './content';
export { buttonClass, ButtonLink, type ButtonLook } from './controls/button';
export { INPUT_CLASS } from './controls/input';
export { ResultFigure } from './figure';
export { ReceiptForm, SearchForm } from './form';
export { Article, Breadcrumbs, PageBody, PageFoot, PageHead, Wrap } from './frame';
export { Band, Code, Hero, LinkCard, LinkCards, NamedBand, Sectors } from './front';
export { WordsIn } from './language';
export { Markup, Paragraphs } from './markup';
export { Agenda, Citation, Columns, type Fact, Facts, Panel, Question, Tags, TitleBlock, WhoSaid } from './record';
export { marked, rich } from './rich';
export {
  Chips,
  Count,
  FacetGroup,
  Filters,
  Hit,
  Hits,
  MarkedText,
  Pages,
  SearchColumns,
  SearchRegion,
  Sorting,
  Suggestion,
} from './search';
export { SmallChart } from './small-chart';
export { Sources } from './sources';
export { Empty, EmptyAdvice, EmptyPage, KindLine, Lead, Muted, MutedWords, Problem, Text, TextSection } from './text';
