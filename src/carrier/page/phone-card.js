import { act, clock, make, show } from './dom.js';
import { fill, texts } from './texts.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** One telephone on the page: what is heard on it, its keys and its buttons. */
export class PhoneCard {
  constructor(number, nameOf) {
    this.number = number;
    this.nameOf = nameOf;
    this.title = make('h3');
    this.state = make('span');
    this.buttons = make('div', { className: 'actions' });
    this.log = make('div', { className: 'transcript', role: 'log', 'aria-live': 'polite', tabIndex: 0 });
    this.log.setAttribute('aria-label', texts.transcript);
    this.keypad = make('div', { className: 'keypad', role: 'group', 'aria-label': texts.keypad });
    this.keypad.append(...KEYS.map((key) => this.button(key, () => this.press(key))));
    this.say = this.sayForm();
    this.element = make(
      'article',
      { className: 'panel' },
      make('div', { className: 'who' }, this.title, this.state),
      this.buttons,
      this.log,
      this.keypad,
      this.say,
    );
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.lastId = 0;
  }

  update(phone) {
    this.phone = phone;
    const { call } = phone;
    const isTalking = call?.status === 'in-progress';
    const isRung = call?.status === 'ringing' && call.direction !== 'inbound';
    const name = this.nameOf(this.number);
    show(this.title, name, () => [name, ...(name === this.number ? [] : [make('small', {}, this.number)])]);
    this.element.classList.toggle('is-ringing', isRung);
    this.keypad.hidden = !isTalking;
    this.say.hidden = !isTalking;
    show(this.buttons, [call?.status, isRung, phone.script !== null], () => this.actions(call, isRung));
    this.buttons.hidden = !call;
    this.addEvents(phone);
    this.tick();
  }

  /** Once a second: the time of the call. */
  tick() {
    const { call, script } = this.phone;
    const time = call?.answeredAt ? clock((Date.now() - Date.parse(call.answeredAt)) / 1000) : '';
    const automatic = script && call ? texts.automatic : '';
    this.state.textContent = [automatic, time || (call ? texts.status[call.status] : '')]
      .filter(Boolean)
      .join(' · ');
  }

  get isTalking() {
    return this.phone?.call?.status === 'in-progress';
  }

  press(digits) {
    void act(this.number, 'press', { digits }).catch(() => undefined);
  }

  actions(call, isRung) {
    if (!call) return [];
    if (!isRung) return [this.button(texts.hangUp, () => act(this.number, 'hangup'), 'stop')];
    return [
      this.button(texts.answer, () => act(this.number, 'answer'), 'primary'),
      this.button(texts.decline, () => act(this.number, 'decline')),
    ];
  }

  button(text, run, className = '') {
    const button = make('button', { type: 'button', className }, text);
    button.addEventListener('click', () => void Promise.resolve(run()).catch(() => undefined));
    return button;
  }

  sayForm() {
    const id = `say-${this.number}`;
    const input = make('input', { id, type: 'text', maxLength: 500 });
    const form = make(
      'form',
      { className: 'say', autocomplete: 'off' },
      make('label', { htmlFor: id }, texts.sayLabel),
      input,
      make('button', { type: 'submit' }, texts.say),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = input.value.trim();
      input.value = '';
      if (text) void act(this.number, 'say', { text }).catch(() => undefined);
    });
    return form;
  }

  /** Only new lines are added, so that a screen reader reads no line twice. */
  addEvents(phone) {
    const newest = phone.transcript.at(-1);
    if (newest && newest.callSid !== this.callSid) {
      this.callSid = newest.callSid;
      this.log.replaceChildren();
    }
    const fresh = phone.transcript.filter(({ id, callSid }) => callSid === this.callSid && id > this.lastId);
    this.log.append(...fresh.map((event) => this.line(event)));
    this.lastId = newest?.id ?? this.lastId;
    this.log.hidden = this.log.childElementCount === 0;
    if (fresh.length > 0) this.log.scrollTop = this.log.scrollHeight;
  }

  line(event) {
    const kind = texts.event[event.type] ?? texts.event[`${event.type}:${event.reason ?? event.muted}`];
    const values = {
      ...event,
      from: event.from && this.nameOf(event.from),
      to: event.to && this.nameOf(event.to),
      with: event.with && this.nameOf(event.with),
      status: texts.status[event.status],
    };
    const className = { said: 'voice', heard: 'person', spoke: 'person' }[event.type] ?? '';
    const line = make('p', { className }, fill(kind, values));
    if (event.language) line.lang = event.language;
    return line;
  }

  onKey(event) {
    if (event.target instanceof HTMLInputElement || !KEYS.includes(event.key)) return;
    event.stopPropagation();
    if (this.isTalking) this.press(event.key);
  }
}
