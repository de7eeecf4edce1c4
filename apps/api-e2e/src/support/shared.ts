import type * as shared from '../../../../tools/jest/shared.cjs';

const { rtShared } = globalThis as unknown as { rtShared: typeof shared };

/** The seeded server of the jest worker. A file makes its own roundtable there, and changes nothing that others read. */
export const { sharedServer } = rtShared;
