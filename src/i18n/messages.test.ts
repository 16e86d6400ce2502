import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '@/domain/errors/codes';
import { availableLocales, loadMessages } from './load-messages';

type Tree = { [key: string]: string | Tree };
type Node = ReturnType<IntlMessageFormat['getAst']>[number];

const SOURCE = 'de';
/** Said one after the other in one call: the first language has named the contract already. */
const SHORTER = ['phone.languageChoice'];
const kinds = ['text', 'plain', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'];

/** All messages of a tree by their full key. */
function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const full = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[full, value] as [string, string]] : flat(value, full);
  });
}

/** The arguments of a message, with their kinds; for select also which options it knows. */
function argumentsOf(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    const kind = kinds[node.type] ?? '';
    if (kind === 'text' || kind === 'pound' || !('value' in node)) return [];
    if (kind === 'tag') return [`<${node.value}>`, ...argumentsOf((node as { children: Node[] }).children)];
    const options = 'options' in node ? node.options : {};
    const inner = Object.values(options as Record<string, { value: Node[] }>).flatMap((o) =>
      argumentsOf(o.value),
    );
    const choices = kind === 'select' ? Object.keys(options).sort().join('|') : '';
    return [`${node.value}:${kind}${choices && `:${choices}`}`, ...inner];
  });
}

/** A message as the set of what it needs. Throws when it is not ICU. */
function needs(message: string, locale: string): string[] {
  return [...new Set(argumentsOf(new IntlMessageFormat(message, locale).getAst()))].sort();
}

const source = new Map(flat(loadMessages(SOURCE)));

describe('messages', () => {
  it('exist in German and English at least', () => {
    expect(availableLocales()).toEqual(expect.arrayContaining(['de', 'en']));
  });

  describe.each(availableLocales())('in %s', (locale) => {
    const messages = new Map(flat(loadMessages(locale)));

    it('have exactly the keys of the source', () => {
      expect([...messages.keys()].sort()).toEqual([...source.keys()].sort());
    });

    it('say something', () => {
      expect([...messages].filter(([, message]) => message.trim() === '')).toEqual([]);
    });

    it('parse, and need the arguments of the source', () => {
      const differing = [...messages].filter(
        ([key, message]) =>
          !SHORTER.includes(key) &&
          String(needs(message, locale)) !== String(needs(source.get(key) ?? message, SOURCE)),
      );
      expect(differing).toEqual([]);
    });

    it('have a sentence for every error', () => {
      expect(errorCodes.filter((code) => !messages.has(`errors.codes.${code.replaceAll('.', '_')}`))).toEqual(
        [],
      );
    });
  });
});
