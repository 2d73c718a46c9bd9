/** Loaded into a measured process before it starts: leaves what it used in a file when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes and microseconds.
  const used = { memory: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env.BENCH_RESOURCES, JSON.stringify(used));
});
