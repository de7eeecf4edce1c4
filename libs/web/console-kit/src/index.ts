export { type Api, ApiProvider, useApi } from './api';
export { clockText } from './clock-text';
export { DEMO_ROLES, type DemoRole, demoRoleOf, readDemoRole } from './demo-role';
export { Dialogue } from './forms/dialogue';
export { FormDialogue } from './forms/form-dialogue';
export { FormFrame } from './forms/form-frame';
export { opId, useOpIds } from './forms/op-id';
export { ReasonDialogue } from './forms/reason-dialogue';
export { UnsavedProvider, useUnsaved } from './forms/unsaved';
export { type Command, useCommand, useRefresh } from './forms/use-command';
export { useFocusBack } from './forms/use-focus-back';
export { type Conflict, type FieldError, type Form, useForm } from './forms/use-form';
export { useReturnFocus } from './forms/use-return-focus';
export { ListKeys } from './keys/list-keys';
export { areShortcutsOn, keyLabel, type Shortcut } from './keys/shortcuts';
export { useKeys } from './keys/use-keys';
export { DataList } from './list/data-list';
export { pageOf } from './list/source';
export { useList } from './list/use-list';
export { type Column, DataTable } from './page/data-table';
export { EmergencyBar } from './page/emergency-bar';
export { ButtonLink, PageLink, PlainLink, useGo } from './page/links';
export { Page, Section } from './page/page';
export { BelowHeading, usePageHeading } from './page/page-heading';
export { ruleLabel, StateBadge, stateLabel } from './page/roundtable-facts';
export { isEmpty, Nothing, ProblemPanel, Remote, Waiting } from './page/states';
export { useWholeWindow, useWindowTaken, WaysProvider, WholeWindowProvider } from './page/whole-window';
export { isAbsent, mayPass, type Problem, problemOf } from './problem';
export {
  KEYS,
  useActivities,
  useMe,
  useProgrammes,
  useRegions,
  useRoundtable,
  useRoundtables,
  useSectors,
} from './queries';
export { makeQueryClient } from './query-client';
export { SayProvider, useAnnounce, useSay } from './say/say';
export {
  CheckField,
  CheckListField,
  type Choice,
  controlId,
  focusControl,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '@rt/web/fields';
