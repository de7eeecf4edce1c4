import { createDecipheriv } from 'node:crypto';

import type { Claims } from './attack';
import type { Evidence } from './evidence';
import { bytesOf, type Identifiers, mac } from './identifiers';
import { Needles } from './needles';
import type { Truth } from './scene';

const NONCE = 12;
const KEY = 32;
const TAG = 16;
const WRAPPED = NONCE + KEY + TAG;
/** What PostgreSQL writes before a value of that length (`SET_VARSIZE_1B`). */
const SHORT_VALUE = ((WRAPPED + 1) << 1) | 1;
/** A wrapped key stands so near to the id of its roundtable in a row, in bytes. */
const NEAR = 160;
/** An answer stands so near to its voice in a row, in bytes. */
const ROW = 600;

/** Looks for the key of the session; with it the voice of each person, and the answer beside each voice. */
export function linksByKey(evidence: Evidence, identifiers: Identifiers, truth: Truth): Claims[] {
  const { roundtableId, activityIds, people, written, reactions } = truth;
  const places = [evidence.log, ...evidence.files];
  const wrapping = identifiers.keyFor('session-wrap');
  const keys = [
    ...evidence.binary.filter(({ length }) => length === WRAPPED),
    ...places.flatMap((bytes) => candidates(bytes, roundtableId)),
  ]
    .map((wrapped) => unwrapped(wrapped, wrapping, bytesOf(roundtableId)))
    .filter((key) => key !== undefined);
  const found = new Map(keys.map((key) => [key.toString('hex'), key]));
  return [...found.values()].map((key) => {
    const voices = identifiers
      .participations()
      .flatMap(({ id, person }) =>
        activityIds.map((each) => ({ bytes: mac(key, bytesOf(each), bytesOf(id)), name: person })),
      );
    const markers = [
      ...written.map(({ marker }) => ({ bytes: Buffer.from(marker), name: marker })),
      ...reactions.map(({ marker }) => ({ bytes: bytesOf(marker), name: marker })),
    ];
    const needles = new Needles<number | string>([...voices, ...markers]);
    const links = new Map<string, number>();
    for (const bytes of places) {
      let voice: { at: number; person: number } | undefined;
      for (const { at, name } of needles.in(bytes)) {
        if (typeof name === 'number') voice = { at, person: name };
        else if (voice && at - voice.at < ROW && !links.has(name)) links.set(name, voice.person);
      }
    }
    return {
      channel: 'key',
      source: 'a session key',
      links: [...links].map(([marker, person]) => ({ marker, person })),
      among: people.length,
    };
  });
}

function candidates(bytes: Buffer, roundtableId: string): Buffer[] {
  const id = bytesOf(roundtableId);
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
    const until = Math.min(at + NEAR, bytes.length - WRAPPED);
    for (let from = Math.max(1, at - NEAR); from <= until; from++) {
      if (bytes[from - 1] === SHORT_VALUE) found.push(bytes.subarray(from, from + WRAPPED));
    }
  }
  return found;
}

function unwrapped(wrapped: Buffer, wrapping: Buffer, context: Buffer): Buffer | undefined {
  try {
    const text = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, NONCE))
      .setAAD(context)
      .setAuthTag(wrapped.subarray(-TAG));
    return Buffer.concat([text.update(wrapped.subarray(NONCE, -TAG)), text.final()]);
  } catch {
    return undefined;
  }
}
