import type { Translate } from '@/i18n/translator';
import type { Described, Document, Parameter } from '@/infra/api/openapi/document';
import type { JsonSchema } from '@/infra/api/openapi/schemas';
import { formOf } from './form';
import { type Html, html } from './html';

type Placed = { method: string; path: string; described: Described };

/** Every operation of the document with its place. */
export const placed = ({ paths }: Document): Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described })),
  );

function parameterTable(parameters: Parameter[], about: string, t: Translate): Html {
  if (parameters.length === 0) return html``;
  const heads = ['name', 'place', 'required', 'form', 'meaning'].map(
    (key) => html`<th scope="col">${t(key)}</th>`,
  );
  const rows = parameters.map(
    ({ name, in: place, required, schema, description = '' }) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${t(place)}</td><td>${t(required ? 'yes' : 'no')}</td>
        <td><code>${formOf(schema)}</code></td><td>${description}</td></tr>`,
  );
  return html`<div class="wide" role="region" tabindex="0" aria-label="${about}: ${t('parameters')}"><table>
    <caption>${t('parameters')}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

const block = (title: string, about: string, schema: JsonSchema | undefined): Html =>
  schema
    ? html`<h3>${title}</h3><pre tabindex="0" role="region" aria-label="${about}: ${title}">${formOf(schema)}</pre>`
    : html``;

const schemaIn = (content: { [type: string]: { schema: object } } | undefined) =>
  content?.['application/json']?.schema as JsonSchema | undefined;

/** One operation: what it is for, what it takes, what it answers, how it refuses. */
export function operationSection({ method, path, described }: Placed, base: string, t: Translate): Html {
  const { operationId, summary, parameters, requestBody, responses } = described;
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    'content' in response ? [block(t('answer', { status }), summary, schemaIn(response.content))] : [],
  );
  const refusals = Object.keys(responses).filter((status) => Number(status) >= 400);
  return html`<section id="${operationId}" aria-labelledby="${operationId}-title">
    <h2 id="${operationId}-title">${summary}</h2>
    <p><code class="line"><b>${method}</b> ${base}${path}</code></p>
    <p>${t('scope')}: <code>${described['x-scope']}</code></p>
    ${parameterTable(parameters, summary, t)}
    ${block(t('body'), summary, schemaIn(requestBody?.content))}${answers}
    <p>${t('refusals')}: ${refusals.join(', ')}</p></section>`;
}
