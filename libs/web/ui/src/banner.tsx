import type { ReactNode } from 'react';
import { CheckIcon, InfoIcon, WarningIcon } from './icons';

export type BannerTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS = { info: InfoIcon, success: CheckIcon, warning: WarningIcon, danger: WarningIcon } as const;

/** A note in the flow of the page: it never covers anything and never takes the focus. */
export function Banner({ tone = 'info', children }: { readonly tone?: BannerTone; readonly children: ReactNode }) {
  const Icon = ICONS[tone];

  return (
    <div className={`rt-banner rt-banner--${tone}`}>
      <Icon />
      <div className="rt-banner__body">{children}</div>
    </div>
  );
}

/** The one place of a page that speaks to screen readers by itself. Give it one short sentence at a time. */
export function StatusRegion({ message, visible = false }: { readonly message: string; readonly visible?: boolean }) {
  return (
    <div role="status" className={visible ? 'rt-status' : 'rt-hidden'}>
      {message}
    </div>
  );
}
