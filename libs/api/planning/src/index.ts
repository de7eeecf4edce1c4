export { PlanningModule } from './planning.module';
export { ScheduleDraftNow } from './scheduling/schedule-draft-now';
export { DeleteUnfiled } from './unplanned/delete-unfiled';
export { RehearsedPlans } from './unplanned/rehearsed-plans';
export { UnplannedRoundtables } from './unplanned/unplanned-roundtables';
