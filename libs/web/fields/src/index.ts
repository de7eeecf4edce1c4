export { controlId, focusControl } from './control-id';
export { CheckField, RadioField, SelectField, TextAreaField, TextField, type Choice } from './fields';
