import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The processes of this run (told by its port) that run the file. */
export function pidsOf(file: string, port: string): number[] {
  const listing = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  const lines = listing.split('\n').filter((line) => line.includes(file) && !line.includes('ps -eo'));
  return lines
    .map((line) => Number(line.trim().split(/\s+/)[0]))
    .filter((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`PORT=${port}`));
}
