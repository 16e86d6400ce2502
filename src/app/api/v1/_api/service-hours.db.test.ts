import { beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '@/testing/factories';
import { askingAs } from './frame.test-support';

const office = [['08:00', '18:00']];
const berlin = {
  timeZone: 'Europe/Berlin',
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays: ['12-25', '2026-12-24'],
};
const always = {
  timeZone: 'Europe/Berlin',
  weekly: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
  ),
};
const berlinHours = {
  timeZone: 'Europe/Berlin',
  weekly: { mon: office },
  holidayRegion: { country: 'DE', state: 'SN' },
};

let desk: Desk;
let ask: Awaited<ReturnType<typeof askingAs>>;
beforeAll(async () => {
  desk = await createDesk({ hours: berlinHours });
  ask = await askingAs(await desk.agent());
});

const due = (body: object) => ask('POST /service-hours/due', { body });
const elapsed = (body: object) => ask('POST /service-hours/elapsed', { body });
const pointers = ({ body }: { body: { errors?: { pointer: string }[] } }) =>
  body.errors?.map(({ pointer }) => pointer);

describe('due', () => {
  it('counts open time only and says how, in UTC', async () => {
    const { status, body } = await due({
      calendar: berlin,
      start: '2026-11-20T17:00:00+01:00',
      seconds: 7200,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      dueAt: '2026-11-23T08:00:00Z',
      explanation: [
        { from: '2026-11-20T16:00:00Z', to: '2026-11-20T17:00:00Z', seconds: 3600 },
        { from: '2026-11-23T07:00:00Z', to: '2026-11-23T08:00:00Z', seconds: 3600 },
      ],
    });
  });

  it.each([
    ['used up at closing is due at closing', '2026-11-20T17:00+01:00', 3600, '2026-11-20T17:00:00Z'],
    ['nothing to count is due at once', '2026-11-22T12:00:00.900+01:00', 0, '2026-11-22T11:00:00Z'],
    ['holidays are closed', '2026-12-23T17:30:00+01', 3600, '2026-12-28T07:30:00Z'],
    ['offsets and small letters', '2026-11-23t09:00:00z', 60, '2026-11-23T09:01:00Z'],
  ])('%s', async (_name, start, seconds, dueAt) => {
    expect((await due({ calendar: berlin, start, seconds })).body).toMatchObject({ dueAt });
  });

  it('leaves pauses out, also overlapping ones', async () => {
    const pauses = [
      ['2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z'],
      ['2026-11-23T09:30:00Z', '2026-11-23T10:30:00Z'],
    ];
    const { body } = await due({ calendar: berlin, start: '2026-11-23T08:30:00Z', seconds: 3600, pauses });
    expect(body).toMatchObject({ dueAt: '2026-11-23T11:00:00Z' });
  });

  it('knows the contract’s hours and holidays; a foreign contract does not exist', async () => {
    const input = { start: '2026-12-21T16:00:00Z', seconds: 7200 }; // the 28th is the next Monday
    expect((await due({ ...input, contractId: desk.contractId })).body).toMatchObject({
      dueAt: '2026-12-28T08:00:00Z',
    });
    const easter = { contractId: desk.contractId, start: '2027-03-29T06:00:00Z', seconds: 60 };
    expect((await due(easter)).body).toMatchObject({ dueAt: '2027-04-05T06:01:00Z' });
    const foreign = { contractId: (await createDesk()).contractId, start: '2026-11-23T09:00:00Z' };
    expect((await due({ ...foreign, seconds: 1 })).status).toBe(404);
  });

  it.each([['0001-01-01T00:00:00Z'], ['9999-12-31T23:59:59Z']])(
    'reckons at the ends of time: %s',
    async (start) => {
      expect((await due({ calendar: berlin, start, seconds: 1 })).status).toBe(200);
      expect((await due({ contractId: desk.contractId, start, seconds: 1 })).status).toBe(200);
    },
  );
});

describe('elapsed', () => {
  it.each([
    ['the night an hour is skipped', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', 23 * 3600],
    ['the night an hour comes twice', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', 25 * 3600],
    ['an end before the start', '2026-10-26T00:00:00Z', '2026-10-25T00:00:00Z', 0],
  ])('%s', async (_name, start, end, seconds) => {
    expect(await elapsed({ calendar: always, start, end })).toMatchObject({ status: 200, body: { seconds } });
  });
});

describe('refused', () => {
  const start = '2026-11-23T09:00:00Z';
  it.each([
    ['no hours', { start, seconds: 1 }, '/calendar'],
    ['both', { calendar: berlin, contractId: crypto.randomUUID(), start, seconds: 1 }, '/contractId'],
    ['zone', { calendar: { ...berlin, timeZone: 'Mars' }, start, seconds: 1 }, '/calendar/timeZone'],
    [
      'day',
      { calendar: { ...berlin, weekly: { monday: [] } }, start, seconds: 1 },
      '/calendar/weekly/monday',
    ],
    [
      'time',
      { calendar: { ...berlin, weekly: { mon: [['8:00', '18:00']] } }, start, seconds: 1 },
      '/calendar/weekly/mon/0/0',
    ],
    [
      'overlap',
      {
        calendar: {
          ...berlin,
          weekly: {
            mon: [
              ['08:00', '12:00'],
              ['11:00', '13:00'],
            ],
          },
        },
        start,
        seconds: 1,
      },
      '/calendar/weekly/mon/1',
    ],
    [
      'holiday',
      { calendar: { ...berlin, holidays: ['2026-02-30'] }, start, seconds: 1 },
      '/calendar/holidays/0',
    ],
    ['never opens', { calendar: { timeZone: 'UTC', weekly: {} }, start, seconds: 1 }, '/calendar'],
    ['too long', { calendar: berlin, start, seconds: 9e12 }, '/seconds'],
    ['half seconds', { calendar: berlin, start, seconds: 0.5 }, '/seconds'],
    ['local time', { calendar: berlin, start: '2026-11-23T09:00:00', seconds: 1 }, '/start'],
    ['pause', { calendar: berlin, start, seconds: 1, pauses: [[start, 'later']] }, '/pauses/0/1'],
    ['unknown', { calendar: berlin, start, seconds: 1, priority: 'high' }, '/priority'],
  ])('%s', async (_name, body, pointer) => {
    const answer = await due(body);
    expect([answer.status, pointers(answer)]).toEqual([422, [pointer]]);
  });

  it('elapsed time of hours that never open', async () => {
    const calendar = { timeZone: 'UTC', weekly: { mon: [] } };
    expect((await elapsed({ calendar, start, end: '2026-11-24T09:00:00Z' })).status).toBe(422);
  });
});
