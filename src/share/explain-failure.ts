import type { TargetKind } from './share-target.js';

/**
 * A failed share in words. Organizations need a switch that only their management account can turn, and the console of
 * the Well-Architected Tool has to turn it, because that also makes the service-linked role:
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/sharing.html
 *
 * `wire` is what was sent: which of id and ARN the service takes is not documented, so the other one is proposed.
 */
export function explainFailure(kind: TargetKind | 'other', message: string, wire?: string): string {
  const said = message.trim().replace(/\.$/, '');
  if (kind !== 'organization' && kind !== 'unit') return `the service could not share it: ${said}`;
  const sentences = [
    `the service could not share it: ${said}`,
    'Sharing with organizations must be switched on once, in the management account of the organization with all features ' +
      'enabled: AWS Well-Architected Tool console, Settings, "Enable AWS Organizations support"',
  ];
  if (wire === undefined) return sentences.join('. ');
  const other = wire.startsWith('arn:') ? 'id' : 'ARN';
  return [...sentences, `If it is on, declare the ${kind} by its ${other}, which the service may take instead`].join(
    '. ',
  );
}
