import { PLAN } from '../box.ts';
import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const everyTime = (time: string) => plan(`school: {name: Ysgol y Ffin, opened: ${time}}
plan: {years: ${time}, prepared: ${time}, revised: ${time}, stage: approved}
priorities:
  reading:
    title: Reading
    years: ${time}
    accept: {no-collaboration: {reason: x, until: ${time}}}
    targets: {T1: {title: x, by: ${time}, monitored: ${time}, readings: [{when: ${time}, value: 3}]}}
    actions: {A1: {title: x, by: ${time}}}
reviews: {r: {kind: annual, when: ${time}}}
meetings: {m: {title: x, when: ${time}}}
calendar: {c: {what: x, when: ${time}}}
inspections: {e: {kind: section-28, when: ${time}}}
term-dates: {2026-27: {autumn: ${time}, spring: ${time}}}
previous-targets: {2025-26: {p: {title: x}}}
log: [{when: ${time}, text: x}]
inset: {days: {d: {when: ${time}, purpose: x}}}
`);

/** Days that are none, years that are far, and words where a time stands. */
export default {
  about: 'times',
  commands: [CHECK, ['status', '--days', '9999'], ['validate', '--checklist'], ['status', '--format', 'ical'], ['render', 'governors', '--output', '-'], ['trace', '--format', 'json']],
  cases: [
    ...each(
      Object.fromEntries(['2026-02-30', '2026-13-01', '0000-00-00', '0000-01-01', '9999-12-31', '99999-01-01', '2026-1-1', '-2026-01-01', '2026-09-01T25:61:61Z', '2026-09-01 to 2025-09-01', '1000-01 to 9999-12', '1900-01 to 2100-12', '2026-27 to 2026-27', '2099-00', '9998-99', '0001-02', '2026-28', '2026-27 to 9998-99', 'each half-term from 1900-01 to 2900-01', 'autumn 99999', 'autumn -1', 'summer 0', 'each day', '"2026-09-01\\n2026-09-02"', '29 February 2027', '1e9', '0x7ea', 'NaN', 'Infinity', '"\\u0662\\u0660\\u0662\\u0666-09-01"', '2026-27 hyd hyd 2028-29', 'to', '{a: b}', '[2026-09-01, 2026-09-02]', `"${'2'.repeat(5_000)}"`, `"${'2026-09-01 to '.repeat(2_000)}2026"`].map((time) => [time.slice(0, 40), time])),
      everyTime,
    ),
    ...['2026-02-30', '9999-12-31', '0000-01-01', '10000-01-01', '2026-9-1', '', '-1', '1e3', 'now', '2026-11-23\n::error::x', '\u0662026-11-23', '0001-01-01'].map((day) => ({ name: `as of ${JSON.stringify(day)}`, files: plan(`${PLAN}reviews: {r: {kind: annual, when: 2026-10-01}}\nmeetings: {m: {title: x, when: 2026-12-01}}\n`), commands: ['check', 'validate', 'trace', 'status'].map((name) => [name, '--as-of', day]) })),
    ...['-1', '0', '1e9', '99999999999999999999', 'NaN', '3.5', '0x10', '', '٣'].map((days) => ({ name: `status, days ${JSON.stringify(days)}`, files: plan(`${PLAN}meetings: {m: {title: x, when: 2026-12-01}}\n`), commands: [['status', '--days', days], ['status', '--format', 'ical', '--days', days], ['status', `--days=${days}`]] })),
  ],
} satisfies HostileClass;
