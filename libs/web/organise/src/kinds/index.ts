import type { ActivityKind } from '@rt/kinds';
import type { KindForm } from './kind-form';
import { multipleChoiceForm } from './multiple-choice';
import { ratingForm } from './rating';
import { singleChoiceForm } from './single-choice';

/** Forms by the name of the kind: a new kind adds its line here, or this does not compile. */
export const KIND_FORMS: Readonly<Record<ActivityKind, KindForm>> = {
  single_choice: singleChoiceForm,
  multiple_choice: multipleChoiceForm,
  rating: ratingForm,
};
