import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routeGroup, routeGroups } from './route-group';

const APP = join(process.cwd(), 'src/app');

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_(@]/.test(entry.name))
    .map(({ name }) => name);

describe('route groups', () => {
  it('cover every route there is', () => {
    const served = [
      ...folders(APP)
        .filter((name) => name !== 'api')
        .map((name) => `/${name}`),
      ...folders(join(APP, 'api')).map((name) => `/api/${name}`),
    ];
    expect(routeGroups).toEqual(expect.arrayContaining(served));
  });

  it.each([
    ['/', '/'],
    ['/desk/tickets/1?view=open', '/desk'],
    ['/api/desk/tickets', '/api/desk'],
    ['/api/desk?x=1', '/api/desk'],
    ['/wp-login.php', 'other'],
    ['/api/unknown/x', 'other'],
    ['/api', 'other'],
  ])('put %s into %s', (path, group) => expect(routeGroup(path)).toBe(group));
});
