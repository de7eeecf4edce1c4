export { OutputsPage } from './outputs/outputs-page';
export { ReviewPage } from './queue/review-page';
