/** The groups of routes that are measured apart: first folders of src/app, below api two of them. */
export const routeGroups = [
  '/',
  '/_next',
  '/account',
  '/api/audit',
  '/api/auth',
  '/api/desk',
  '/api/health',
  '/api/ready',
  '/api/socket',
  '/api/twilio',
  '/api/v1',
  '/desk',
  '/forgotten-password',
  '/metrics',
  '/no-access',
  '/set-password',
  '/sign-in',
  '/underwriting',
] as const;

const known: ReadonlySet<string> = new Set(routeGroups);

/** The group of a path; `other` for what nobody serves, so that strangers cannot make up labels. */
export function routeGroup(path: string): string {
  const [, first = '', second = ''] = path.split(/[/?#]/);
  const group = first === 'api' ? `/api/${second}` : `/${first}`;
  return known.has(group) ? group : 'other';
}
