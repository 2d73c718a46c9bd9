import { readManifest, type Catalogue, type ManifestReading } from '../../../src/manifest/read-manifest.js';
import type { Manifest } from '../../../src/manifest/manifest.js';

/** Every key the manifest knows, each with a right value. */
export const fullManifest = `version: 1
regions: [us-east-1, eu-west-1]      # default for every lens; else AWS_REGION
accounts: ["123456789012"]
release-all: false
lenses:
  dynamodb:
    file: lenses/dynamodb.json
    regions: [us-east-1]
    arns: ["arn:aws:wellarchitected:us-east-1:123456789012:lens/0123456789abcdef0123456789abcdef"]
    tags: { team: data }
    shares:
      - account: "111122223333"
      - user: arn:aws:iam::111122223333:user/kim
      - organization: o-exampleorg1
      - unit: ou-ab12-11111111
        regions: [us-east-1]
        note: Payments tribe
sharing:
  remove: false
  max-removals: 5
  max-removal-percent: 25
  protect: ["111122223333"]
  reinvite: [EXPIRED]
drafts:
  delete-on-close: false
rules: { choice-added: major }
checks: { choice-without-effect: off }
ignore:
  - check: title-too-long
    lens: dynamodb
    question: ddb_ops_1
    reason: renamed in 3.0
    until: 2027-01-31
`;

export const catalogue: Catalogue = {
  changeKinds: new Map([
    ['choice-added', 'minor'],
    ['pillar-removed', 'major'],
  ]),
  checks: new Map([
    ['choice-without-effect', 'advice'],
    ['title-too-long', 'refused'],
  ]),
};

export function readText(text: string): ManifestReading {
  return readManifest(new TextEncoder().encode(text), 'lenses.yml', catalogue);
}

/** The manifest in a text that has no problem. */
export function manifestIn(text: string): Manifest {
  const { manifest, problems } = readText(text);
  if (manifest === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  return manifest;
}

/** Each problem as `line:column path: message`. */
export function problemsIn(text: string): string[] {
  return readText(text).problems.map(
    (problem) => `${problem.line}:${problem.column} ${problem.path}: ${problem.message}`,
  );
}
