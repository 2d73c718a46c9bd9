/** Options of the commands as commander hands them over. */
export interface CheckOptions {
  readonly format: string;
  readonly manifest?: string;
  readonly fix?: boolean;
  readonly onlyLenses?: boolean;
}

export interface DiffOptions {
  readonly format: string;
  readonly manifest?: string;
}

export interface ExplainOptions {
  readonly format: string;
}

export interface ReleaseOptions {
  readonly format: string;
  readonly manifest?: string;
  readonly lenses?: string;
  readonly tag?: string;
  readonly fromVersion?: string;
  readonly requireBranch?: string;
  readonly allowMinor?: string;
  readonly dump?: boolean;
}

export type ReleaseCommandName = 'plan' | 'publish' | 'shares';

export interface InitOptions {
  readonly format: string;
  readonly regions?: string;
  readonly account?: string;
  readonly rolePrefix?: string;
  readonly action?: string;
  readonly manifest?: string;
  readonly dryRun?: boolean;
}

export interface DoctorOptions {
  readonly format: string;
  readonly mode?: string;
  readonly manifest?: string;
  readonly account?: string;
}
