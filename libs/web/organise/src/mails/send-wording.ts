import { t } from '../words';

/** The question before invitations go, and its button. */
export function sendWording(count: number): { readonly title: string; readonly confirmLabel: string } {
  return { title: t('organise.send-title', { count }), confirmLabel: t('organise.send-invitations', { count }) };
}
