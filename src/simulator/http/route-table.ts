/**
 * A table of templated routes. `{name}` stands for one path segment, `{name+}` at the end for all that is left,
 * slashes included. Labels are percent-decoded after the path was split, so an encoded slash stays inside its label.
 * The first route that fits wins.
 */
export interface Route<Target> {
  readonly method: string;
  readonly template: string;
  readonly target: Target;
}

export interface RouteMatch<Target> {
  readonly route: Route<Target>;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * @param path raw path, still percent-encoded
 * @returns the match; `'method'` if only the method is wrong; `undefined` if no route has such a path
 */
export function matchRoute<Target>(
  routes: readonly Route<Target>[],
  method: string,
  path: string,
): RouteMatch<Target> | 'method' | undefined {
  let pathKnown = false;
  for (const route of routes) {
    const labels = matchTemplate(route.template, path);
    if (labels === undefined) continue;
    if (route.method === method) return { route, labels };
    pathKnown = true;
  }
  return pathKnown ? 'method' : undefined;
}

function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const parts = template.split('/');
  const segments = path.split('/');
  const labels: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index];
    if (segment === undefined) return undefined;
    if (part.endsWith('+}')) {
      return addLabel(labels, part.slice(1, -2), segments.slice(index).join('/')) ? labels : undefined;
    }
    if (!part.startsWith('{')) {
      if (part !== segment) return undefined;
    } else if (!addLabel(labels, part.slice(1, -1), segment)) return undefined;
  }
  return parts.length === segments.length ? labels : undefined;
}

function addLabel(labels: Record<string, string>, name: string, raw: string): boolean {
  try {
    labels[name] = decodeURIComponent(raw);
  } catch {
    return false;
  }
  return raw !== '';
}
