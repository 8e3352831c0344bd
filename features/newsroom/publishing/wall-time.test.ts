import { describe, expect, test } from 'vitest';
import { changesBetween, readWallTime, wallTimeAt } from '@/features/newsroom/publishing/wall-time';

const read = (day: string, time: string, zone = 'Europe/Berlin') => {
  const reading = readWallTime({ day, time, zone });
  return JSON.parse(JSON.stringify(reading, (key, value) => (key === 'change' ? undefined : value)));
};

test('an hour of most nights is one instant, whatever the zone', () => {
  expect(read('2026-11-24', '06:00')).toEqual({ is: 'once', at: '2026-11-24T05:00:00.000Z' });
  expect(read('2026-07-01', '06:00')).toEqual({ is: 'once', at: '2026-07-01T04:00:00.000Z' });
  expect(read('2026-07-01', '06:00', 'UTC')).toEqual({ is: 'once', at: '2026-07-01T06:00:00.000Z' });
  expect(read('2026-07-01', '00:15', 'Asia/Kathmandu')).toEqual({ is: 'once', at: '2026-06-30T18:30:00.000Z' });
  expect(read('2026-12-31', '23:59', 'Pacific/Kiritimati')).toEqual({ is: 'once', at: '2026-12-31T09:59:00.000Z' });
  expect(read('2028-02-29', '12:00')).toEqual({ is: 'once', at: '2028-02-29T11:00:00.000Z' });
});

describe('the night in which clocks go back', () => {
  test('has its hour twice', () => {
    const twice = { is: 'twice', first: '2026-10-25T00:30:00.000Z', second: '2026-10-25T01:30:00.000Z' };
    expect(read('2026-10-25', '02:30')).toEqual(twice);
    expect(read('2026-11-01', '01:30', 'America/New_York')).toMatchObject({ is: 'twice' });
  });
  test('begins and ends that hour on the minute', () => {
    expect(read('2026-10-25', '01:59')).toEqual({ is: 'once', at: '2026-10-24T23:59:00.000Z' });
    expect(read('2026-10-25', '02:00')).toMatchObject({ is: 'twice' });
    expect(read('2026-10-25', '02:59')).toMatchObject({ is: 'twice' });
    expect(read('2026-10-25', '03:00')).toEqual({ is: 'once', at: '2026-10-25T02:00:00.000Z' });
  });
  test('goes back by half an hour on Lord Howe', () => {
    expect(read('2026-04-05', '01:45', 'Australia/Lord_Howe')).toEqual({
      ...{ is: 'twice', first: '2026-04-04T14:45:00.000Z', second: '2026-04-04T15:15:00.000Z' },
    });
  });
});

describe('the night in which clocks go forward', () => {
  test('has no such hour, and the nearest times that exist are told', () => {
    expect(read('2027-03-28', '02:30')).toEqual({
      ...{ is: 'never', before: '2027-03-28T00:59:00.000Z', after: '2027-03-28T01:00:00.000Z' },
    });
    expect(read('2027-03-28', '02:00')).toMatchObject({ is: 'never' });
    expect(read('2027-03-28', '02:59')).toMatchObject({ is: 'never' });
  });
  test('begins and ends on the minute', () => {
    expect(read('2027-03-28', '01:59')).toEqual({ is: 'once', at: '2027-03-28T00:59:00.000Z' });
    expect(read('2027-03-28', '03:00')).toEqual({ is: 'once', at: '2027-03-28T01:00:00.000Z' });
  });
  test('may take midnight itself, or a whole day', () => {
    expect(read('2026-09-06', '00:30', 'America/Santiago')).toMatchObject({ is: 'never' });
    expect(read('2011-12-30', '12:00', 'Pacific/Apia')).toMatchObject({
      ...{ is: 'never', before: '2011-12-30T09:59:00.000Z', after: '2011-12-30T10:00:00.000Z' },
    });
  });
});

test('what is no time is said to be none', () => {
  for (const [day, time, zone] of [
    ['2026-02-30', '10:00', 'UTC'],
    ['2026-11-24', '24:00', 'UTC'],
    ['2026-11-24', '6:00', 'UTC'],
    ['', '06:00', 'UTC'],
    ['2026-11-24', '', 'UTC'],
    ['2026-11-24', '06:00', 'Berlin'],
  ] as const)
    expect(read(day, time, zone), `${day} ${time} ${zone}`).toEqual({ is: 'unreadable' });
});

test('every hour of a year means an instant at which clocks show it, in zones of all kinds', () => {
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran'])
    for (let hour = 0; hour < 365 * 24; hour += 7) {
      const at = new Date(Date.UTC(2026, 0, 1, hour, 30));
      const reading = readWallTime(wallTimeAt(at, zone));
      const meant =
        reading.is === 'once' ? [reading.at] : reading.is === 'twice' ? [reading.first, reading.second] : [];
      expect(meant.map(Number), `${zone} ${at.toISOString()}`).toContain(at.getTime());
    }
});

test('changes of the clocks are found between two instants, on the minute', () => {
  const year = (zone: string) =>
    changesBetween(zone, new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z'));
  expect(year('Europe/Berlin').map((it) => it.at.toISOString())).toEqual([
    '2026-03-29T01:00:00.000Z',
    '2026-10-25T01:00:00.000Z',
  ]);
  expect(year('UTC')).toEqual([]);
  expect(year('Asia/Tokyo')).toEqual([]);
});
