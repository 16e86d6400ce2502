import { act, at, make, show } from './dom.js';
import { PhoneCard } from './phone-card.js';
import { showRunning } from './running.js';
import { language, texts } from './texts.js';

const OTHER = 'other';
const DIGIT = /^[0-9*#]$/;
/** How long a telephone stays on the page after its call. */
const LINGER_MS = 15_000;

const cards = new Map();
let state;

document.documentElement.lang = language;
for (const element of document.querySelectorAll('[data-text]')) {
  element.textContent = texts[element.dataset.text];
}
for (const id of ['from-other', 'to-other']) at(id).setAttribute('aria-label', texts.otherLabel);
document.title = texts.title;

/** Who that is, as far as the phone book and the lines say; else the number. */
function nameOf(address) {
  return (
    state.phonebook.phones.find(({ number }) => number === address)?.name ??
    allLines().find(({ number }) => number === address)?.label ??
    address
  );
}

/** Lines of the phone book and lines that the application provisioned, each once. */
function allLines() {
  const known = new Set(state.phonebook.lines.map(({ number }) => number));
  return [...state.phonebook.lines, ...state.lines.filter(({ number }) => !known.has(number))];
}

function cardOf(number) {
  if (!cards.has(number)) cards.set(number, new PhoneCard(number, nameOf));
  return cards.get(number);
}

function chosen(name) {
  const value = at(name).value;
  return value === OTHER ? at(`${name}-other`).value.replace(/[\s/()-]/g, '') : value;
}

function showOptions(name, entries) {
  const select = at(name);
  const before = select.value;
  show(select, entries, () => [
    ...entries.map(([value, text]) => make('option', { value }, text)),
    make('option', { value: OTHER }, texts.other),
  ]);
  if ([...select.options].some(({ value }) => value === before)) select.value = before;
  at(`${name}-other`).hidden = select.value !== OTHER;
}

function showForm() {
  const phones = state.phonebook.phones.map(({ number, name, company, role }) => [
    number,
    [name, role, company].filter(Boolean).join(', '),
  ]);
  showOptions('from', phones);
  const lines = allLines().map(({ number, label }) => [
    number,
    label === number ? number : `${label} · ${number}`,
  ]);
  showOptions('to', lines);
}

function showOwnPhone() {
  const phone = state.phones.find(({ number }) => number === chosen('from'));
  at('call').disabled = Boolean(phone?.call);
  const isUsed = phone && phone.transcript.length > 0;
  show(at('own-phone'), isUsed ? phone.number : null, () => (isUsed ? [cardOf(phone.number).element] : []));
  if (isUsed) cardOf(phone.number).update(phone);
}

function isRung(phone) {
  if (phone.number === chosen('from')) return false;
  const last = phone.transcript.at(-1);
  const wasRung = phone.transcript.some(
    ({ type, callSid }) => type === 'ringing' && callSid === last?.callSid,
  );
  if (phone.call) return wasRung;
  return wasRung && last.type === 'ended' && Date.now() - Date.parse(last.at) < LINGER_MS;
}

function showRungPhones() {
  const rung = state.phones.filter(isRung);
  const numbers = rung.map(({ number }) => number);
  show(at('rung'), numbers, () => numbers.map((number) => cardOf(number).element));
  for (const phone of rung) cardOf(phone.number).update(phone);
}

function render() {
  if (!state) return;
  showForm();
  showOwnPhone();
  showRungPhones();
  showRunning(state, nameOf);
}

async function onDial(event) {
  event.preventDefault();
  at('problem').textContent = '';
  const [from, to] = [chosen('from'), chosen('to')];
  if (!/^\+\d{3,}$/.test(from) || !to) {
    at('problem').textContent = texts.numberMissing;
    return;
  }
  await act(from, 'dial', { to }).catch((error) => {
    at('problem').textContent = error.message;
  });
}

/** Keys of the keyboard go to the own telephone, or to the only other one that is talking. */
function onKey(event) {
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !DIGIT.test(event.key)) return;
  const talking = [...cards.values()].filter((card) => card.isTalking);
  const own = talking.find(({ number }) => number === chosen('from'));
  const target = own ?? (talking.length === 1 ? talking[0] : undefined);
  target?.press(event.key);
}

function showConnection(isConnected) {
  at('connection').textContent = isConnected ? texts.online : texts.offline;
  at('connection').classList.toggle('lost', !isConnected);
}

const updates = new EventSource('/page/events');
updates.onopen = () => showConnection(true);
updates.onerror = () => showConnection(false);
updates.onmessage = (event) => {
  state = JSON.parse(event.data);
  render();
};

at('dial-form').addEventListener('submit', onDial);
for (const id of ['from', 'to', 'from-other']) at(id).addEventListener('input', render);
document.addEventListener('keydown', onKey);
setInterval(render, 1000);
