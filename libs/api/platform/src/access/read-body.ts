import { LIMITS } from '@rt/contracts/plain';
import type { NextFunction, Request, Response } from 'express';

import { Refusal, refuse } from '../refusals/refusal';
import { parseStrictJson } from './strict-json';

/** The one media type that bodies may have; parameters other than charset=utf-8 are refused. */
const JSON_TYPES = ['application/json', 'application/json;charset=utf-8', 'application/json;charset="utf-8"'];

const TOO_LARGE = { reason: 'body-too-large', params: { kibibytes: LIMITS.bodyBytes / 1024 } } as const;

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Express middleware: reads the body of an unsafe request as strict JSON of bounded size into `request.body`. */
export function readBody(request: Request, _response: Response, next: NextFunction): void {
  if (!UNSAFE.has(request.method)) return next();
  collect(request)
    .then((bytes) => {
      request.body = bytes.length === 0 ? undefined : parseStrictJson(bytes);
      next();
    })
    .catch(next);
}

async function collect(request: Request): Promise<Buffer> {
  checkHead(request);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMITS.bodyBytes) return refuse('too-large', TOO_LARGE);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function checkHead(request: Request): void {
  const {
    'content-length': length = '0',
    'content-encoding': encoding = 'identity',
    'content-type': type = '',
  } = request.headers;
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(length) > 0;
  if (Number(length) > LIMITS.bodyBytes) throw new Refusal('too-large', TOO_LARGE);
  if (encoding !== 'identity') throw new Refusal('unsupported-media-type');
  // Any other type can be sent by a page of another site without asking first (S105), so an empty body needs it too.
  if ((hasBody || request.method !== 'DELETE') && !isJson(type)) throw new Refusal('unsupported-media-type');
}

function isJson(type: string): boolean {
  const parts = type.split(';').map((part) => part.trim().toLowerCase());
  return JSON_TYPES.includes(parts.join(';'));
}
