import { operationsOf, type Role } from '../iam/role-policy.js';
import type { Access, RegionDiagnosis, RoleDiagnosis } from './diagnosis.js';

/** The worst first. */
const order: readonly Access[] = ['failed', 'denied', 'unknown', 'works'];

/** What a role could do with these credentials in these Regions. */
export function judgeRole(role: Role, regions: readonly RegionDiagnosis[]): RoleDiagnosis {
  const needed = operationsOf(role).map((operation) => ({
    operation,
    places: regions.map(({ region, permissions }) => ({
      region,
      access: permissions.find((permission) => permission.operation === operation)?.access ?? ('unknown' as const),
    })),
  }));
  const access = order.find((each) => needed.some(({ places }) => places.some((place) => place.access === each)));
  if (access === undefined || access === 'works') return { role, access: access ?? 'unknown', open: [] };
  const open = needed.map(({ operation, places }) => ({
    operation,
    regions: places.filter((place) => place.access === access).map(({ region }) => region),
  }));
  return { role, access, open: open.filter((each) => each.regions.length > 0) };
}
