import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@rt/api/platform';

type Answers = Readonly<Record<string, () => object>>;

/** A program that started this one may ask for the number of statements and the routes. */
export function answerParent(app: NestExpressApplication): void {
  const answers: Answers = {
    statements: () => ({ statements: app.get(Database).statementsRun }),
    routes: () => ({ routes: routesOf(app) }),
  };
  process.on('message', (question) => {
    const answer = typeof question === 'string' && Object.hasOwn(answers, question) ? answers[question] : undefined;
    if (answer) process.send?.(answer());
  });
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

// What the router itself holds, not what the controllers say they have.
function routesOf(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
}
