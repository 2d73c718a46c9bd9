/** The pages that checks refer to. */
export const sources = {
  format: 'https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html',
  create: 'https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-create.html',
  importLens: 'https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ImportLens.html',
  choice: 'https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Choice.html',
  model: 'https://github.com/boto/botocore/tree/develop/botocore/data/wellarchitected/2020-03-31',
  /** A log of what the service did in real runs. */
  observations: 'https://github.com/awslabs/operational-readiness-review-custom-war-lens/blob/main/docs/gates.md',
  json: 'https://www.rfc-editor.org/rfc/rfc8259',
  trojanSource: 'https://trojansource.codes',
} as const;
