import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of a TwiML document; `text` is all text below it, with its white space collapsed. */
export interface TwimlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly TwimlNode[];
  text: string;
}

/** Why a document could not be fetched or played, with Twilio's error code for it. */
export class TwimlFailure extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly url?: string,
  ) {
    super(message);
  }
}

type RawNode = Record<string, unknown>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Reads a TwiML document and returns its verbs in order. */
export function parseTwiml(xml: string): readonly TwimlNode[] {
  if (/<!DOCTYPE/i.test(xml)) throw new TwimlFailure(12100, 'Document parse failure: no DOCTYPE is accepted');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new TwimlFailure(12100, `Document parse failure: ${valid.err.msg}`);
  const elements = (parser.parse(xml) as RawNode[]).filter(isElement).map(toNode);
  const root = elements[0];
  if (!root || elements.length !== 1)
    throw new TwimlFailure(12100, 'Document parse failure: no root element');
  if (root.name !== 'Response') {
    throw new TwimlFailure(12102, `The document must start with <Response>, not <${root.name}>`);
  }
  return root.children;
}

/** Builds an element in code, where the carrier itself decides what is to be played. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  inside: string | readonly TwimlNode[] = '',
): TwimlNode {
  return typeof inside === 'string'
    ? { name, attributes, children: [], text: inside }
    : { name, attributes, children: inside, text: '' };
}

function isElement(raw: RawNode): boolean {
  return elementName(raw) !== undefined;
}

function elementName(raw: RawNode): string | undefined {
  return Object.keys(raw).find((key) => key !== ATTRIBUTES && !key.startsWith('#') && !key.startsWith('?'));
}

function toNode(raw: RawNode): TwimlNode {
  const name = elementName(raw) ?? '';
  const inside = raw[name] as RawNode[];
  return {
    name,
    attributes: (raw[ATTRIBUTES] as Record<string, string> | undefined) ?? {},
    children: inside.filter(isElement).map(toNode),
    text: textOf(inside).replace(/\s+/g, ' ').trim(),
  };
}

function textOf(nodes: RawNode[]): string {
  return nodes.map((raw) => (TEXT in raw ? String(raw[TEXT]) : textOf(childrenOf(raw)))).join('');
}

function childrenOf(raw: RawNode): RawNode[] {
  const name = elementName(raw);
  return name ? (raw[name] as RawNode[]) : [];
}
