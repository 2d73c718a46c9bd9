import { exportDocument } from '../document/export-document.js';
import { accessDenied } from '../service-error.js';
import { deleteLens } from '../state/deletions.js';
import { importLens } from '../state/imports.js';
import { requireLensArn, requireOwnLens, requireReadableLens } from '../state/lenses.js';
import { listLenses, type LensRow } from '../state/listing.js';
import { pageOf } from '../state/paging.js';
import { requireVersion } from '../state/versions.js';
import type { World } from '../state/world.js';
import { bodyToken, lensAlias, maxResults, nextToken, queryToken, queryVersion } from '../wire/members.js';
import { wireTime } from '../wire/wire-time.js';
import { defineOperation, type Operation } from './operation.js';

export const lensOperations: readonly Operation[] = [
  defineOperation({
    name: 'ImportLens',
    method: 'PUT',
    template: '/importLens',
    writes: true,
    members: {
      JSONString: { at: 'body', type: 'text', required: true, min: 2, max: 500_000 },
      ClientRequestToken: bodyToken,
      LensAlias: { at: 'body', type: 'text', min: 1, max: 128 },
      Tags: { at: 'body', type: 'tags', min: 1, max: 50 },
    },
    run: ({ world, home }, { JSONString: text, LensAlias: arn, Tags: tags }) => {
      const { importStatus } = world.unknowns;
      return {
        LensArn: importLens(world, home, { text, arn, tags }).arn,
        Status: importStatus === 'absent' ? undefined : importStatus,
      };
    },
  }),
  defineOperation({
    name: 'ExportLens',
    method: 'GET',
    template: '/lenses/{LensAlias}/export',
    resource: 'LensAlias',
    members: { LensAlias: lensAlias, LensVersion: queryVersion },
    run: ({ world, home }, { LensAlias: arn, LensVersion: version }) => {
      const lens = requireReadableLens(world, home, arn);
      if (lens.account !== home.account) throw accessDenied('Only the owner of a lens can export it.');
      return { LensJSON: exportDocument(requireVersion(world, lens, version).text, world.unknowns) };
    },
  }),
  defineOperation({
    name: 'GetLens',
    method: 'GET',
    template: '/lenses/{LensAlias}',
    resource: 'LensAlias',
    members: { LensAlias: lensAlias, LensVersion: queryVersion },
    run: ({ world, home }, { LensAlias: arn, LensVersion: name }) => {
      const lens = requireReadableLens(world, home, arn);
      const version = requireVersion(world, lens, name);
      return {
        Lens: {
          LensArn: lens.arn,
          LensVersion: 'name' in version ? version.name : undefined,
          Name: version.document.name,
          Description: version.document.description,
          Owner: lens.account,
          Tags: lens.account === home.account ? Object.fromEntries(lens.tags) : undefined,
        },
      };
    },
  }),
  defineOperation({
    name: 'ListLenses',
    method: 'GET',
    template: '/lenses',
    members: {
      LensType: { at: 'query', type: 'text', oneOf: ['AWS_OFFICIAL', 'CUSTOM_SHARED', 'CUSTOM_SELF'] },
      LensStatus: { at: 'query', type: 'text', oneOf: ['ALL', 'DRAFT', 'PUBLISHED'] },
      LensName: { at: 'query', type: 'text', min: 1, max: 128 },
      MaxResults: maxResults,
      NextToken: nextToken,
    },
    run: ({ world, home }, input) => {
      const { LensType: type, LensStatus: status, LensName: name } = input;
      const rows = listLenses(world, home, { type, status, name });
      const listing = ['lenses', home.account, home.region, type, status, name].join();
      const page = pageOf(world, rows, listing, input.MaxResults ?? 50, input.NextToken);
      return { LensSummaries: page.entries.map((row) => summarise(row, world)), NextToken: page.nextToken };
    },
  }),
  defineOperation({
    name: 'DeleteLens',
    method: 'DELETE',
    template: '/lenses/{LensAlias}',
    resource: 'LensAlias',
    writes: true,
    members: {
      LensAlias: lensAlias,
      LensStatus: { at: 'query', type: 'text', required: true, oneOf: ['ALL', 'DRAFT', 'PUBLISHED'] },
      ClientRequestToken: queryToken,
    },
    run: ({ world, home }, { LensAlias: arn, LensStatus: part }) => {
      requireLensArn(arn);
      deleteLens(world, home, requireOwnLens(world, home, arn), part);
      return {};
    },
  }),
];

function summarise(row: LensRow, world: World): unknown {
  return {
    LensArn: row.arn,
    LensAlias: row.alias,
    LensName: row.name,
    LensType: row.type,
    Description: row.description,
    CreatedAt: wireTime(row.createdAt, world.unknowns),
    UpdatedAt: wireTime(row.updatedAt, world.unknowns),
    LensVersion: row.version,
    Owner: row.owner,
    LensStatus: row.status,
  };
}
