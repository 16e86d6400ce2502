import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** The figures as JSON, with the machine they come from: into a file, or as the last thing on standard output. */
export function report(bench: string, figures: object, file?: string): void {
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const text = JSON.stringify({ bench, at: new Date().toISOString(), machine, ...figures }, null, 2);
  if (file) writeFileSync(file, `${text}\n`);
  else console.log(text);
}

/** Says how far it is. */
export const progress = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs a step and says how long it took. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const since = performance.now();
  const value = await work();
  const seconds = Math.round((performance.now() - since) / 100) / 10;
  progress(`${name}: ${seconds} s`);
  return { seconds, value };
}
