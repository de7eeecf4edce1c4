import type { Request } from 'express';

import type { Actor } from './actor';

export type AskedRequest = Request & { requestId?: string; actor?: Actor; nonce?: string };
