import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from '../../../src/simulator/github/exchange.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: { readonly type?: string };
  /** The value may hold slashes, also unescaped. */
  readonly multiSegment?: true;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: { readonly properties?: object } };
  /** Schema by status; null for an answer without a body. */
  readonly answers: Readonly<Record<string, object | null>>;
}

interface Slice {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly components: object;
}

interface KnownOperation extends Operation {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
}

const slice = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as Slice;
const operations = Object.entries(slice.operations).map(([name, operation]) => known(name, operation));
/** Every operation of the slice, as `GET /user`. */
export const describedOperations: readonly string[] = operations.map(({ name }) => name);
const compiled = new Map<object, ValidateFunction>();
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('timestamp', true);
ajv.addSchema({ $id: 'github', components: slice.components });

/** The description lists few errors of each operation; all of them have one of two shapes. */
const basicError = { $ref: '#/components/schemas/basic-error' };
const validationError = { $ref: '#/components/schemas/validation-error' };

/** What GitHub's published description of its REST API forbids in an exchange: one sentence each, none if all is well. */
export function violations({ request, path, answer }: Exchange): string[] {
  const route = `${request.method} ${path}`;
  const found = operationOf(request.method, path);
  // GitHub answers a path that it does not have, too; that the Action asked for one is the mistake.
  if (found === undefined) return [`${route}: GitHub has no such operation`];
  return [
    ...pathProblems(found.operation, found.values),
    ...queryProblems(found.operation, request.query),
    ...bodyProblems(found.operation, request.body),
    ...answerProblems(found.operation, answer),
  ].map((problem) => `${route} (${found.operation.name}): ${problem}`);
}

function known(name: string, operation: Operation): KnownOperation {
  const [method = '', template = ''] = name.split(' ');
  const source = template.replace(/\{(\w+)\}/g, (_, label: string) => {
    const long = operation.parameters.some((parameter) => parameter.name === label && parameter.multiSegment === true);
    return `(?<${label}>${long ? '.+' : '[^/]+'})`;
  });
  return { ...operation, name, method, pattern: new RegExp(`^${source}$`) };
}

/** GitHub's Link headers lead to the repository by its number. Templates with the fewest labels win. */
function operationOf(method: string, path: string) {
  const named = path.replace(/^\/repositories\/\d+/, '/repos/owner/name');
  return operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const values = operation.pattern.exec(named)?.groups;
      return operation.pattern.test(named) ? [{ operation, values: values ?? {} }] : [];
    })
    .sort((a, b) => literal(b.operation.name) - literal(a.operation.name))[0];
}

function literal(name: string): number {
  return name.replace(/\{\w+\}/g, '').length;
}

function pathProblems(operation: KnownOperation, values: Readonly<Record<string, string>>): string[] {
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name, schema }) => check(schema, typed(decodeURIComponent(values[name] ?? ''), schema), `{${name}}`));
}

function queryProblems(operation: KnownOperation, query: URLSearchParams): string[] {
  const expected = operation.parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...query.keys()].filter((name) => !expected.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `unknown query parameter ${name}`),
    ...expected.flatMap(({ name, required, schema }) => {
      const value = query.get(name);
      if (value === null) return required ? [`query parameter ${name} is missing`] : [];
      return check(schema, typed(value, schema), `?${name}`);
    }),
  ];
}

function typed(text: string, schema: Parameter['schema']): unknown {
  if (schema.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  return schema.type === 'boolean' && /^(?:true|false)$/.test(text) ? text === 'true' : text;
}

/** Fields that GitHub does not know are ignored by it in silence, so that they are a mistake here. */
function bodyProblems({ body }: KnownOperation, text: string): string[] {
  if (body === undefined) return text === '' ? [] : ['has a body where none belongs'];
  if (text === '') return body.required ? ['the body is missing'] : [];
  const value = JSON.parse(text) as object;
  const unknown = Object.keys(value).filter((name) => !(name in (body.schema.properties ?? {})));
  return [...unknown.map((name) => `unknown field ${name} in the body`), ...check(body.schema, value, 'the body')];
}

function answerProblems(operation: KnownOperation, answer: Exchange['answer']): string[] {
  const { status } = answer;
  const media = answer.headers?.['content-type'] ?? '';
  const schema = operation.answers[status];
  if (schema === undefined && status < 400) return [`answered ${status}, which it never does`];
  if (schema === null) return answer.body === undefined || answer.body === '' ? [] : [`answered ${status} with a body`];
  // A raw file, or the page of a proxy in front of GitHub.
  if (!media.startsWith('application/json')) {
    const raw = media.startsWith('application/vnd.github') && media.includes('raw');
    return raw || status >= 500 ? [] : [`answered ${status} with the media type "${media}"`];
  }
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  return check(schema ?? (status === 422 ? validationError : basicError), JSON.parse(text), `the answer ${status}`);
}

function check(schema: object, value: unknown, what: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(absolute(schema));
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? error.keyword}`);
}

/** Operations refer to the components of the slice. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as object;
}
