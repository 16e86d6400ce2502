import type { Call } from '../calls/call';
import type { Exchange } from '../exchange';
import { newSid } from '../sid';
import { type EndReason, endParams, leaveParams } from './events';
import { conferenceNames, hearWhatIsDue, playAlong } from './music';
import { type LeaveReason, newParticipant, type Participant, type ParticipantOptions } from './participant';
import { ConferenceReporter } from './reporter';
import { beep, relay } from './sound';

export type ConferenceStatus = 'init' | 'in-progress' | 'completed';

/** Calls that hear each other. It starts with the second participant, if one of them may start it. */
export class Conference {
  readonly sid = newSid('CF');
  readonly createdAt: Date;
  status: ConferenceStatus = 'init';
  updatedAt: Date;
  endReason?: EndReason;
  endedBy?: Participant;
  /** In the order of their arrival, those who still ring included. */
  readonly participants = new Map<string, Participant>();
  private readonly reporter: ConferenceReporter;

  constructor(
    private readonly exchange: Exchange,
    readonly friendlyName: string,
  ) {
    this.createdAt = exchange.clock.now();
    this.updatedAt = this.createdAt;
    this.reporter = new ConferenceReporter(exchange, this);
  }

  /** Those who are in, without those who still ring. */
  get present(): Participant[] {
    return [...this.participants.values()].filter((participant) => participant.hasJoined);
  }

  /** By the identifier of its call or by its label. */
  find(callSidOrLabel: string): Participant | undefined {
    return (
      this.participants.get(callSidOrLabel) ??
      [...this.participants.values()].find(({ label }) => label === callSidOrLabel)
    );
  }

  /** Somebody is being called who will take part once they answer. */
  expect(call: Call, options: ParticipantOptions): Participant {
    this.reporter.use(options.callback);
    const participant = newParticipant(call, options, this.exchange.clock.now());
    this.participants.set(call.sid, participant);
    call.once('ended', () => {
      if (!participant.hasJoined) this.drop(participant);
    });
    return participant;
  }

  /** Takes part until the participant leaves, is removed, or the conference ends. */
  async join(call: Call, options: ParticipantOptions, signal: AbortSignal): Promise<LeaveReason> {
    const participant = this.participants.get(call.sid) ?? this.expect(call, options);
    const left = new Promise<LeaveReason>((resolve) => {
      participant.leave = resolve;
    });
    this.enter(participant);
    const onAbort = () =>
      this.remove(participant, call.isOver ? 'participant_hung_up' : 'participant_updated_via_api');
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    const reason = await left;
    signal.removeEventListener('abort', onAbort);
    if (signal.aborted) throw signal.reason;
    return reason;
  }

  /** Removes a participant through the API; a call that still rings is canceled. */
  kick(participant: Participant): void {
    if (participant.hasJoined) this.remove(participant, 'participant_updated_via_api', true);
    else participant.call.hangUp();
  }

  /** Mutes or lets speak again. */
  mute(participant: Participant, muted: boolean): void {
    if (participant.muted === muted) return;
    participant.muted = muted;
    this.touch(participant);
    participant.call.tell({ type: 'muted', muted });
    this.reporter.report(muted ? 'participant-mute' : 'participant-unmute', participant);
  }

  /** Puts on hold or takes back in; while on hold the participant hears music and nobody else. */
  hold(participant: Participant, hold: boolean): void {
    if (participant.hold === hold) return;
    participant.hold = hold;
    this.touch(participant);
    if (participant.hasJoined) this.letHear(participant);
    this.reporter.report(hold ? 'participant-hold' : 'participant-unhold', participant);
  }

  /** Notes that something else about a participant was changed. */
  modified(participant: Participant): void {
    this.touch(participant);
    this.reporter.report('participant-modify', participant);
  }

  /** Plays a document to some of those present, while the conference goes on. */
  async announce(url: string, method: 'GET' | 'POST', to: readonly Participant[]): Promise<void> {
    const never = new AbortController().signal;
    const tune = { url, method, params: conferenceNames(this) };
    const played = await Promise.all(to.map(({ call }) => playAlong(this.exchange, call, tune, never)));
    const event = played.every(Boolean) ? 'announcement-end' : 'announcement-fail';
    this.reporter.report(event, to.length === 1 ? to[0] : undefined, { AnnounceUrl: url });
  }

  /** Ends it for everybody. */
  end(reason: EndReason, endedBy?: Participant): void {
    if (this.status === 'completed') return;
    this.status = 'completed';
    this.endReason = reason;
    this.endedBy = endedBy;
    this.updatedAt = this.exchange.clock.now();
    const leaveReason: LeaveReason = endedBy ? 'moderator_ended_conference' : 'conference_ended_via_api';
    for (const participant of this.present) this.goOut(participant, leaveReason);
    // Who still rings goes on ringing; answering then begins a new conference of this name.
    this.participants.clear();
    this.reporter.report('conference-end', undefined, endParams(reason, endedBy));
    this.exchange.changed();
  }

  private enter(participant: Participant): void {
    participant.hasJoined = true;
    participant.call.onSpeech = (text) => {
      if (this.status === 'in-progress') relay(participant, text, this.present);
    };
    beep(participant, 'onEnter', this.present);
    this.reporter.report('participant-join', participant);
    const mayStart = this.present.length > 1 && this.present.some(({ startOnEnter }) => startOnEnter);
    if (this.status === 'init' && mayStart) this.start();
    else this.letHear(participant);
    this.exchange.changed();
  }

  private start(): void {
    this.status = 'in-progress';
    this.updatedAt = this.exchange.clock.now();
    this.reporter.report('conference-start');
    for (const participant of this.present) this.letHear(participant);
  }

  private letHear(participant: Participant): void {
    void hearWhatIsDue(this.exchange, this, participant).then((played) => {
      // As Twilio does: who cannot be given something to wait with is not connected.
      if (!played && participant.hasJoined) this.remove(participant, 'participant_add_failed');
    });
  }

  private remove(participant: Participant, reason: LeaveReason, kicked = false): void {
    if (this.participants.get(participant.call.sid) !== participant) return;
    this.goOut(participant, reason);
    if (participant.endOnExit) {
      this.end(`participant-with-end-conference-on-exit-${kicked ? 'kicked' : 'left'}`, participant);
    } else if (this.present.length === 0) {
      this.end(kicked ? 'last-participant-kicked' : 'last-participant-left', participant);
    }
    this.exchange.changed();
  }

  private goOut(participant: Participant, reason: LeaveReason): void {
    this.participants.delete(participant.call.sid);
    participant.music.abort();
    participant.call.onSpeech = undefined;
    this.reporter.report('participant-leave', participant, leaveParams(participant, reason));
    beep(participant, 'onExit', this.present);
    participant.leave(reason);
  }

  /** Somebody who was called did not come. */
  private drop(participant: Participant): void {
    if (!this.participants.delete(participant.call.sid)) return;
    this.reporter.report(
      'participant-leave',
      participant,
      leaveParams(participant, 'participant_add_failed'),
    );
    if (this.participants.size === 0) this.end('last-participant-left', participant);
  }

  private touch(participant: Participant): void {
    participant.updatedAt = this.exchange.clock.now();
    this.exchange.changed();
  }
}
