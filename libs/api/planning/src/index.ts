export { PlanningModule } from './planning.module';
export { DeleteUnfiled } from './unplanned/delete-unfiled';
export { UnplannedRoundtables } from './unplanned/unplanned-roundtables';
