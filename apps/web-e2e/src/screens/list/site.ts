import { showTable } from '../acts/common';
import type { Listed } from '../screen';

const contribution = (name: string, room: Listed['room'], more: Partial<Listed> = {}): Listed => ({
  ...{ name: `contribution-${name}`, path: '/contributions/{contribution}', room },
  ...more,
});

const asChartAndTable = (name: string): Listed[] => [
  contribution(name, `published-${name}` as Listed['room']),
  contribution(`${name}-table`, `published-${name}` as Listed['room'], { act: showTable }),
  contribution(`${name}-long`, `published-long-${name}` as Listed['room'], { act: showTable }),
];

export const siteLists = (rows: string): Listed[] => [
  { name: `home-${rows}`, path: '/' },
  { name: `insights-${rows}`, path: '/insights' },
  { name: `roundtables-${rows}`, path: '/roundtables' },
];

export const sitePages: readonly Listed[] = [
  { name: 'home', path: '/' },
  { name: 'insights', path: '/insights' },
  { name: 'insights-search', path: '/insights?q=energy' },
  { name: 'insights-nothing-found', path: '/insights?q=zyzzyva', shows: 'Nothing found' },
  { name: 'insights-common-words', path: '/insights?q=the', shows: 'are not searched for' },
  { name: 'roundtables', path: '/roundtables' },
  { name: 'roundtable', path: '/roundtables/{ref}', room: 'demo-published' },
  contribution('with-chart', 'demo-poll'),
  contribution('with-table', 'demo-poll', { act: showTable }),
  contribution('with-scale', 'demo-scale'),
  { name: 'contribution', path: '/contributions/{contribution}', room: 'demo-text' },
  { name: 'roundtable-with-words', path: '/roundtables/{ref}/some-words', room: 'demo-published' },
  { name: 'contribution-with-words', path: '/contributions/{contribution}/some-words', room: 'demo-text' },
  { name: 'your-contribution', path: '/your-contribution' },
  { name: 'about', path: '/about' },
  { name: 'how-it-works', path: '/how-it-works' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not-found', path: '/nothing-here', shows: 'Page not found' },
];

export const publishedPages: readonly Listed[] = [
  { name: 'roundtable-long', path: '/roundtables/{ref}', room: 'published-long' },
  contribution('long', 'published-long'),
  // The lists show what the page before published.
  { name: 'home-long', path: '/', room: 'published-long' },
  { name: 'insights-long', path: '/insights', room: 'published-long' },
  { name: 'roundtables-long', path: '/roundtables', room: 'published-long' },
  { name: 'roundtable-withdrawn', path: '/roundtables/{ref}', room: 'withdrawn', shows: 'was withdrawn' },
  contribution('written', 'published-written'),
  contribution('asked', 'published-asked'),
  contribution('ideas', 'published-ideas'),
  contribution('consensus', 'published-consensus'),
  contribution('consensus-long', 'published-long-consensus', { act: showTable }),
  contribution('cloud', 'published-cloud'),
  contribution('cloud-table', 'published-cloud', { act: showTable }),
  ...['ranking', 'points', 'statements', 'rounds', 'groups'].flatMap(asChartAndTable),
  contribution('by-hand', 'published-hands', { shows: 'by hand' }),
];
