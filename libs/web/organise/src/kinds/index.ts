import type { KindForm } from './kind-form';
import { multipleChoiceForm } from './multiple-choice';
import { ratingForm } from './rating';
import { singleChoiceForm } from './single-choice';

/** Forms by the name of the kind: a new kind adds its line here. */
export const KIND_FORMS: Readonly<Record<string, KindForm>> = {
  single_choice: singleChoiceForm,
  multiple_choice: multipleChoiceForm,
  rating: ratingForm,
};
