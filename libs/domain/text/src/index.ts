export { accept, refuse } from './checked';
export type { Checked, Refusal } from './checked';

export interface NormaliseOptions {
  /** Keeps single and double line breaks (bodies); otherwise a line break is white space like any other. */
  readonly keepLines?: boolean;
}
export interface TextLimits extends NormaliseOptions {
  readonly field: string;
  /** Graphemes, both ends included. */
  readonly min: number;
  readonly max: number;
}
export declare function graphemes(text: string): number;
export declare function normaliseText(text: string, options?: NormaliseOptions): string;
export declare function checkText(value: unknown, limits: TextLimits): import('./checked').Checked<string>;
export declare function slug(text: string): string;
export declare function excerpt(text: string, max: number): string;
export declare function foldForMatch(text: string): string;
export declare function compareText(a: string, b: string): number;
/** True for `{…}` as JSON makes it; false for null, arrays and everything else. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** Checks that value is a record with known keys only. */
export declare function checkRecord(value: unknown, field: string, known: readonly string[]): import('./checked').Checked<Record<string, unknown>>;
