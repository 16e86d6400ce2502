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
  'sign-in-with-provider': 'nobody is signed in yet',
  'request-reset': 'nobody is signed in yet',
  'set-password': 'the mailed link is the right',
  'sign-out': 'ends the actor’s own session',
  'touch-presence': 'touches the actor’s own row',
};
const WITHOUT_EVENT: Record<string, string> = {
  'touch-presence': 'a heartbeat is no deed',
  'begin-second-factor': 'nothing changes before the first code is confirmed',
  'request-reset': 'requestLink() records',
  'create-token-at-console': 'issueToken() records',
  'create-service-token': 'issueToken() records',
  'apply-carrier-event': 'addFacts() records what it changes',
  'record-caller': 'createCaller() and linkCaller() record',
  'open-ticket': 'createTicket() records',
  'open-ticket-from-call': 'createTicket() and linkTicket() record',
};

const nameOf = (path: string) => basename(path, '.ts');

/** Helpers that ask the access rule, or record the event, for the commands built on them. */
const AUTHORIZING = ['authorize', 'inOwnAccount', 'changeAccount', 'inManaged'];
const RECORDING = [
  'record',
  'moveAgent',
  'linkCaller',
  'changeAccount',
  'revokeSessions',
  'assignIn',
  'sendLink',
];

const calls = (path: string, functions: string[]) =>
  new RegExp(`\\b(${functions.join('|')})\\(`).test(text(path));

describe.each(commands)('%s', (path) => {
  const name = nameOf(path);

  it('asks an access rule', () => {
    expect(WITHOUT_ACCESS[name] ?? calls(path, AUTHORIZING)).toBeTruthy();
  });

  it('records an event', () => {
    expect(WITHOUT_EVENT[name] ?? calls(path, RECORDING)).toBeTruthy();
  });

  it('is tried on a real database', () => {
    const used = [...text(path).matchAll(/export (?:async )?(?:function|const) (\w+)/g)].map(
      ([, fn]) => fn ?? '',
    );
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
