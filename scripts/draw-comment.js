/**
 * Draws a comment as GitHub would show it: `node scripts/draw-comment.js COMMENT.md PICTURE.png [light|dark] [width]`.
 * Needs Chromium (the environment variable CHROMIUM names it, else `chromium`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const [source, picture, theme = 'light', width = '860'] = process.argv.slice(2);
if (source === undefined || picture === undefined) {
  console.error('usage: node scripts/draw-comment.js COMMENT.md PICTURE.png [light|dark] [width]');
  process.exit(2);
}

const colors = {
  light: { page: '#ffffff', text: '#1f2328', muted: '#59636e', line: '#d1d9e0', soft: '#f6f8fa', link: '#0969da' },
  dark: { page: '#0d1117', text: '#f0f6fc', muted: '#9198a1', line: '#3d444d', soft: '#151b23', link: '#4493f8' },
}[theme];

const style = `
  body { margin: 0; padding: 16px; background: ${colors.page}; color: ${colors.text};
    font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif; }
  .comment { border: 1px solid ${colors.line}; border-radius: 6px; overflow: hidden; }
  .head { background: ${colors.soft}; border-bottom: 1px solid ${colors.line}; padding: 8px 16px; color: ${colors.muted}; }
  .head b { color: ${colors.text}; } .body { padding: 16px; overflow-wrap: break-word; }
  a { color: ${colors.link}; text-decoration: none; }
  code { background: ${colors.soft}; padding: 2px 5px; border-radius: 6px; font-size: 85%; }
  table { border-collapse: collapse; margin: 12px 0; display: block; width: max-content; max-width: 100%; overflow: auto; } td, th { border: 1px solid ${colors.line}; padding: 6px 13px; text-align: left; }
  tr:nth-child(even) td { background: ${colors.soft}; }
  blockquote { margin: 12px 0; padding: 0 1em; border-left: 4px solid #bf8700; }
  .alert { border-left-color: #cf222e; } .alert b:first-child { color: #cf222e; } ins { background: #1a7f3733; text-decoration: none; } del { background: #cf222e26; }
  h3 { font-size: 1.25em; margin: 4px 0 12px; } h4 { margin: 20px 0 8px; padding-top: 12px; border-top: 1px solid ${colors.line}; font-size: 1em; }
  ul { padding-left: 2em; } summary { cursor: pointer; } sub { color: ${colors.muted}; }`;

const markdown = readFileSync(source, 'utf8');
const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  // What GitHub makes of the first line of an alert.
  .replace(
    /<blockquote>\n<p>\[!([A-Z])([A-Z]+)\]\n?/g,
    (_, first, rest) => `<blockquote class="alert"><p><b>${first}${rest.toLowerCase()}</b></p><p>`,
  );
const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="comment"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${body}</div></div>`;

const folder = mkdtempSync(join(tmpdir(), 'draw-'));
try {
  const page = join(folder, 'comment.html');
  writeFileSync(page, html);
  const chromium = process.env.CHROMIUM ?? 'chromium';
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=2'];
  const dump = execFileSync(
    chromium,
    [
      ...common,
      `--window-size=${width},400`,
      '--dump-dom',
      `data:text/html;base64,${Buffer.from(`${html}<script>document.title=document.documentElement.scrollHeight</script>`).toString('base64')}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const height = /<title>(\d+)<\/title>/.exec(dump)?.[1] ?? '1200';
  execFileSync(
    chromium,
    [...common, `--window-size=${width},${height}`, `--screenshot=${resolve(picture)}`, `file://${page}`],
    { stdio: 'ignore' },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
