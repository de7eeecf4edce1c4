import type { ReactNode } from 'react';

import { CheckIcon, InfoIcon, WarningIcon } from './icons';

export type BannerTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS = { info: InfoIcon, success: CheckIcon, warning: WarningIcon, danger: WarningIcon } as const;

const TONES: Readonly<Record<BannerTone, string>> = {
  info: 'rt-banner',
  success: 'rt-banner rt-banner--success',
  warning: 'rt-banner rt-banner--warning',
  danger: 'rt-banner rt-banner--danger',
};

/** A note in the flow of the page: it never covers anything and never takes the focus. */
export function Banner({ tone = 'info', children }: { readonly tone?: BannerTone; readonly children: ReactNode }) {
  const Icon = ICONS[tone];

  return (
    <div className={TONES[tone]}>
      <Icon />
      <div className="rt-banner__body">{children}</div>
    </div>
  );
}

/** A sentence for screen readers; `id` tells it from the same sentence said again. */
export interface Said {
  readonly id: number;
  readonly text: string;
}

/** The one live region. Only additions are read, so that simultaneous sentences do not replace each other. */
export function StatusRegion({ said }: { readonly said: readonly Said[] }) {
  return (
    <div role="status" aria-atomic="false" aria-relevant="additions" className="rt-hidden">
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
