import type { ActivityRoutes } from './routes/activities';
import type { ChangingRoutes } from './routes/changing';
import type { ReadingRoutes } from './routes/reading';

/** What every route takes and answers, by its method and path; what stands in braces the caller fills in. */
export interface Routes extends ReadingRoutes, ActivityRoutes, ChangingRoutes {}
