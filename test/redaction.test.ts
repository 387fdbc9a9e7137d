import { describe, expect, it } from 'vitest';
import { redact } from '../src/audience/redact.ts';
import { AUDIENCES } from '../src/format/shape.ts';
import type { Audience } from '../src/format/shape.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import type { Format } from '../src/report/reports/index.ts';
import type { ReportLanguage } from '../src/report/words.ts';
import { markedSchool, seeded, stringsIn } from './tokens.ts';
import type { Making, Token } from './tokens.ts';

const schoolOf = (yaml: string) => load(fromMemory({ 'plan.yaml': yaml })).school;
const maySee = (audience: Audience, { reach }: Token) => AUDIENCES.indexOf(reach) >= AUDIENCES.indexOf(audience);

const MAKINGS: Readonly<Record<string, Making>> = {
  'as the format has it': {},
  'with times in words': { timeless: true },
  'with every item for the school': { own: 'school' },
  'with every item for governors': { own: 'governors' },
  'with every item public': { own: 'public' },
};

describe('what an audience may not see is taken out of the data', () => {
  for (const [name, making] of Object.entries(MAKINGS)) {
    const { yaml, tokens } = markedSchool(seeded(2026), making);
    const school = schoolOf(yaml);

    it(`the marked school is read whole, ${name}`, () => {
      expect(school.unreadable).toEqual([]);
      expect(tokens.length).toBeGreaterThan(400);
      expect(tokens.filter(({ text, field }) => field !== 'comment' && !stringsIn(school.tree).includes(text))).toEqual([]);
    });

    for (const audience of AUDIENCES.filter((one) => one !== 'school')) {
      it(`${audience}, ${name}: no hidden token is anywhere in the school`, () => {
        const left = stringsIn(redact(school, audience));
        const leaked = tokens.filter((token) => !maySee(audience, token) && left.includes(token.text));
        expect(leaked).toEqual([]);
      });
    }

    it(`no hidden token is in the governors’ report, ${name}`, () => {
      for (const language of ['en', 'cy', 'both'] as const satisfies readonly ReportLanguage[]) {
        for (const format of ['html', 'md'] as const satisfies readonly Format[]) {
          const report = REPORTS['governors']!(school, { today: '2026-11-23', language, version: '0' }, format);
          const leaked = tokens.filter((token) => !maySee('governors', token) && report.includes(token.text));
          expect(leaked, `${language} ${format}`).toEqual([]);
        }
      }
    });
  }

  it('keeps everything that the audience may see, references to nothing aside', () => {
    const { yaml, tokens } = markedSchool(seeded(7));
    const school = schoolOf(yaml);
    for (const audience of AUDIENCES.filter((one) => one !== 'school')) {
      const left = stringsIn(redact(school, audience).tree);
      const dangling = new Set(school.references.filter(({ state }) => state === 'dangling').map(({ written }) => written));
      const lost = tokens.filter((token) => maySee(audience, token) && !dangling.has(token.text) && !left.includes(token.text));
      expect(lost).toEqual([]);
    }
  });

  it('what governors may see and the report tells of is in it', () => {
    const { yaml, tokens } = markedSchool(seeded(11));
    const shown: Readonly<Record<string, readonly string[]>> = {
      school: ['name'],
      plan: ['title', 'summary'],
      priority: ['title', 'aiming-for', 'lead', 'link-governor', 'because-in-words', 'research', 'expectations', 'success-criteria', 'strategy', 'monitored-by', 'progress', 'next', 'trial', 'rollout', 'sustaining', 'rating', 'closed-because'],
      target: ['title', 'outcome', 'measure', 'baseline', 'aim', 'learners', 'progress'],
      reading: ['value', 'text'],
      milestone: ['title', 'text'],
      action: ['title', 'lead', 'cost', 'release-days', 'progress'],
      community: ['families', 'locality'],
      'learning-strategy': ['how', 'temporary-staff', 'expected-impact', 'all-staff'],
      inset: ['how'],
      'inset-day': ['title', 'purpose', 'impact'],
      resources: ['now', 'later'],
      grant: ['title', 'amount', 'purpose'],
      'previous-target': ['title', 'extent', 'why-not'],
      'does-not-apply': [],
      inspection: ['summary'],
      recommendation: ['text', 'progress', 'rating'],
      decision: ['ask'],
      support: ['title', 'need', 'from', 'considered', 'impact'],
      figure: ['title', 'value', 'before', 'explanation', 'groups'],
      consultation: ['who', 'how', 'result'],
      'log-entry': ['text'],
      review: ['summary'],
      meeting: [],
    };
    const open = yaml.replace(/^(\s*)decided: .*$/m, '$1decided:');
    const report = (['html', 'md'] as const).map((format) => REPORTS['governors']!(schoolOf(open), { today: '2026-11-23', language: 'en', version: '0' }, format));
    const missing = tokens.filter(({ def, field, text }) => shown[def]?.includes(field) && !report.every((one) => one.includes(text)));
    expect(missing).toEqual([]);
  });
});
