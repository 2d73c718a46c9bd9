import {
  defaultOf,
  inputs,
  settingName,
  type Input,
  type InputName,
  type Inputs,
  type SettingName,
  type ValueOf,
} from './inputs.js';

/** What the user may ask for: one setting for each input, called as it is, in camel case. */
export type Settings = {
  readonly [Name in InputName as SettingName<Name>]: ValueOf<Inputs[Name]>;
} & {
  /** `AWS_REGION`, for manifests that name no Region. */
  readonly region: string | undefined;
};

export type Mode = Settings['mode'];
export type DraftPolicy = Settings['draft'];
export type CommentPolicy = Settings['comment'];
export type FailOn = Settings['failOn'];
export type ReviewPolicy = Settings['requireReview'];

/** Settings in which each input is what `read` makes of it. */
export function settingsFrom(
  read: (name: InputName, input: Input) => ReturnType<typeof defaultOf>,
  region: string | undefined,
): Settings {
  const values = Object.entries(inputs).map(([name, input]) => [
    settingName(name as InputName),
    read(name as InputName, input),
  ]);
  return { ...Object.fromEntries(values), region } as Settings;
}

export const defaultSettings: Settings = settingsFrom((_, input) => defaultOf(input), undefined);
