/**
 * The list of custom lenses in the console of one Region. The address of a single lens is not documented, so a reader
 * is taken to the list rather than to a page that may not exist. Partitions without a public console get no link.
 */
export function consoleLink(region: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z]+)+-\d+$/u.test(region)) return undefined;
  const host = consoleHost(region);
  return host === undefined ? undefined : `https://${host}/wellarchitected/home?region=${region}#/lenses`;
}

function consoleHost(region: string): string | undefined {
  if (region.startsWith('us-gov-')) return `${region}.console.amazonaws-us-gov.com`;
  if (region.startsWith('cn-')) return `${region}.console.amazonaws.cn`;
  if (/^(us-iso|us-isob|eu-isoe|us-isof)/u.test(region)) return undefined;
  return `${region}.console.aws.amazon.com`;
}
