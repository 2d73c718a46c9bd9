import { compareDocuments } from '../document/compare-documents.js';
import { notFound } from '../service-error.js';
import { latestVersion, requireLensArn, requireOwnLens, requireReadableLens } from '../state/lenses.js';
import { publishDraft, requireVersion } from '../state/versions.js';
import { bodyToken, lensAlias, queryVersion } from '../wire/members.js';
import { defineOperation, type Operation } from './operation.js';

export const versionOperations: readonly Operation[] = [
  defineOperation({
    name: 'CreateLensVersion',
    method: 'POST',
    template: '/lenses/{LensAlias}/versions',
    resource: 'LensAlias',
    writes: true,
    members: {
      LensAlias: lensAlias,
      LensVersion: { at: 'body', type: 'text', required: true, min: 1, max: 32 },
      IsMajorVersion: { at: 'body', type: 'flag' },
      ClientRequestToken: bodyToken,
    },
    run: ({ world, home }, { LensAlias: arn, LensVersion: name, IsMajorVersion: major }) => {
      requireLensArn(arn);
      const lens = requireOwnLens(world, home, arn);
      return { LensArn: arn, LensVersion: publishDraft(world, lens, name, major ?? false).name };
    },
  }),
  defineOperation({
    name: 'GetLensVersionDifference',
    method: 'GET',
    template: '/lenses/{LensAlias}/versionDifference',
    resource: 'LensAlias',
    members: { LensAlias: lensAlias, BaseLensVersion: queryVersion, TargetLensVersion: queryVersion },
    run: ({ world, home }, input) => {
      const lens = requireReadableLens(world, home, input.LensAlias);
      const latest = latestVersion(lens);
      if (latest === undefined) throw notFound('LENS', lens.arn);
      const baseName = input.BaseLensVersion ?? (lens.versions.at(-2) ?? latest).name;
      const targetName = input.TargetLensVersion ?? latest.name;
      const base = requireVersion(world, lens, baseName);
      const target = requireVersion(world, lens, targetName);
      return {
        LensAlias: lens.arn,
        LensArn: lens.arn,
        BaseLensVersion: baseName,
        TargetLensVersion: targetName,
        LatestLensVersion: latest.name,
        VersionDifferences: { PillarDifferences: compareDocuments(base.document, target.document).pillars },
      };
    },
  }),
];
