export { ApiProvider, useApi, type Api } from './api';
export { clockText } from './clock-text';
export { DataTable, type Column } from './data-table';
export { DEMO_ROLES, demoRoleOf, readDemoRole, type DemoRole } from './demo-role';
export { Dialogue } from './dialogue';
export { EmergencyBar } from './emergency-bar';
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
export { FormDialogue } from './form-dialogue';
export { FormFrame } from './form-frame';
export { LeaveGuard } from './leave-guard';
export { ButtonLink, PageLink, PlainLink, useGo } from './links';
export { Page, Section } from './page';
export { BelowHeading, usePageHeading } from './page-heading';
export { isAbsent, mayPass, problemOf, type Problem } from './problem';
export { KEYS, useActivities, useMe, useRegions, useRoundtable, useRoundtables, useSectors } from './queries';
export { ReasonDialogue } from './reason-dialogue';
export { ruleLabel, StateBadge, stateLabel } from './roundtable-facts';
export { SayProvider, useSay } from './say';
export { keyLabel, type Shortcut } from './shortcuts';
export { isEmpty, Nothing, ProblemPanel, Remote, Waiting } from './states';
export { useCommand, useRefresh, type Command } from './use-command';
export { useKeys } from './use-keys';
export { useForm, type Conflict, type FieldError, type Form } from './use-form';
export { useReturnFocus } from './use-return-focus';
export { opId } from './op-id';
export { useWholeWindow, useWindowTaken, WaysProvider, WholeWindowProvider } from './whole-window';
