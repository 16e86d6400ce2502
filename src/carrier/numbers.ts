import { newSid } from './sid';
import type { HttpMethod } from './webhooks/request';

/** A line of the account: a number that outside telephones can call, and where its calls go. */
export interface Line {
  sid: string;
  phoneNumber: string;
  friendlyName: string;
  voiceUrl?: string;
  voiceMethod: HttpMethod;
  voiceFallbackUrl?: string;
  voiceFallbackMethod: HttpMethod;
  statusCallback?: string;
  statusCallbackMethod: HttpMethod;
  createdAt: Date;
  updatedAt: Date;
}

export type LineSettings = Partial<Omit<Line, 'sid' | 'phoneNumber' | 'createdAt' | 'updatedAt'>>;

/** The account's lines. */
export class Numbers {
  private readonly lines = new Map<string, Line>();

  all(): Line[] {
    return [...this.lines.values()];
  }

  get(sid: string): Line | undefined {
    return this.lines.get(sid);
  }

  byNumber(phoneNumber: string): Line | undefined {
    return this.all().find((line) => line.phoneNumber === phoneNumber);
  }

  /** Provisions a line. */
  add(phoneNumber: string, settings: LineSettings, now: Date): Line {
    const line: Line = {
      sid: newSid('PN'),
      phoneNumber,
      friendlyName: phoneNumber,
      voiceMethod: 'POST',
      voiceFallbackMethod: 'POST',
      statusCallbackMethod: 'POST',
      createdAt: now,
      updatedAt: now,
      ...settings,
    };
    this.lines.set(line.sid, line);
    return line;
  }

  update(line: Line, settings: LineSettings, now: Date): Line {
    return Object.assign(line, settings, { updatedAt: now });
  }

  remove(line: Line): void {
    this.lines.delete(line.sid);
  }

  clear(): void {
    this.lines.clear();
  }
}
