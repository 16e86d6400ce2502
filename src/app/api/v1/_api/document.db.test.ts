import { describe, expect, it } from 'vitest';
import { scopes } from '@/domain/people/scopes';
import { availableLocales } from '@/i18n/load-messages';
import { GET as docs } from '../docs/route';
import { GET as openapi } from '../openapi.json/route';
import { documentIn } from './document';
import { operations } from './manifest';

const asked = (language: string) =>
  new Request('http://localhost:3000/api/v1/docs', { headers: { 'accept-language': language } });

describe('the document', () => {
  it.each(availableLocales())('describes every operation in %s', async (locale) => {
    const document = await openapi(asked(locale)).json();
    expect(document).toEqual(JSON.parse(JSON.stringify(documentIn(locale))));
    expect(document.openapi).toBe('3.1.0');
    for (const { id, method, path } of operations) {
      const described = document.paths[path][method.toLowerCase()];
      expect(described.operationId).toBe(id);
      expect(described.summary).not.toContain('operations.');
      expect(scopes).toContain(described['x-scope']);
    }
  });

  it('gives each operation its own name', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it('says which properties are taken and that no other is', () => {
    const body =
      documentIn('en').paths['/service-hours/due']?.post?.requestBody?.content['application/json']?.schema;
    expect(body).toMatchObject({
      additionalProperties: false,
      required: ['start', 'seconds'],
      properties: {
        start: { type: 'string', format: 'date-time' },
        seconds: { type: 'integer', minimum: 0 },
      },
    });
  });
});

describe('the page', () => {
  it.each(availableLocales())('shows it in %s, runs nothing and loads nothing', async (locale) => {
    const response = docs(asked(locale));
    const page = await response.text();
    const nonce = /<style nonce="([\w-]+)">/.exec(page)?.[1];
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).not.toMatch(/<script|style=|src=|<link|api\.page|page\./);
    for (const { id } of operations) expect(page).toContain(`<section id="${id}"`);
  });
});
