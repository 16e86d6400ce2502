import { at, clock, make, show } from './dom.js';
import { language, texts } from './texts.js';

/** Shows what runs now and what was sent: conferences, calls, text messages. */
export function showRunning(state, nameOf) {
  showConferences(state, nameOf);
  showCalls(state, nameOf);
  showMessages(state, nameOf);
}

function showConferences(state, nameOf) {
  show(at('conferences'), state.conferences, () =>
    state.conferences.map((conference) => conferencePanel(conference, nameOf)),
  );
}

function conferencePanel({ name, status, participants }, nameOf) {
  const title = make(
    'div',
    { className: 'who' },
    make('h3', {}, name),
    make('span', {}, texts.conference[status]),
  );
  const members = participants.map(({ address, label, muted, hold, hasJoined }) => {
    const marks = [!hasJoined && texts.rings, muted && texts.muted, hold && texts.hold, label].filter(
      Boolean,
    );
    return make(
      'li',
      {},
      make('span', {}, nameOf(address)),
      make('span', { className: 'caption' }, marks.join(', ')),
    );
  });
  return make('article', { className: 'panel' }, title, make('ul', { className: 'members' }, ...members));
}

function showCalls(state, nameOf) {
  const seconds = (call) =>
    call.startedAt && call.status === 'in-progress'
      ? (Date.now() - Date.parse(call.startedAt)) / 1000
      : call.seconds;
  const rows = state.calls.map((call) => [
    call.status,
    nameOf(call.from),
    nameOf(call.to),
    texts.status[call.status],
    call.startedAt ? clock(seconds(call)) : '',
  ]);
  show(at('calls'), rows, () => [
    rows.length ? callTable(rows) : make('p', { className: 'empty' }, texts.noCalls),
  ]);
}

function callTable(rows) {
  const { from, to, status, time } = texts.column;
  const head = [from, to, status, time].map((text, index) =>
    make('th', { scope: 'col', className: index === 3 ? 'time' : '' }, text),
  );
  const body = rows.map(([code, ...cells]) => {
    const isRunning = ['queued', 'ringing', 'in-progress'].includes(code);
    const parts = cells.map((text, index) =>
      make('td', { className: ['', '', 'state', 'time'][index] }, text),
    );
    return make('tr', { className: isRunning ? '' : 'over' }, ...parts);
  });
  return make(
    'table',
    {},
    make('caption', {}, texts.callsTitle),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...body),
  );
}

function showMessages(state, nameOf) {
  show(at('messages'), state.messages, () =>
    state.messages.length
      ? state.messages.map(({ to, body, at: time }) =>
          make(
            'article',
            { className: 'panel message' },
            make(
              'div',
              { className: 'who' },
              make('span', {}, nameOf(to)),
              make('span', {}, new Date(time).toLocaleTimeString(language, { timeStyle: 'short' })),
            ),
            make('p', {}, body),
          ),
        )
      : [make('p', { className: 'empty' }, texts.noMessages)],
  );
}
