'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { competeForPhone, type PhoneTab } from './phone-tab';
import { type RunningPhone, runPhone } from './run-phone';
import { initialPhoneState, type PhoneCall, type PhoneState } from './softphone';

const ACCESS_ADDRESS = '/api/desk/softphone';

export type PhoneStatus = 'off' | 'elsewhere' | PhoneState['line'] | 'microphoneDenied';

export type Phone = {
  status: PhoneStatus;
  call: PhoneCall | null;
  mute: (muted: boolean) => void;
  hangUp: () => void;
  sendDigits: (digits: string) => void;
  /** Makes this tab the phone. */
  takeOver: () => void;
};

const nothing = () => undefined;
const noPhone: Phone = {
  status: 'off',
  call: null,
  mute: nothing,
  hangUp: nothing,
  sendDigits: nothing,
  takeOver: nothing,
};
const PhoneContext = createContext<Phone>(noPhone);

/** The phone of this browser; `off` for people who answer no calls. */
export const usePhone = (): Phone => useContext(PhoneContext);

/** Whether this tab is the phone (undefined until decided), and how to make it so. */
function usePhoneTab(enabled: boolean) {
  const [isHere, setHere] = useState<boolean>();
  const tab = useRef<PhoneTab | undefined>(undefined);
  useEffect(() => {
    if (!enabled) return;
    tab.current = competeForPhone(setHere);
    return () => tab.current?.leave();
  }, [enabled]);
  return { isHere, tab };
}

function useRunningPhone(enabled: boolean) {
  const [state, setState] = useState(initialPhoneState);
  const running = useRef<RunningPhone | undefined>(undefined);
  useEffect(() => {
    if (!enabled) return;
    running.current = runPhone(ACCESS_ADDRESS, setState);
    return () => {
      running.current?.stop();
      setState(initialPhoneState);
    };
  }, [enabled]);
  return { state, running };
}

function statusOf(enabled: boolean, isHere: boolean | undefined, state: PhoneState): PhoneStatus {
  if (!enabled) return 'off';
  if (isHere === false) return 'elsewhere';
  return state.microphoneDenied ? 'microphoneDenied' : state.line;
}

/** Makes the browser a phone, in one of its tabs, for people who answer calls. Stands once around the desk. */
export function SoftphoneProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const { isHere, tab } = usePhoneTab(enabled);
  const { state, running } = useRunningPhone(enabled && isHere === true);
  const phone = useMemo<Phone>(
    () => ({
      status: statusOf(enabled, isHere, state),
      call: state.call,
      mute: (muted) => running.current?.phone()?.mute(muted),
      hangUp: () => running.current?.phone()?.hangUp(),
      sendDigits: (digits) => running.current?.phone()?.sendDigits(digits),
      takeOver: () => tab.current?.takeOver(),
    }),
    [enabled, isHere, state, running, tab],
  );
  return <PhoneContext value={phone}>{children}</PhoneContext>;
}
