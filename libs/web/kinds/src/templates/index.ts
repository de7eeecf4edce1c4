export { type BuiltInSet, builtInSets, type BuiltInTemplate, builtInTemplates } from './built-in';
