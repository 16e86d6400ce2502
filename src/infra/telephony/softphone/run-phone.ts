import { CarrierPhone } from './carrier';
import type { PhoneAccess, PhoneState, Softphone } from './softphone';
import { renewAfterMs } from './token';
import { TwilioPhone } from './twilio';

const RETRY_MS = 3_000;

const phoneFor = (access: PhoneAccess): Softphone =>
  access.provider === 'carrier' ? new CarrierPhone(access.url) : new TwilioPhone();

async function requestAccess(address: string): Promise<PhoneAccess> {
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

export type RunningPhone = { phone: () => Softphone | undefined; stop: () => void };

/**
 * Keeps this browser registered as a phone: asks the address for access, connects, and renews the token before it
 * runs out or when it is refused.
 */
export function runPhone(address: string, show: (state: PhoneState) => void): RunningPhone {
  let phone: Softphone | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(renew, ms);
  };

  const start = (access: PhoneAccess): Softphone => {
    const started = phoneFor(access);
    started.on((event) => (event.type === 'changed' ? show(event.state) : later(RETRY_MS)));
    return started;
  };

  async function renew(): Promise<void> {
    try {
      const access = await requestAccess(address);
      if (isStopped) return;
      phone ??= start(access);
      phone.connect(access.token);
      later(renewAfterMs(access.token));
    } catch {
      if (!isStopped) later(RETRY_MS);
    }
  }

  void renew();
  return {
    phone: () => phone,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      phone?.close();
    },
  };
}
