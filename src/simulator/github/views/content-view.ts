import type { TreeEntry } from '../git/read-tree.js';
import { LIMITS } from '../rules/limits.js';
import type { RepositoryRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { repositoryPage, repositoryUrl } from './repository-view.js';

/** Where an entry was looked up. */
export interface ContentPlace {
  readonly world: World;
  readonly repository: RepositoryRecord;
  /** As the client wrote it. */
  readonly ref: string;
}

/** An entry of a tree as the contents route prints it; with `content` if it is a file that was asked for. */
export function contentView(place: ContentPlace, entry: TreeEntry, content?: Buffer) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const api = repositoryUrl(place.world, place.repository);
  const page = repositoryPage(place.world, place.repository);
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(place.ref)}`;
  const gitUrl = entry.type === 'commit' ? null : `${api}/git/${entry.type}s/${entry.sha}`;
  const htmlUrl = `${page}/${entry.type}/${place.ref}/${path}`;
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url: self,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: entry.type === 'blob' ? `${page}/raw/${place.ref}/${path}` : null,
    type: typeOf(entry),
    ...(content === undefined ? {} : embeddedContent(entry, content)),
    _links: { self, git: gitUrl, html: htmlUrl },
  };
}

function embeddedContent(entry: TreeEntry, content: Buffer) {
  if (entry.mode === '120000') return { target: content.toString('utf8') };
  if (content.length > LIMITS.jsonContent) return { encoding: 'none', content: '' };
  return { encoding: 'base64', content: wrapBase64(content) };
}

/** Base64 in lines of 60 characters, each with its newline, as GitHub sends it. */
export function wrapBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

function typeOf(entry: TreeEntry): 'dir' | 'file' | 'submodule' | 'symlink' {
  if (entry.type === 'tree') return 'dir';
  if (entry.type === 'commit') return 'submodule';
  return entry.mode === '120000' ? 'symlink' : 'file';
}
