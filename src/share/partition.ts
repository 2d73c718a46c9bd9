/** The parts of AWS that know nothing of each other; credentials and ARNs belong to exactly one. */
export type Partition = 'aws' | 'aws-us-gov' | 'aws-cn';

const partitions: readonly Partition[] = ['aws', 'aws-us-gov', 'aws-cn'];

/** The partition an ARN names; undefined for anything else. */
export function partitionOf(arn: string): Partition | undefined {
  const [scheme, name] = arn.split(':');
  return scheme === 'arn' ? partitions.find((partition) => partition === name) : undefined;
}

/** https://docs.aws.amazon.com/general/latest/gr/rande.html: Region names outside the first partition carry a prefix. */
export function regionPartition(region: string): Partition {
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
