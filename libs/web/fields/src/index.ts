export { controlId, focusControl } from './control-id';
export { CheckField, type Choice, RadioField, SelectField, TextAreaField, TextField } from './fields';
