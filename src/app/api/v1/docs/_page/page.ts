import { translator } from '@/i18n/translator';
import type { Document } from '@/infra/api/openapi/document';
import { Html, html } from './html';
import { operationSection, placed } from './operations';
import { style } from './style';

const CURL = 'curl -H "Authorization: Bearer lst_…" ';

/** The documentation of the API as one page, in a language: no script, nothing from elsewhere. */
export function docsPage(
  document: Document,
  locale: string,
  { origin, nonce }: Record<'origin' | 'nonce', string>,
) {
  const t = translator(locale, 'api');
  const page = translator(locale, 'api.page');
  const base = document.servers[0]?.url ?? '';
  const operations = placed(document);
  const links = operations.map(
    ({ described }) => html`<li><a href="#${described.operationId}">${described.summary}</a></li>`,
  );
  const statuses = Object.keys(Object(document.components).responses).map(
    (status) => html`<dt>${status}</dt><dd>${t(`status.${status}`)}</dd>`,
  );
  const sections = operations.map((operation) => operationSection(operation, base, page));
  const tokens = html`<a href="/account/tokens">${page('tokensLink')}</a>`.text;
  const [before = '', after = ''] = page('startText', { link: '\0' }).split('\0');
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${document.info.title}</title>
    <style nonce="${nonce}">${new Html(style)}</style></head><body>
    <a class="skip" href="#main">${page('skip')}</a>
    <header><h1>${document.info.title}</h1><p>${document.info.description}</p></header>
    <div class="columns"><nav aria-label="${page('contents')}"><ul>${links}</ul></nav>
    <main id="main" tabindex="-1"><section><h2>${page('start')}</h2><p>${before}${new Html(tokens)}${after}</p>
    <pre tabindex="0">${CURL}${origin}${base}/contracts</pre>
    <p><a href="${base}/openapi.json">${page('document')}</a></p>
    <h3>${page('refusals')}</h3><dl>${statuses}</dl></section>${sections}</main></div></body></html>`.text;
}
