// Makes a git repository that holds ten years of one invented school's plan, always the same: about 40 versions a year, plans
// that are split over more and more files, renames, branches that are merged, a superseded edition named in the early years,
// approvals, and one version in the middle that is no YAML. Written with git fast-import, so that it takes a second.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Numbers that look like chance and are the same in every run. */
function chance(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { below: (most) => Math.floor(next() * most), one: (list) => list[Math.floor(next() * list.length)] };
}

const SUBJECTS = ['reading', 'oracy', 'cymraeg', 'attendance', 'numeracy', 'writing', 'science', 'well-being', 'outdoors', 'reading-at-home', 'digital', 'languages'];
const LEADS = ['literacy-lead', 'numeracy-lead', 'head-teacher', 'deputy-head', 'welsh-lead'];
const WHO = ['Mari Pugh', 'Aled Vaughan', 'Siân Rosser', 'Tomos Bevan'];
const SAID = [
  'Learners explain what they did, and why, to somebody who was not there',
  'Every class uses the same words for the same things, from the youngest to the oldest',
  'What was tried with one group is looked at together before it is tried with the next',
  'Families hear what we work on, and tell us what they see at home',
  'Staff watch one another teach once each half-term and talk about one thing they saw',
  'Learners who need more time get it in the same lesson and not beside it',
];

/** Values as YAML, in the plainest way there is. */
function yaml(value, indent = '') {
  return Object.entries(value)
    .map(([key, one]) => {
      if (Array.isArray(one)) {
        if (one.length === 0) return '';
        if (typeof one[0] === 'string') return `${indent}${key}: [${one.join(', ')}]\n`;
        return `${indent}${key}:\n${one.map((entry) => `${indent}- ${yaml(entry, `${indent}  `).slice(indent.length + 2)}`).join('')}`;
      }
      return typeof one === 'object' ? `${indent}${key}:\n${yaml(one, `${indent}  `)}` : `${indent}${key}: ${one}\n`;
    })
    .join('');
}

const two = (number) => String(number).padStart(2, '0');
const schoolYear = (year) => `${year}-${two((year + 1) % 100)}`;

class Plan {
  constructor(random, from) {
    this.random = random;
    this.data = {
      sip: 1,
      edition: 'wales-2014',
      school: { name: 'Ysgol Gynradd Rhyd y Garreg', kind: 'primary', language: 'en', place: 'Rhyd y Garreg' },
      plan: { title: `School Development Plan ${from}`, stage: 'approved', years: '', prepared: '', 'short-term': SAID[0], 'longer-term': SAID[1] },
      people: Object.fromEntries(LEADS.map((id) => [id, { title: id.replace('-', ' ') }])),
      findings: {},
      priorities: {},
      approvals: {},
      log: [],
    };
    this.split = 1;
    this.used = new Set();
    this.note = 'Kept by the head teacher.';
  }

  sentence() {
    return `${this.random.one(SAID)}, as ${this.random.one(WHO).split(' ')[0]} saw in week ${1 + this.random.below(38)}`;
  }

  /** A new year: what is oldest is closed, something new begins, and the plan is approved. */
  begin(year) {
    const { data, random } = this;
    data.plan.years = `${schoolYear(year)} to ${schoolYear(year + 2)}`;
    data.plan.prepared = `${year}-09-14`;
    if (year - this.first >= 4) delete data.edition;
    const open = Object.entries(data.priorities).filter(([, { status }]) => status !== 'closed');
    if (open.length >= 4) Object.assign(open[0][1], { status: 'closed', 'closed-because': 'What we set out to do is done in every class' });
    const gone = Object.entries(data.priorities).find(([, { status, years }]) => status === 'closed' && years.endsWith(schoolYear(year - 2)));
    if (gone) delete data.priorities[gone[0]];
    for (const subject of SUBJECTS.filter((one) => !this.used.has(one)).slice(0, year === this.first ? 3 : 1)) {
      this.used.add(subject);
      data.findings[`slow-${subject}`] = {
        kind: 'improve',
        finding: `Too few learners go on with ${subject} by themselves`,
        when: `summer ${year}`,
        evidence: { books: { kind: 'learners-work', text: this.sentence() }, talk: { kind: 'learner-voice', text: this.sentence() } },
        causes: { time: { why: this.sentence() } },
      };
      const targets = {};
      for (const id of ['T1', 'T2']) {
        const baseline = 30 + random.below(25);
        targets[id] = { title: `More learners go on with ${subject}, part ${id.slice(1)}`, measure: this.sentence(), baseline: `${baseline}%`, aim: `${baseline + 20 + random.below(20)}%`, by: `summer ${year + 2}`, readings: [], status: 'planned' };
      }
      const actions = {};
      for (let number = 1; number <= 4; number++) actions[`A${number}`] = { title: `${this.sentence()}, step ${number}`, lead: random.one(LEADS), by: `${random.one(['autumn', 'spring'])} ${year + 1}`, target: ['T1'] };
      data.priorities[subject] = { title: `Going on with ${subject}`, years: `${schoolYear(year)} to ${schoolYear(year + 1)}`, lead: random.one(LEADS), because: [`slow-${subject}`], strategy: this.sentence(), targets, actions };
    }
  }

