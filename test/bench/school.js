// Writes the school that the benchmark checks: six files, about 65 KB, always the same bytes. It is examples/small-primary
// spread over more files, with a log as long as a year makes it, in both languages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const example = new URL('../../examples/small-primary/', import.meta.url);

/** Which top-level fields go into which file; what is named nowhere stays where it stands in the example. */
const PLACES = {
  'sip.yaml': ['sip', 'school'],
  'plan/priorities.yaml': ['priorities'],
  'plan/professional-learning.yaml': ['learning-strategy', 'professional-learning', 'inset', 'resources', 'grants'],
  'reviews/2026-27.yaml': ['reviews', 'approvals', 'meetings', 'decisions', 'consultation', 'log', 'confirmations'],
};

const SEEN = [
  ['observation', 'reading', 'Gwrandawyd ar y grŵp ym mlwyddyn tri', 'The group in Year 3 was heard reading', 'Maent yn darllen fesul ymadrodd yn amlach', 'They read in phrases more often'],
  ['learner-voice', 'oracy', 'Dywedodd y dysgwyr fod amser i feddwl yn help', 'Learners said that time to think helps them', 'Mae’r rhai tawel yn cynnig syniad ar ôl ei brofi gyda phartner', 'The quiet ones offer an idea that they have tried on a partner'],
  ['learners-work', 'cymraeg', 'Edrychwyd ar lyfrau a lluniau o’r gêmau ar yr iard', 'Books and pictures of the games in the yard were looked at', 'Mae’r patrymau newydd i’w gweld mewn gwaith ysgrifenedig', 'The new patterns show in written work'],
  ['parent-voice', 'attendance', 'Siaradwyd â theuluoedd wrth y glwyd fore Llun', 'Families were talked with at the gate on a Monday', 'Y tywydd a’r bws a gâi’r bai gan y rhan fwyaf', 'Most put it down to the weather and the bus'],
];

/** A year of short notes, one a week in term, each about one priority in turn. */
function log() {
  const entries = Array.from({ length: 13 }, (_, week) => {
    const [kind, priority, cy, en, cyThen, enThen] = SEEN[week % SEEN.length];
    const day = new Date(Date.UTC(2026, 7, 31 + week * 6)).toISOString().slice(0, 10);
    return `  - when: ${day}\n    for: [${priority}]\n    kind: ${kind}\n    text:\n      cy: ${cy}, nodyn ${week + 1}.\n      en: ${en}, note ${week + 1}.\n    by: [head-teacher]\n    impact:\n      cy: ${cyThen}.\n      en: ${enThen}.\n`;
  });
  return entries.join('');
}

/** The files by path. */
export function benchSchool() {
  const files = {};
  for (const from of ['plan.yaml', 'self-evaluation.yaml']) {
    for (const section of readFileSync(new URL(from, example), 'utf8').split(/^(?=[a-z-]+:)/m)) {
      const field = /^[a-z-]+(?=:)/.exec(section)?.[0];
      if (field === 'sip' && from !== 'plan.yaml') continue;
      const [file = from] = Object.entries(PLACES).find(([, fields]) => fields.includes(field)) ?? [];
      files[file] = (files[file] ?? '') + (field === 'log' ? `log:\n${log()}${section.slice('log:\n'.length)}` : section);
    }
  }
  return files;
}

/** Writes a school into a folder and gives its size in bytes. */
export function writeBenchSchool(folder, files = benchSchool()) {
  let bytes = 0;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** A plan of 20 priorities and 200 findings, each with its evidence, causes, targets and actions: far more than any school should write. */
export function benchLargePlan() {
  const many = (count, one) => Array.from({ length: count }, (_, index) => one(index + 1)).join('');
  const finding = (n) => `  finding-${n}:
    kind: improve
    theme: [high-quality-teaching]
    finding: What was seen in part ${n} of the school’s work, in a sentence that is as long as people write it.
    when: 2026-0${(n % 6) + 1}-12
    involved: [head-teacher]
    causes:
      why-${n}:
        why: Because of how part ${n} was planned in the years before, and for nobody in particular.
    evidence:
      seen-${n}:
        kind: observation
        when: 2026-05-19
        text: Seen in ${n} lessons on an ordinary day, by two people who had agreed what to look for.
      said-${n}:
        kind: learner-voice
        when: 2026-05-20
        text: What learners said about it, as a group.
`;
  const priority = (n) => `  priority-${n}:
    title: The improvement that is number ${n}
    because: [${Array.from({ length: 10 }, (_, index) => `finding-${(n - 1) * 10 + index + 1}`).join(', ')}]
    lead: head-teacher
    strategy: Few things, kept at, and looked at together each half-term.
    monitored: each half-term
    targets:
      T1:
        title: What is to be reached for learners in part ${n}.
        outcome: Learners can do for themselves what they could not do before.
        measure: Counted by two people each half-term
        baseline: ${30 + n} learners
        aim: ${50 + n} learners
        by: summer 2027
    milestones:
      half-way:
        title: Half of it is reached.
        by: 2027-02-12
    actions:
${many(10, (m) => `      action-${m}:\n        title: The ${m}th thing that is done for it.\n        lead: head-teacher\n        by: 2027-03-19\n        answers: [finding-${(n - 1) * 10 + m}/why-${(n - 1) * 10 + m}]\n`)}`;
  return {
    'plan.yaml': `sip: 1\nschool:\n  name: Ysgol Maes y Felin\n  kind: secondary\n  language: en\nplan:\n  title: School Development Plan\n  stage: draft\n  years: 2026-27 to 2028-29\n  prepared: 2026-09-14\npeople:\n  head-teacher:\n    title: Head teacher\n    kind: staff\npriorities:\n${many(20, priority)}`,
    'self-evaluation.yaml': `sip: 1\nfindings:\n${many(200, finding)}`,
  };
}
