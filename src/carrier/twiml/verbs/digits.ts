import type { Call } from '../../calls/call';

export interface DigitRules {
  numDigits?: number;
  /** Keys that end the input; none of them when empty. */
  finishOnKey: string;
}

/** Collects the keys pressed during one <Gather>. */
export class DigitCollector {
  digits = '';
  finishedOn?: string;
  private readonly first = new AbortController();
  private next = new AbortController();

  constructor(
    private readonly call: Call,
    private readonly rules: DigitRules,
  ) {
    call.on('digits', this.take);
  }

  /** Aborts with the first key. */
  get firstKey(): AbortSignal {
    return this.first.signal;
  }

  /** Aborts with the next key from now on. */
  nextKey(): AbortSignal {
    this.next = new AbortController();
    return this.next.signal;
  }

  get isComplete(): boolean {
    const { numDigits } = this.rules;
    return this.finishedOn !== undefined || (numDigits !== undefined && this.digits.length >= numDigits);
  }

  stop(): void {
    this.call.off('digits', this.take);
  }

  private readonly take = (digit: string): void => {
    if (this.isComplete) return;
    if (this.rules.finishOnKey.includes(digit)) this.finishedOn = digit;
    else this.digits += digit;
    this.first.abort();
    this.next.abort();
  };
}
