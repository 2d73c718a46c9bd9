// Cuts the slice of GitHub's published OpenAPI description that the tests hold the stand-in and the Action to.
//   npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
//   node scripts/github-openapi.js package/generated/api.github.com.json
// The package itself has 385 MB, so it is no dependency. Output: JSON Schema in place of OpenAPI's `nullable`, without
// prose and examples, one operation or schema a line.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

const file = new URL('../__tests__/support/github-contract/openapi.json', import.meta.url);
const repository = '/repos/{owner}/{repo}';
const operations = [
  'GET /user',
  'GET /rate_limit',
  `GET ${repository}`,
  `GET ${repository}/branches`,
  `GET ${repository}/tags`,
  `GET ${repository}/commits/{ref}`,
  `GET ${repository}/commits/{commit_sha}/pulls`,
  `GET ${repository}/compare/{basehead}`,
  `GET ${repository}/contents/{path}`,
  `GET ${repository}/git/blobs/{file_sha}`,
  `GET ${repository}/git/matching-refs/{ref}`,
  `GET ${repository}/git/ref/{ref}`,
  `GET ${repository}/git/tags/{tag_sha}`,
  `GET ${repository}/git/trees/{tree_sha}`,
  `GET ${repository}/pulls`,
  `GET ${repository}/pulls/{pull_number}`,
  `GET ${repository}/pulls/{pull_number}/commits`,
  `GET ${repository}/pulls/{pull_number}/files`,
  `GET ${repository}/issues/{issue_number}/comments`,
  `POST ${repository}/issues/{issue_number}/comments`,
  `GET ${repository}/issues/comments/{comment_id}`,
  `PATCH ${repository}/issues/comments/{comment_id}`,
  `DELETE ${repository}/issues/comments/{comment_id}`,
  `GET ${repository}/releases`,
  `POST ${repository}/releases`,
  `GET ${repository}/releases/tags/{tag}`,
  `GET ${repository}/releases/{release_id}`,
  `PATCH ${repository}/releases/{release_id}`,
];
const prose = new Set([
  'default', 'deprecated', 'description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'title',
  'x-github', 'x-github-breaking-changes', 'x-octokit',
]); // prettier-ignore
/** What an answer has where the operation documents nothing else. */
const always = ['#/components/schemas/basic-error', '#/components/schemas/validation-error'];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the file api.github.com.json of the package @octokit/openapi.');
const description = JSON.parse(await readFile(source, 'utf8'));
const components = new Map();
const slice = operations.map((operation) => [operation, operationOf(operation)]);
for (const reference of always) follow(reference);
await writeFile(file, print(slice, [...components].sort()));

function operationOf(name) {
  const [method, path] = name.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`The description has no operation ${name}.`);
  return {
    parameters: found.parameters.map(resolved).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: schemaOf(parameter.schema),
      ...(parameter['x-multi-segment'] === true ? { multiSegment: true } : {}),
    })),
    ...(found.requestBody === undefined
      ? {}
      : { body: { required: found.requestBody.required === true, schema: jsonOf(found.requestBody) } }),
    answers: Object.fromEntries(
      Object.entries(found.responses).map(([status, answer]) => [status, jsonOf(resolved(answer)) ?? null]),
    ),
  };
}

/** The schema of a body in any of its media types; undefined for one without content. */
function jsonOf({ content = {} }) {
  const [first, ...others] = Object.values(content).flatMap(({ schema }) =>
    schema === undefined ? [] : [schemaOf(schema)],
  );
  return others.length === 0 ? first : { anyOf: [first, ...others] };
}

function resolved(value) {
  if (value.$ref === undefined) return value;
  const [, , kind, name] = value.$ref.split('/');
  return description.components[kind][name];
}

function schemaOf(value, named = false) {
  if (Array.isArray(value)) return value.map((part) => schemaOf(part));
  if (typeof value !== 'object' || value === null) return value;
  if (value.$ref !== undefined) follow(value.$ref);
  const entries = Object.entries(value)
    .filter(([key]) => named || !prose.has(key))
    .map(([key, part]) => [key, schemaOf(part, key === 'properties' && !named)]);
  const schema = Object.fromEntries(entries);
  return !named && schema.nullable === true ? orNull(schema) : schema;
}

function orNull(nullable) {
  const schema = Object.fromEntries(Object.entries(nullable).filter(([key]) => key !== 'nullable'));
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(schema.enum === undefined ? {} : { enum: [...new Set([...schema.enum, null])] }),
  };
}

function follow(reference) {
  const name = reference.replace('#/components/schemas/', '');
  if (components.has(name)) return;
  components.set(name, undefined);
  components.set(name, schemaOf(description.components.schemas[name]));
}

function print(operationEntries, schemaEntries) {
  const lines = (entries) => entries.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{
  "source": ${JSON.stringify(`https://github.com/github/rest-api-description, as in @octokit/openapi ${description.info.version} (MIT)`)},
  "operations": {
${lines(operationEntries).join(',\n')}
  },
  "components": { "schemas": {
${lines(schemaEntries).join(',\n')}
  } }
}
`;
}
