import { describe, expect, it } from 'vitest';
import { parseTwiml } from './parse';

describe('parseTwiml', () => {
  it('reads verbs, attributes, nested nouns and text', () => {
    const verbs = parseTwiml(
      `<?xml version="1.0" encoding="UTF-8"?>
       <!-- hello -->
       <Response>
         <Gather numDigits="1" action="/a?x=1&amp;y=2"><Say language="de-DE">Grüß Gott,
            drücken Sie 1 &amp; dann 2</Say></Gather>
         <Dial><Number statusCallback="/s">+49351</Number><Client>anna</Client></Dial>
         <Hangup/>
       </Response>`,
    );
    expect(verbs.map(({ name }) => name)).toEqual(['Gather', 'Dial', 'Hangup']);
    expect(verbs[0]?.attributes).toEqual({ numDigits: '1', action: '/a?x=1&y=2' });
    expect(verbs[0]?.children[0]?.text).toBe('Grüß Gott, drücken Sie 1 & dann 2');
    expect(verbs[1]?.children.map(({ name, text }) => [name, text])).toEqual([
      ['Number', '+49351'],
      ['Client', 'anna'],
    ]);
  });

  it('takes the text of speech mark-up in its order', () => {
    const [say] = parseTwiml('<Response><Say>Please <emphasis>do</emphasis> wait.</Say></Response>');
    expect(say?.text).toBe('Please do wait.');
  });

  it('accepts an empty response', () => {
    expect(parseTwiml('<Response/>')).toEqual([]);
  });

  it.each([
    ['', 12100],
    ['<Response><Say>Hi</Response>', 12100],
    ['<!DOCTYPE x><Response/>', 12100],
    ['<html></html>', 12102],
  ])('refuses %j with code %i', (xml, code) => {
    expect(() => parseTwiml(xml)).toThrow(expect.objectContaining({ code }));
  });
});
