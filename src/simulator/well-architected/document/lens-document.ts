/** A lens document after its shape was checked: only the parts the service itself works with are typed. */
export interface LensDocument {
  readonly name: string;
  readonly description: string;
  readonly pillars: readonly PillarDocument[];
}

export interface PillarDocument {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly QuestionDocument[];
}

export interface QuestionDocument {
  readonly id: string;
  readonly title: string;
  /** The question as imported, as JSON: what two versions are compared by. */
  readonly content: string;
  readonly choices: readonly ChoiceDocument[];
}

export interface ChoiceDocument {
  readonly id: string;
  readonly title: string;
}
