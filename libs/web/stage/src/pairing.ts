import type { NewPairing } from '@rt/contracts';
import { type HttpClient, isRefused } from '@rt/web/data';

export interface PairingView {
  readonly code: string | null;
  readonly failed: boolean;
}

export interface PairedScreen {
  readonly token: string;
  /** Its keys move the session: the host said so when pairing it. */
  readonly keysMoveSession: boolean;
}

export type HandedPairing = Pick<NewPairing, 'pairingId' | 'secret'>;

/** Long enough for the console to say which roundtable it is; then a code is shown as usual. */
const HANDED_FOR_MS = 20_000;

/** Reads `#pair=ID.SECRET`, which stays out of every server's log; null where there is none. */
export function readHanded(fragment: string): HandedPairing | null {
  const [, pairingId, secret] = /^#pair=([0-9a-f-]{36})\.([\w-]+)$/.exec(fragment) ?? [];
  return pairingId && secret ? { pairingId, secret } : null;
}

export interface PairingOptions {
  readonly http: HttpClient;
  readonly onView: (view: PairingView) => void;
  readonly onPaired: (paired: PairedScreen) => void;
  /** A pairing that the console began for this screen: it needs no code. */
  readonly handed?: HandedPairing | null;
  /** Milliseconds between two questions whether somebody entered the code. */
  readonly askEveryMs?: number;
}

/** Shows a code until somebody enters it in the console; a code that grew old is replaced by itself. */
export class Pairing {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(private readonly options: PairingOptions) {}

  start(): void {
    this.running = true;
    const { handed } = this.options;
    void (handed ? this.ask(handed, performance.now() + HANDED_FOR_MS) : this.begin());
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
  }

  private async begin(): Promise<void> {
    try {
      const pairing = await this.options.http.call('POST /api/stage/pairings');
      if (!this.running) return;
      this.options.onView({ code: pairing.code, failed: false });
      this.later(() => this.ask(pairing, performance.now() + pairing.expiresInMs));
    } catch (error) {
      this.options.onView({ code: null, failed: true });
      this.later(() => this.begin(), isRefused(error) ? error.retryAfterMs : undefined);
    }
  }

  private async ask(pairing: HandedPairing, until: number): Promise<void> {
    if (performance.now() >= until) return this.begin();
    const { pairingId, secret } = pairing;
    try {
      const claim = await this.options.http.call('POST /api/stage/pairings/claim', { body: { pairingId, secret } });
      if (!this.running) return undefined;
      const { stageToken: token, keysMoveSession } = claim;
      if (token) return this.options.onPaired({ token, keysMoveSession });
      if (!claim.waiting) return this.begin();
    } catch (error) {
      if (isRefused(error) && [403, 404, 409, 410].includes(error.status)) return this.begin();
    }
    this.later(() => this.ask(pairing, until));

    return undefined;
  }

  private later(next: () => Promise<void>, waitMs: number = this.options.askEveryMs ?? 2000): void {
    if (this.running) this.timer = setTimeout(() => void next(), waitMs);
  }
}
