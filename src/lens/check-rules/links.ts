import type { CheckRule } from './check-rule.js';
import { sources } from './sources.js';

/** Web addresses and the texts beside them. */
export const linkRules = [
  {
    id: 'url-empty',
    severity: 'error',
    basis: 'documented',
    title: 'No url is empty',
    why: 'The specification wants http:// or https:// at its start. Whether the service takes an empty one is not known.',
    source: sources.format,
  },
  {
    id: 'url-prefix',
    severity: 'error',
    basis: 'documented',
    title: 'A url starts with http:// or https://',
    why: 'The specification requires it.',
    source: sources.format,
  },
  {
    id: 'url-without-text',
    severity: 'error',
    basis: 'documented',
    title: 'Beside a url stands a displayText',
    why: 'The specification requires a text for every link.',
    source: sources.format,
  },
  {
    id: 'url-twice',
    severity: 'warning',
    basis: 'advice',
    title: 'A url is one address',
    why: 'Two addresses in one url make a link that leads nowhere.',
    source: sources.format,
  },
  {
    id: 'url-space',
    severity: 'warning',
    basis: 'advice',
    title: 'A url holds no white space',
    why: 'A link with a space in it, or at its end, leads nowhere or is cut.',
    source: sources.format,
  },
  {
    id: 'url-malformed',
    severity: 'warning',
    basis: 'advice',
    title: 'A url can be followed',
    why: 'No browser can open an address without a host, or with characters that a host cannot have.',
    source: sources.format,
  },
] as const satisfies readonly CheckRule[];
