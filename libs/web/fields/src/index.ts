export { controlId, focusControl } from './control-id';
export { CheckField, CheckListField, type Choice, RadioField, SelectField, TextAreaField, TextField } from './fields';
