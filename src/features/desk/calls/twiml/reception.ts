import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Translate } from '@/i18n/translator';
import type { Reception } from '../commands/receive-call';
import { callWebhook, conferenceName } from '../conference';
import type { CallRef } from '../schema';
import { spoken, voiceOf } from './speech';

const MENU_SECONDS = 6;
const ALL_LANGUAGES = ['de', 'en'];

/** Says a sentence in each of the languages. */
function sayIn(
  response: VoiceResponse,
  languages: readonly string[],
  sentence: (say: Translate) => string,
): void {
  for (const locale of languages) response.say(voiceOf(locale), sentence(spoken(locale)));
}

/** What a caller hears who reaches no desk: unknown number, or outside service hours. */
function refused(reception: Extract<Reception, { kind: 'unknownNumber' | 'closed' }>): VoiceResponse {
  const response = new VoiceResponse();
  if (reception.kind === 'unknownNumber') sayIn(response, ALL_LANGUAGES, (say) => say('unknownNumber'));
  else {
    const opensAt = reception.opensAt ? new Date(reception.opensAt) : null;
    const { timeZone } = reception;
    sayIn(response, reception.languages, (say) =>
      opensAt ? say('closed', { day: opensAt, time: opensAt }, { timeZone }) : say('closedForNow'),
    );
  }
  response.hangup();
  return response;
}

/** The language menu: key 1 is the contract's first language, and so on. Silence means the first. */
function menu({ languages, contractName, ref }: Extract<Reception, { kind: 'menu' }>): VoiceResponse {
  const response = new VoiceResponse();
  const gather = response.gather({
    numDigits: 1,
    timeout: MENU_SECONDS,
    action: callWebhook('language', ref),
    actionOnEmptyResult: true,
  });
  for (const [index, locale] of languages.entries()) {
    const say = spoken(locale);
    gather.say(voiceOf(locale), say('languageChoice', { key: index + 1, contract: contractName }));
  }
  return response;
}

/** Welcomes the caller and lets them wait in the call's conference. */
export function waiting(locale: string, contractName: string, ref: CallRef): VoiceResponse {
  const response = new VoiceResponse();
  response.say(voiceOf(locale), spoken(locale)('welcome', { contract: contractName }));
  joinConference(response, locale, ref);
  return response;
}

/** The agent's line fell away: the caller is told and waits again, in their old place. */
export function waitingAgain(locale: string, ref: CallRef): VoiceResponse {
  const response = new VoiceResponse();
  response.say(voiceOf(locale), spoken(locale)('connectionLost'));
  joinConference(response, locale, ref);
  return response;
}

function joinConference(response: VoiceResponse, locale: string, ref: CallRef): void {
  response.dial({ action: callWebhook('after-conference', ref) }).conference(
    {
      startConferenceOnEnter: false,
      endConferenceOnExit: true,
      beep: 'false',
      participantLabel: 'caller',
      waitUrl: callWebhook('wait', ref, { locale }),
      statusCallback: callWebhook('conference', ref),
      statusCallbackEvent: ['start', 'end', 'join', 'leave'],
    },
    conferenceName(ref.call),
  );
}

/** What is heard while waiting, again and again. */
export function waitMusic(locale: string, ref: CallRef): VoiceResponse {
  const response = new VoiceResponse();
  response.say(voiceOf(locale), spoken(locale)('pleaseHold'));
  response.pause({ length: 12 });
  response.redirect(callWebhook('wait', ref, { locale }));
  return response;
}

/** The first thing a caller hears. */
export function receptionTwiml(reception: Reception): VoiceResponse {
  if (reception.kind === 'menu') return menu(reception);
  if (reception.kind === 'queue') return waiting(reception.locale, reception.contractName, reception.ref);
  return refused(reception);
}
