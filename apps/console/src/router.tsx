import { type Api, UnsavedProvider } from '@rt/web/console-kit';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  type RouteComponent,
} from '@tanstack/react-router';

import { requireAccount } from './require-account';
import { screen } from './screens';
import { ErrorPage } from './shell/error-page';
import { Frame } from './shell/frame';
import { NotFoundPage } from './shell/not-found-page';
import { Pending } from './shell/pending';
import { RoundtableFrame } from './shell/roundtable-frame';

/** What every route may use before it shows anything. */
export interface RouterContext {
  readonly api: Api;
  readonly client: QueryClient;
}

const organise = () => import('@rt/web/organise');
const facilitate = () => import('@rt/web/facilitate');
const review = () => import('@rt/web/review');

/** Every parameter of an address is a text; screens read those they know. */
function readSearch(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));
}

function Root() {
  return (
    <UnsavedProvider>
      <Outlet />
    </UnsavedProvider>
  );
}

const root = createRootRouteWithContext<RouterContext>()({ component: Root, validateSearch: readSearch });

const signIn = createRoute({ getParentRoute: () => root, path: 'sign-in', component: screen(organise, 'SignInPage') });

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Frame,
  beforeLoad: async ({ context, location }) => requireAccount(context, location.href),
});

const page = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inside, path, component });

const roundtable = createRoute({
  getParentRoute: () => inside,
  path: 'roundtables/$roundtableId',
  component: RoundtableFrame,
});

const part = <Path extends string>(path: Path, component: ReturnType<typeof screen>) =>
  createRoute({ getParentRoute: () => roundtable, path, component });

const roundtableIndex = createRoute({
  getParentRoute: () => roundtable,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: `/roundtables/${params.roundtableId}/plan` as string, replace: true });
  },
});

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    page('/', screen(organise, 'TodayPage')),
    page('roundtables', screen(organise, 'RoundtablesPage')),
    page('roundtables/new', screen(organise, 'NewRoundtablePage')),
    page('roundtables/now', screen(organise, 'RunNowPage')),
    page('library', screen(organise, 'LibraryPage')),
    page('people', screen(organise, 'DirectoryPage')),
    page('outbox', screen(organise, 'OutboxPage')),
    page('admin/users', screen(organise, 'AccountsPage')),
    page('admin/organisation', screen(organise, 'OrganisationPage')),
    page('sign-ins', screen(organise, 'SignInsPage')),
    roundtable.addChildren([
      roundtableIndex,
      part('plan', screen(organise, 'PlanPage')),
      part('plan/$task', screen(organise, 'PlanTaskPage')),
      part('agenda', screen(organise, 'AgendaPage')),
      part('activities/$activityId', screen(organise, 'ActivityPage')),
      part('people', screen(organise, 'InvitationsPage')),
      part('live', screen(facilitate, 'LivePage')),
      part('notes', screen(facilitate, 'NotesPage')),
      part('review', screen(review, 'ReviewPage')),
      part('outputs', screen(review, 'OutputsPage')),
    ]),
    // Everything else stands in the frame too, so that there is a way on.
    page('$', NotFoundPage),
  ]),
]);

/** The router of the console: every page is loaded when it is first opened. */
export function makeRouter(context: RouterContext) {
  return createRouter({
    routeTree: tree,
    context,
    basepath: '/console',
    defaultPreload: 'intent',
    defaultPendingComponent: Pending,
    defaultPendingMs: 300,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    notFoundMode: 'root',
    scrollRestoration: true,
    // Addresses hold plain texts: `?next=/roundtables`, not JSON.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text ? `?${text}` : '';
    },
  });
}
