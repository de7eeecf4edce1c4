import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import type * as shared from '../../../../tools/jest/shared.cjs';
import { RAISED_LIMITS, startTopology } from '../../../../tools/load/topology.mjs';

type Topology = Awaited<ReturnType<typeof startTopology>>;
type SharedServer = Awaited<ReturnType<typeof shared.sharedServer>>;

/** What the test environment gives a file: parts that all files of the jest worker share. */
const { rtShared } = globalThis as unknown as { rtShared: typeof shared };

export interface Visit {
  readonly base: string;
  readonly browser: Browser;
  /** Opens a page of its own context; what the browser refused or reported ends up in `faults`. */
  open(options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>;
  readonly faults: string[];
  stop(): Promise<void>;
}

export interface SharedDemo extends Visit {
  readonly server: SharedServer;
}

export interface Demo extends Visit {
  readonly topology: Topology;
}

/** The server and the browser of the worker. A journey makes its own roundtable there, and changes nothing that others read. */
export async function openDemo(): Promise<SharedDemo> {
  const server = await rtShared.sharedServer();
  return { ...(await visit(server.url, async () => {})), server };
}

/** A server of its own, for journeys about its start, its settings or its processes; `stop()` ends it. */
export async function startDemo(
  env: Record<string, string> = {},
  more: { processes?: number; redisUrl?: string } = {},
): Promise<Demo> {
  const topology = await startTopology({ durable: false, env: { ...RAISED_LIMITS, ...env }, ...more });
  return { ...(await visit(topology.processes[0]?.url ?? '', () => topology.stop())), topology };
}

export async function visit(base: string, stopServer: () => Promise<void>): Promise<Visit> {
  const browser = await rtShared.connectBrowser();
  const faults: string[] = [];
  return {
    base,
    browser,
    faults,
    open: async (options = {}) => {
      const context = await browser.newContext({ baseURL: base, locale: 'en-GB', ...options });
      await watch(context, faults);
      return { context, page: await context.newPage() };
    },
    stop: async () => {
      await browser.close();
      await stopServer();
    },
  };
}

export async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('rtFault', (fault: string) => {
    faults.push(fault);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { rtFault } = window as unknown as { rtFault: (fault: string) => void };
      rtFault(`${location.pathname}: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  });
}
