import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Without parameters; empty where there is no body. */
  readonly mediaType: string;
  readonly body: unknown;
}

interface Content {
  readonly [mediaType: string]: { readonly schema: object };
}

/** The parts of an OpenAPI 3.1 document that are needed to judge an answer. */
export interface ApiDocument {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { responses: Record<string, { content?: Content } | undefined> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const ID = 'https://roundtable.example/api';

/** Judges answers by the API's own description: what it does not say must not be answered. */
export class DocumentCheck {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly routes: readonly { readonly path: string; readonly pattern: RegExp }[];

  constructor(private readonly document: ApiDocument) {
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: ID, components: document.components });
    // A written segment wins over a parameter: '/roundtables/search' before '/roundtables/{id}'.
    this.routes = Object.keys(document.paths)
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`) }));
  }

  routeOf(address: string): string | undefined {
    const [path = ''] = address.split('?');
    return this.routes.find(({ pattern }) => pattern.test(path))?.path;
  }

  /** What is wrong with an answer, in one line; undefined where it is as described. */
  faultOf(answer: Answer): string | undefined {
    const fault = this.find(answer);
    return fault && `${answer.method} ${answer.path} ${answer.status}: ${fault}`;
  }

  private find(answer: Answer): string | undefined {
    const { method, path, status } = answer;
    const methods = this.document.paths[this.routeOf(path) ?? ''] ?? {};
    const operation = methods[method.toLowerCase()];
    if (!operation) return status === 404 || status === 405 ? undefined : 'the route is not described';
    // Refusals stand under `default`; any other answer needs its own status.
    const response = operation.responses[status] ?? operation.responses[status >= 400 ? 'default' : ''];
    return response ? this.findInBody(response, answer) : 'the status is not described';
  }

  private findInBody({ content }: { content?: Content }, { mediaType, body }: Answer): string | undefined {
    if (!content) return body ? 'a body where none is described' : undefined;
    const schema = content[mediaType]?.schema;
    return schema ? this.judge(schema, body) : `the media type ${mediaType} is not described`;
  }

  private judge(schema: object, body: unknown): string | undefined {
    const absolute = JSON.stringify(schema).replaceAll('"#/', `"${ID}#/`);
    const matches = this.compiled.get(absolute) ?? this.ajv.compile(JSON.parse(absolute) as object);
    this.compiled.set(absolute, matches);
    return matches(body) ? undefined : this.ajv.errorsText(matches.errors, { dataVar: 'body' });
  }
}
