import { parentPort } from 'node:worker_threads';

import { type CountingJob, LastFound } from './last-found';

// The program of the thread that counts many different answers: one count after the other.
const found = new LastFound();

parentPort?.on('message', ({ id, ...job }: CountingJob & { readonly id: number }) => {
  try {
    parentPort?.postMessage({ id, tally: found.count(job) });
  } catch {
    // What went wrong may quote an answer.
    parentPort?.postMessage({ id });
  }
});
