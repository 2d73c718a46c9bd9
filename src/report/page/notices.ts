import { alert, list } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, link, phrase, strong, untrusted } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { Notice, RunReport } from '../run-report.js';
import { sourceLink } from '../source-link.js';
import { remainingNotices } from '../explanation.js';
import type { Part } from './part.js';

/** A warning may name the statement that a policy lacks. */
const textLength = 800;

const importance: Readonly<Record<Notice['level'], number>> = { error: 0, warning: 1, notice: 2 };

/** What the reviewer should know before reading on: in a box if any of it is a warning. */
export function noticesPart(report: RunReport): Part {
  const notices = remainingNotices(report).sort((a, b) => importance[a.level] - importance[b.level]);
  return {
    stage: 'notices',
    noun: ['notice', 'notices'],
    size: notices.length,
    render: (kept) => {
      const more = notices.length - kept;
      const items = notices.slice(0, kept).map((notice) => noticeText(notice, report));
      const block = list(more === 0 ? items : [...items, phrase`… and ${counted(more, 'more notice')}`]);
      return notices[0]?.level === 'notice' ? [block] : [alert('WARNING', [block])];
    },
  };
}

function noticeText(notice: Notice, report: RunReport): Phrase {
  const text =
    notice.level === 'error'
      ? phrase`${strong('error')}: ${untrusted(notice.text, textLength)}`
      : untrusted(notice.text, textLength);
  if (notice.file === undefined) return text;
  const place = notice.line === undefined ? notice.file : `${notice.file}:${notice.line}`;
  return phrase`${text} (${link(sourceLink(report, notice.file, notice.line), code(place))})`;
}
