import type { TargetKind } from './share-target.js';

/**
 * A failed share in words. Organizations need a switch that only their management account can turn, and the console of
 * the Well-Architected Tool has to turn it, because that also makes the service-linked role:
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/sharing.html
 */
export function explainFailure(kind: TargetKind | 'other', message: string): string {
  const said = message.trim().replace(/\.$/, '');
  if (kind !== 'organization' && kind !== 'unit') return `the service could not share it: ${said}`;
  return (
    `the service could not share it: ${said}. Sharing with organizations must be switched on once, in the management account ` +
    'of the organization with all features enabled: AWS Well-Architected Tool console, Settings, "Enable AWS Organizations support"'
  );
}
