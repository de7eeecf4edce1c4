/** Schema that pg-boss keeps its queues in; made by the owner (`migrate`). */
export const JOB_SCHEMA = 'pgboss';
