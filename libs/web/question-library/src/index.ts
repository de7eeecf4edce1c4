export { PhonePreview } from './phone-preview';
export { SaveToLibrary } from './save-to-library';
export { aimLabel, TemplateList } from './template-list';
export { type Library, planOf, type Template, useTemplates } from './use-templates';