  open() {
    return Object.entries(this.data.priorities).filter(([, { status }]) => status !== 'closed');
  }

  rename(of, id, to) {
    const items = this.data[of];
    if (!items[id]) return;
    this.data[of] = Object.fromEntries(Object.entries(items).map(([key, item]) => (key === id ? [to, { ...item, formerly: [id] }] : [key, item])));
    for (const entry of this.data.log) entry.for = entry.for?.map((one) => (one === id ? to : one)) ?? [];
    if (of === 'findings') for (const priority of Object.values(this.data.priorities)) priority.because = priority.because.map((one) => (one === id ? to : one));
  }

  /** One thing that a school does between two versions. Gives the words for its record. */
  change(day) {
    const { random } = this;
    const [id, priority] = random.one(this.open());
    const target = priority.targets[random.one(['T1', 'T2'])];
    const action = priority.actions[random.one(Object.keys(priority.actions))];
    const finding = random.one(Object.values(this.data.findings));
    switch (random.below(10)) {
      case 0:
      case 1: {
        const last = target.readings.at(-1)?.value ?? target.baseline;
        target.readings.push({ when: day, value: `${Math.min(parseInt(last, 10) + random.below(8) - 1, 99)}%` });
        return `Figures for ${id}`;
      }
      case 2:
        target.aim = `${Math.min(parseInt(target.aim, 10) + random.one([-5, 5, -3]), 99)}%`;
        return `Another aim for ${id}`;
      case 3:
        action.by = `${random.one(['autumn', 'spring', 'summer'])} ${Number(day.slice(0, 4)) + 1}`;
        return `Dates for ${id}`;
      case 4:
        action.lead = random.one(LEADS);
        return `Who leads in ${id}`;
      case 5:
        action.status = random.one(['under-way', 'done', 'planned']);
        return `Where we are with ${id}`;
      case 6:
        finding.evidence[`seen-${day}`] = { kind: 'observation', text: this.sentence() };
        return 'What was seen';
      case 7:
        this.note = `Looked through on ${day}.`;
        return 'A note to ourselves';
      default:
        this.data.log.push({ when: day, for: [id], kind: 'observation', text: this.sentence() });
        if (this.data.log.length > 40) this.data.log.shift();
        return `Seen in ${id}`;
    }
  }

  /** The files, in one, in three, or with a file for each priority. */
  files() {
    const { sip, edition, school, plan, people, findings, priorities, approvals, log } = this.data;
    const head = { sip, ...(edition ? { edition } : {}), school, plan, people };
    const note = `# ${this.note}\n`;
    if (this.split === 1) return { 'plan.yaml': note + yaml({ ...head, findings, priorities, approvals, log }) };
    const rest = { 'plan.yaml': note + yaml({ ...head, approvals }), 'self-evaluation.yaml': yaml({ findings }), 'reviews/log.yaml': yaml({ log }) };
    if (this.split === 2) return { ...rest, 'plan/priorities.yaml': yaml({ priorities }) };
    return { ...rest, ...Object.fromEntries(Object.entries(priorities).map(([id, priority]) => [`plan/${id}.yaml`, yaml({ priorities: { [id]: priority } })])) };
  }
}

/**
 * Writes the repository, bare.
 *
 * @param folder where it is to be; made
 * @param years how many
 * @param perYear how many versions a year, merges among them
 * @returns the ids of the versions, oldest first, and which of them is no YAML
 */
