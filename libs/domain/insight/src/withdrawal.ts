/** Why a text is gone where the product says it: its author took it back; too few answers are left of a result. */
export type WithdrawalCode = 'by-author' | 'too-few-left';

/** Why a text ends: in the words of who ended it, or by code. */
export type WithdrawalReason =
  | { readonly text: string; readonly code?: undefined }
  | { readonly code: WithdrawalCode; readonly text?: undefined };
