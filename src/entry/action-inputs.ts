import type { Input, InputName } from '../jobs/inputs.js';
import { defaultOf } from '../jobs/inputs.js';
import { settingsFrom, type Settings } from '../jobs/settings.js';
import { UserError } from '../ports/errors.js';

/**
 * Turns inputs into settings. `input` returns the trimmed text, empty for an absent one, which means the default.
 * Throws `UserError` of reason `usage` that names the input and what it accepts.
 */
export function readSettings(input: (name: InputName) => string, region: string | undefined): Settings {
  return settingsFrom((name, kind) => {
    const text = input(name);
    return text === '' ? defaultOf(kind) : read(name, kind, text);
  }, region);
}

function read(name: InputName, input: Input, text: string): ReturnType<typeof defaultOf> {
  switch (input.kind) {
    case 'choice':
      return (
        input.words.find((word) => word === text) ??
        refuse(name, text, 'not one of its values', `Use one of: ${input.words.join(', ')}.`)
      );
    case 'text':
      return input.prefix !== undefined && text.startsWith(input.prefix) ? text.slice(input.prefix.length) : text;
    case 'list':
      return text.split(/[\s,]+/).filter((word) => word !== '');
    case 'flag':
      if (/^(?:true|True|TRUE)$/.test(text)) return true;
      if (/^(?:false|False|FALSE)$/.test(text)) return false;
      return refuse(name, text, 'neither true nor false', 'Write true or false.');
    case 'minutes':
      if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= input.most) return Number(text);
      return refuse(
        name,
        text,
        `not a number of minutes up to ${input.most}`,
        `Write minutes, for example ${input.default}.`,
      );
  }
}

function refuse(name: InputName, text: string, what: string, remedy: string): never {
  throw new UserError('usage', `The input "${name}" is "${text}", which is ${what}.`, remedy);
}
