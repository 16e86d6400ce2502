import type { Conference } from '../conferences/conference';
import type { Exchange } from '../exchange';
import type { Phone } from '../phones/phone';
import { presentPhone } from '../phones/routes';

const CALLS_SHOWN = 20;
const PHONES_SHOWN = 30;
const MESSAGES_SHOWN = 10;
const TRANSCRIPT_SHOWN = 60;

/** All that the page shows, in one piece. */
export function snapshot(exchange: Exchange) {
  const calls = [...exchange.calls.values()];
  return {
    phonebook: exchange.config.phonebook,
    lines: exchange.numbers
      .all()
      .map(({ phoneNumber, friendlyName }) => ({ number: phoneNumber, label: friendlyName })),
    phones: latelyUsed(exchange.phones.all()).map((phone) => {
      const shown = presentPhone(phone);
      return { ...shown, transcript: shown.transcript.slice(-TRANSCRIPT_SHOWN) };
    }),
    calls: calls
      .slice(-CALLS_SHOWN)
      .toReversed()
      .map((call) => ({
        sid: call.sid,
        from: call.from,
        to: call.to,
        status: call.status,
        direction: call.setup.direction,
        startedAt: call.answeredAt?.toISOString() ?? null,
        seconds: call.durationSeconds,
      })),
    conferences: exchange.conferences
      .all()
      .filter(({ status }) => status !== 'completed')
      .map(presentConference),
    messages: exchange.messages
      .all()
      .slice(0, MESSAGES_SHOWN)
      .map(({ sid, from, to, body, createdAt }) => ({ sid, from, to, body, at: createdAt.toISOString() })),
    clients: exchange.clients
      .all()
      .filter(({ isReachable }) => isReachable)
      .map(({ identity }) => identity),
  };
}

/** The page is for people: of many telephones it gets those where something happened last. */
function latelyUsed(phones: readonly Phone[]): Phone[] {
  const lastUse = (phone: Phone) => phone.transcript.at(-1)?.at ?? '';
  return phones.toSorted((one, other) => lastUse(other).localeCompare(lastUse(one))).slice(0, PHONES_SHOWN);
}

function presentConference(conference: Conference) {
  return {
    sid: conference.sid,
    name: conference.friendlyName,
    status: conference.status,
    participants: [...conference.participants.values()].map(({ call, label, muted, hold, hasJoined }) => ({
      address: call.farAddress,
      label: label ?? null,
      muted,
      hold,
      hasJoined,
    })),
  };
}
