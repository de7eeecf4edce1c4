/** A reason that needs no values. */
type Nothing = Readonly<Record<never, never>>;

/**
 * Why the core says no, and the values that the sentence of each reason takes. The sentences stand in the catalogues of
 * `libs/words`, which do not compile while one of these is missing. A list of `thing-…` is put into words there too.
 */
export interface Reasons {
  readonly 'text-missing': Nothing;
  readonly 'text-unstorable': Nothing;
  readonly 'not-an-object': Nothing;
  readonly 'field-unknown': Nothing;
  readonly 'reason-missing': Nothing;
  readonly 'not-yes-or-no': Nothing;
  readonly 'not-in-list': Nothing;
  readonly 'chosen-twice': Nothing;
  readonly 'region-missing': Nothing;
  readonly 'merge-target-unfit': Nothing;
  readonly 'author-not-agreed': Nothing;
  readonly 'rule-fixed-by-start': Nothing;
  readonly 'rule-relied-on': Nothing;
  readonly 'seats-fixed-by-end': Nothing;
  readonly 'closed-by-facilitator': Nothing;
  readonly 'options-missing': Nothing;
  readonly 'option-id-wrong': Nothing;
  readonly 'option-id-twice': Nothing;
  readonly 'option-twice': Nothing;
  readonly 'no-items': Nothing;
  readonly 'not-an-item': Nothing;
  readonly 'takes-no-items': Nothing;
  readonly 'leave-out': Nothing;
  readonly 'option-not-written': Nothing;
  readonly 'option-promoted-given': Nothing;
  readonly 'answer-without-letters': Nothing;
  readonly 'answer-not-written': Nothing;
  readonly 'entries-missing': Nothing;
  readonly 'words-missing': Nothing;
  readonly 'words-in-a-circle': Nothing;
  readonly 'entry-not-read': Nothing;
  readonly 'reactions-not-offered': Nothing;
  readonly 'reaction-not-offered': Nothing;
  readonly 'reactions-closed': Nothing;
  readonly 'reaction-to-own': Nothing;
  readonly 'reactions-spent': { readonly budget: number };
  readonly 'moderation-missing': Nothing;
  readonly 'visibility-missing': Nothing;
  readonly 'visibility-too-early': Nothing;
  readonly 'item-kind-missing': Nothing;
  readonly 'invitation-not-sent': Nothing;
  readonly 'invitation-state-wrong': Nothing;
  readonly 'minutes-not-approved': Nothing;
  readonly 'end-before-start': Nothing;
  readonly 'slot-too-long': Nothing;
  readonly 'date-missing': Nothing;
  readonly 'zone-missing': Nothing;
  readonly 'kind-missing': Nothing;
  readonly 'only-wordings-change': Nothing;
  readonly 'option-ids-missing': Nothing;
  readonly 'all-options-exclusive': Nothing;
  readonly 'points-none': Nothing;
  readonly 'rate-or-skip': Nothing;
  readonly 'rated-none': Nothing;
  readonly 'picks-missing': Nothing;
  readonly 'pick-twice': Nothing;
  readonly 'pick-missing': Nothing;
  readonly 'pick-or-write': Nothing;
  readonly 'end-labels-same': Nothing;
  readonly 'not-applicable-false': Nothing;
  readonly 'abstaining-not-offered': Nothing;
  readonly 'abstain-or-answer': Nothing;
  readonly 'roundtable-schedule': Nothing;
  readonly 'roundtable-edit': Nothing;
  readonly 'roundtable-cancel': Nothing;
  readonly 'answers-set-aside': Nothing;
  readonly 'invite-by-code': Nothing;
  readonly 'roundtable-file': Nothing;
  readonly 'roundtable-run-now': Nothing;
  readonly 'roundtable-restore': Nothing;
  readonly 'roundtable-start': Nothing;
  readonly 'roundtable-unfiled': Nothing;
  readonly 'roundtable-close': Nothing;
  readonly 'roundtable-reopen': Nothing;
  readonly 'roundtable-correct': Nothing;
  readonly 'roundtable-withdraw': Nothing;
  readonly 'contribution-edit': Nothing;
  readonly 'contribution-submit': Nothing;
  readonly 'contribution-accept': Nothing;
  readonly 'contribution-revise': Nothing;
  readonly 'contribution-reject': Nothing;
  readonly 'contribution-merge': Nothing;
  readonly 'contribution-publish': Nothing;
  readonly 'contribution-supersede': Nothing;
  readonly 'contribution-withdraw': Nothing;
  readonly 'activity-edit': Nothing;
  readonly 'activity-ready': Nothing;
  readonly 'activity-unready': Nothing;
  readonly 'activity-open': Nothing;
  readonly 'activity-extend': Nothing;
  readonly 'activity-close': Nothing;
  readonly 'activity-reset': Nothing;
  readonly 'activity-reveal': Nothing;
  readonly 'activity-archive': Nothing;
  readonly 'roundtable-publish': Nothing;
  readonly 'term-unknown': Nothing;
  readonly 'text-too-long': { readonly max: number };
  readonly 'text-too-short': { readonly min: number };
  readonly 'choose-at-most': { readonly max: number };
  readonly 'write-at-most': { readonly max: number };
  readonly 'words-at-most': { readonly max: number };
  readonly 'words-in-phrase': { readonly max: number };
  readonly 'not-a-whole-number': { readonly min: number; readonly max: number };
  readonly 'options-too-few-or-many': { readonly min: number; readonly max: number };
  readonly 'answers-hidden-full': { readonly most: number };
  readonly 'options-full': { readonly most: number };
  readonly 'item-minutes-wrong': { readonly max: number };
  readonly 'agenda-over': { readonly minutes: number };
  readonly 'still-missing': { readonly things: readonly string[] };
  readonly 'activities-still-open': { readonly open: number };
  readonly 'slot-too-short': { readonly minutes: number };
  readonly 'pick-alone': { readonly option: string };
  readonly 'picks-too-few': { readonly min: number };
  readonly 'picks-too-many': { readonly max: number };
  readonly 'point-labels-wrong': { readonly points: number };
  readonly 'points-step-wrong': { readonly budget: number };
  readonly 'points-off-step': { readonly step: number };
  readonly 'points-not-all': { readonly budget: number };
  readonly 'points-too-many': { readonly budget: number };
}

export type Reason = keyof Reasons;

/** Reasons whose sentence stands by itself. */
export type PlainReason = { [R in Reason]: Nothing extends Reasons[R] ? R : never }[Reason];

/** What fills a sentence: a text or a number, or a list of names. */
export type ReasonValues = Readonly<Record<string, string | number | readonly string[]>>;
