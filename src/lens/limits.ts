/** Every number that AWS imposes on a lens file. `observed` numbers were seen to be enforced, the others are documented. */
export const limits = {
  /** `JSONString` of `ImportLens`, in the service model; "500 KB" in the user guide. Bytes or characters: unknown. */
  document: 500_000,
  /** Lens and pillar names. */
  name: 128,
  /** Question titles (observed: 129 is refused) and choice titles. */
  title: 128,
  /** Lens descriptions, and question descriptions (observed: 2,049 is refused). */
  description: 2048,
  /** The lens description in the shapes that the API returns. */
  returnedDescription: 1024,
  /** Texts of resources and improvement plans. */
  displayText: 2048,
  shortestId: 3,
  longestId: 128,
  /** `PillarId` and `ChoiceId` in the shapes of the API. */
  returnedId: 64,
  pillars: 10,
  /** Per pillar. */
  questions: 20,
  /** Per question. */
  choices: 15,
  /** Per question, one for each risk level. */
  riskRules: 3,
  /** Per choice, one for each type. */
  additionalResources: 2,
  /** Per type of additional resources. */
  resourceLinks: 5,
} as const;
