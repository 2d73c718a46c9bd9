/** Where a member of a request travels, what it is, and the limits of the API model. */
export interface Member {
  readonly at: 'label' | 'query' | 'body';
  readonly type: 'text' | 'number' | 'flag' | 'texts' | 'tags' | 'document';
  readonly required?: true | undefined;
  /** Smallest and largest length; value for numbers, size for lists and tags. */
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
  readonly pattern?: RegExp;
}

export type Members = Readonly<Record<string, Member>>;

interface ValueTypes {
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
  readonly texts: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly document: unknown;
}

type ValueOf<M extends Member> = M extends { readonly oneOf: readonly (infer Literal)[] }
  ? Literal
  : ValueTypes[M['type']];

type RequiredNames<M extends Members> = {
  [K in keyof M]: M[K] extends { readonly required: true } ? K : never;
}[keyof M];

/** A decoded request: required members are there, all values are within the model. */
export type InputOf<M extends Members> = { readonly [K in RequiredNames<M>]: ValueOf<M[K]> } & {
  readonly [K in Exclude<keyof M, RequiredNames<M>>]?: ValueOf<M[K]> | undefined;
};

/** Members that many operations share. */
export const lensAlias = { at: 'label', type: 'text', required: true, min: 1, max: 128 } as const;
export const queryVersion = { at: 'query', type: 'text', min: 1, max: 32 } as const;
export const nextToken = { at: 'query', type: 'text' } as const;
export const maxResults = { at: 'query', type: 'number', min: 1, max: 50 } as const;
export const bodyToken = {
  at: 'body',
  type: 'text',
  required: true,
  min: 1,
  max: 2048,
  pattern: /^\p{ASCII}*$/u,
} as const;
export const queryToken = { ...bodyToken, at: 'query' } as const;
