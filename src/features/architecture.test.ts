import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueReactions } from '@/features/core/events/reaction';
import { reactions, sweeps } from '../../workers/catalogue';

const files = (pattern: string) => globSync(pattern).sort();
const text = (path: string) => readFileSync(path, 'utf8');

const commands = files('src/features/**/commands/*.ts').filter((path) => !path.endsWith('.test.ts'));
const databaseTests = files('src/features/**/*.db.test.ts').map(text).join('\n');

/** Commands that need no access rule, or record no event, each with its reason. */
const WITHOUT_ACCESS: Record<string, string> = {
  'sign-in': 'nobody is signed in yet',
  'sign-out': 'ends the actor’s own session',
  'touch-presence': 'touches the actor’s own row',
};
const WITHOUT_EVENT: Record<string, string> = {
  'touch-presence': 'a heartbeat is no deed',
  'apply-carrier-event': 'addFacts() records what it changes',
  'record-caller': 'createCaller() and linkCaller() record',
  'open-ticket': 'createTicket() records',
  'open-ticket-from-call': 'createTicket() and linkTicket() record',
};

const nameOf = (path: string) => basename(path, '.ts');

describe.each(commands)('%s', (path) => {
  const name = nameOf(path);

  it('asks an access rule', () => {
    expect(WITHOUT_ACCESS[name] ?? /\bauthorize\(/.test(text(path))).toBeTruthy();
  });

  it('records an event', () => {
    expect(WITHOUT_EVENT[name] ?? /\b(record|moveAgent|linkCaller)\(/.test(text(path))).toBeTruthy();
  });

  it('is tried on a real database', () => {
    const used = [...text(path).matchAll(/export async function (\w+)/g)].map(([, fn]) => fn ?? '');
    const indirectly = files('src/testing/*.ts').map(text).join('\n');
    expect(used.some((fn) => `${databaseTests}\n${indirectly}`.includes(`${fn}(`))).toBe(true);
  });
});

describe('jobs', () => {
  it('have exactly one handler each', () => {
    expect(() => catalogueReactions(reactions)).not.toThrow();
    expect(new Set(sweeps.map(({ name }) => name)).size).toBe(sweeps.length);
  });

  it('are all listed in the workers’ catalogue', () => {
    const catalogue = text('workers/catalogue.ts');
    for (const path of files('src/features/*/*/{reactions,sweeps}.ts')) {
      const exported = [...text(path).matchAll(/export const (\w+): (?:Reaction|Sweep)\[\]/g)].map(
        ([, name]) => name,
      );
      for (const name of exported) expect(catalogue).toContain(name);
    }
  });
});

it('every feature has one door', () => {
  const features = new Set(files('src/features/*/*/*.ts').map(dirname));
  const shut = [...features].filter((folder) => !files(join(folder, 'api.ts')).length);
  expect(shut).toEqual(['src/features/core/access']);
});
