import type { Request } from 'express';

import type { Actor } from './actor';

/** A request with what the platform has found out about it. */
export type AskedRequest = Request & { requestId?: string; actor?: Actor; nonce?: string };
