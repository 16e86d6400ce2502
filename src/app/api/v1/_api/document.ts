import { chooseLocale } from '@/i18n/locale';
import { translator } from '@/i18n/translator';
import { type Document, openApiDocument } from '@/infra/api/openapi/document';
import { BASE } from './api';
import { operations } from './manifest';

const known = new Map<string, Document>();

/** The language a program or browser asks for. */
export const localeOf = (request: Request): string =>
  chooseLocale({ cookie: undefined, account: undefined, header: request.headers.get('accept-language') });

/** The OpenAPI document in a language. */
export function documentIn(locale: string): Document {
  const document = known.get(locale) ?? openApiDocument(operations, BASE, translator(locale, 'api'));
  known.set(locale, document);
  return document;
}
