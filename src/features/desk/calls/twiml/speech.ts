import type { SayAttributes } from 'twilio/lib/twiml/VoiceResponse.js';
import { translator } from '@/i18n/translator';

type Voice = Pick<SayAttributes, 'language' | 'voice'>;

const voices: Record<string, Voice> = {
  de: { language: 'de-DE', voice: 'Polly.Vicki-Neural' },
  en: { language: 'en-GB', voice: 'Polly.Amy-Neural' },
  es: { language: 'es-ES', voice: 'Polly.Lucia-Neural' },
  fr: { language: 'fr-FR', voice: 'Polly.Lea-Neural' },
};

/** Which voice speaks a language; an unknown one is left to the carrier. */
export const voiceOf = (locale: string): SayAttributes => voices[locale] ?? {};

/** Sentences of the phone in a language. */
export const spoken = (locale: string) => translator(locale, 'phone');
