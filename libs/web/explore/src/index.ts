import { enhanceCharts } from './chart';
import { enhanceCitation } from './citation';
import { enhanceOwnContribution } from './own';
import { enhanceResults } from './results';

/** Enhances a page of the archive that the server wrote. Without it everything on the page still works. */
export function explore(root: Document): void {
  enhanceResults(root);
  enhanceCharts(root);
  enhanceCitation(root);
  enhanceOwnContribution(root);
}
