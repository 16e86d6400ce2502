import type { Exchange } from '../exchange';
import { Phone } from './phone';

/** Every telephone that was ever used; any number becomes one when it is called or calls. */
export class Phones {
  private readonly phones = new Map<string, Phone>();

  constructor(private readonly exchange: Exchange) {}

  all(): Phone[] {
    return [...this.phones.values()];
  }

  /** The telephone of that number. */
  at(number: string): Phone {
    const known = this.phones.get(number);
    if (known) return known;
    const phone = new Phone(this.exchange, number);
    this.phones.set(number, phone);
    return phone;
  }

  /** Whether somebody has taken that number, so that calls to it come here. */
  isHeld(number: string): boolean {
    return this.phones.get(number)?.isHeld ?? false;
  }

  clear(): void {
    for (const phone of this.phones.values()) {
      phone.clear();
      if (!phone.isHeld) this.phones.delete(phone.number);
    }
  }
}