export function writeTenYears(folder, years = 10, perYear = 40) {
  const random = chance(7);
  const first = 2016;
  const plan = new Plan(random, first);
  plan.first = first;
  const out = [];
  const marks = new Map();
  const data = (text) => out.push(`data ${Buffer.byteLength(text)}\n${text}\n`);
  let mark = 0;
  let broken = 0;
  let before = {};

  const commit = (branch, when, who, subject, files, parents) => {
    out.push(`commit refs/heads/${branch}\nmark :${++mark}\n`);
    const stamp = `${Math.floor(when.getTime() / 1000)} +0000`;
    out.push(`author ${who} <${who.split(' ')[0].toLowerCase()}@school.invalid> ${stamp}\ncommitter ${who} <office@school.invalid> ${stamp}\n`);
    data(subject);
    for (const [index, parent] of parents.entries()) out.push(`${index === 0 ? 'from' : 'merge'} :${parent}\n`);
    out.push('deleteall\n');
    for (const [path, text] of Object.entries(files)) {
      out.push(`M 100644 inline ${path}\n`);
      data(text);
    }
    marks.set(mark, files);
    before = files;
    return mark;
  };

  let tip;
  for (let year = first; year < first + years; year++) {
    if (year - first === 3) plan.split = 2;
    if (year - first === 6) plan.split = 3;
    plan.begin(year);
    for (let number = 0; number < perYear; number++) {
      const when = new Date(Date.UTC(year, 8, 3 + Math.floor((number * 320) / perYear), 16, number));
      const day = when.toISOString().slice(0, 10);
      const who = random.one(WHO);
      const parents = tip ? [tip] : [];
      if (number === 0) {
        tip = commit('main', when, who, `Plan for ${schoolYear(year)}`, plan.files(), parents);
      } else if (number === 3) {
        plan.data.approvals[`autumn-${year}`] = { what: ['priorities', 'plan'], when: day, by: 'Governing body', minute: `item ${number}` };
        tip = commit('main', when, who, 'Approved by the governing body', plan.files(), parents);
        if (year - first >= 7) {
          out.push(`tag sip/approved/${day}\nfrom :${tip}\ntagger ${who} <office@school.invalid> ${Math.floor(when.getTime() / 1000)} +0000\n`);
          data(`Approved by the governing body on ${day}`);
        }
      } else if (number === 10 && [4, 7].includes(year - first)) {
        const [id] = plan.open()[0];
        plan.rename('priorities', id, `${id}-for-all`);
        plan.rename('findings', `slow-${id}`, `steady-${id}`);
        tip = commit('main', when, who, `A better name for ${id}`, plan.files(), parents);
      } else if (number === 20 && year - first === Math.floor(years / 2)) {
        broken = tip = commit('main', when, who, 'Plan', { ...before, 'plan.yaml': `${before['plan.yaml']}priorities: [\n  - {\n` }, parents);
      } else if ([12, 24, 33].includes(number)) {
        // A branch of one version, and a change meanwhile: brought together in the next.
        plan.change(day);
        const files = plan.files();
        const side = commit('aside', when, who, 'Tried on a branch', files, parents);
        const soon = new Date(when.getTime() + 3_600_000);
        const note = { when: day, kind: 'observation', text: plan.sentence() };
        const onMain = { ...before, 'reviews/notes.yaml': yaml({ log: [note] }) };
        plan.data.log.push(note);
        const main = commit('main', soon, random.one(WHO), 'Meanwhile', { ...marks.get(tip), 'reviews/notes.yaml': onMain['reviews/notes.yaml'] }, parents);
        tip = commit('main', new Date(soon.getTime() + 3_600_000), who, 'Merge branch aside', onMain, [main, side]);
        number += 2;
      } else {
        const subject = plan.change(day);
        tip = commit('main', when, who, subject, plan.files(), parents);
      }
    }
  }
  mkdirSync(folder, { recursive: true });
  const git = (words, input) => execFileSync('git', words, { cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' } });
  git(['init', '-q', '--bare', '--initial-branch=main']);
  git(['fast-import', '--quiet', `--export-marks=${folder}/marks`], out.join(''));
  git(['update-ref', '-d', 'refs/heads/aside']);
  const ids = new Map(execFileSync('cat', [`${folder}/marks`], { encoding: 'utf8' }).trim().split('\n').map((line) => line.slice(1).split(' ')).map(([key, id]) => [Number(key), id]));
  return { ids: [...ids.keys()].sort((a, b) => a - b).map((key) => ids.get(key)), broken: ids.get(broken) };
}
