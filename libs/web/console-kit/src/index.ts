export { ApiProvider, useApi, type Api } from './api';
export { clockText } from './clock-text';
export { DataTable, type Column } from './page/data-table';
export { DEMO_ROLES, demoRoleOf, readDemoRole, type DemoRole } from './demo-role';
export { Dialogue } from './forms/dialogue';
export { EmergencyBar } from './page/emergency-bar';
export {
  CheckField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  controlId,
  focusControl,
  type Choice,
} from '@rt/web/fields';
export { FormDialogue } from './forms/form-dialogue';
export { FormFrame } from './forms/form-frame';
export { LeaveGuard } from './forms/leave-guard';
export { ButtonLink, PageLink, PlainLink, useGo } from './page/links';
export { Page, Section } from './page/page';
export { BelowHeading, usePageHeading } from './page/page-heading';
export { isAbsent, mayPass, problemOf, type Problem } from './problem';
export { KEYS, useActivities, useMe, useRegions, useRoundtable, useRoundtables, useSectors } from './queries';
export { ReasonDialogue } from './forms/reason-dialogue';
export { ruleLabel, StateBadge, stateLabel } from './page/roundtable-facts';
export { SayProvider, useSay } from './say/say';
export { keyLabel, type Shortcut } from './keys/shortcuts';
export { isEmpty, Nothing, ProblemPanel, Remote, Waiting } from './page/states';
export { useCommand, useRefresh, type Command } from './forms/use-command';
export { useKeys } from './keys/use-keys';
export { useForm, type Conflict, type FieldError, type Form } from './forms/use-form';
export { useReturnFocus } from './forms/use-return-focus';
export { opId } from './forms/op-id';
export { useWholeWindow, useWindowTaken, WaysProvider, WholeWindowProvider } from './page/whole-window';
