import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOutside, isOverPlan } from '../src/cli/outside.ts';

// Where a file would come to stand is asked before anything is made: here nothing is written but the places themselves.

describe('a place to write to', () => {
  let desk: string;
  let school: string;
  beforeEach(() => {
    desk = realpathSync(mkdtempSync(join(tmpdir(), 'sip-outside-')));
    school = join(desk, 'y-garn');
    mkdirSync(join(school, 'plan'), { recursive: true });
    mkdirSync(join(desk, 'arall'));
    writeFileSync(join(school, 'plan.yaml'), 'sip: 1\n');
    writeFileSync(join(desk, 'arall/plan.yaml'), 'sip: 1\n');
  });
  afterEach(() => rmSync(desk, { recursive: true, force: true }));
  const outside = (...paths: readonly string[]) => paths.map((path) => isOutside(school, join(school, path)));

  it('is in the folder where it stands there, or would once the folders above it are made', () => {
    expect(outside('.', 'plan.yaml', 'plan/new.yaml', 'reviews/2026/autumn/a.yaml', 'plan/../plan.yaml')).toEqual([false, false, false, false, false]);
    expect(outside('..', '../arall', '../arall/plan.yaml', '../new/plan.yaml', '../y-garn-2/plan.yaml', 'plan/../../arall/plan.yaml')).toEqual([true, true, true, true, true, true]);
    expect(isOutside(school, join(desk, '..'))).toBe(true);
    expect(isOutside('/', '/')).toBe(false);
    expect(isOutside('/', join(school, 'plan.yaml'))).toBe(false);
  });

  it('is where links lead, those of the folder itself too', () => {
    symlinkSync(join(desk, 'arall'), join(school, 'reviews'));
    symlinkSync('../arall/plan.yaml', join(school, 'self-evaluation.yaml'));
    symlinkSync('plan.yaml', join(school, 'again.yaml'));
    symlinkSync('plan', join(school, 'plans'));
    symlinkSync(school, join(desk, 'link'));
    expect(outside('reviews', 'reviews/plan.yaml', 'reviews/new/a.yaml', 'self-evaluation.yaml')).toEqual([true, true, true, true]);
    expect(outside('again.yaml', 'plans/new.yaml')).toEqual([false, false]);
    expect(isOutside(join(desk, 'link'), join(desk, 'link/plan/new.yaml'))).toBe(false);
    expect(isOutside(join(desk, 'link'), join(school, 'plan.yaml'))).toBe(false);
    expect(isOutside(join(desk, 'link'), join(desk, 'arall/plan.yaml'))).toBe(true);
  });

  it('is over a plan where what is no plan leads to one', () => {
    expect([isOverPlan('/a/report.md', '/a/plan.yaml'), isOverPlan('/a/report.md', '/a/PLAN.YML'), isOverPlan('/a/plan.yaml.md', '/a/sip.yml')]).toEqual([true, true, true]);
    expect([isOverPlan('/a/report.md', '/a/report.md'), isOverPlan('/a/plan.yaml', '/a/plan.yaml'), isOverPlan('/a/out.yml', '/a/plan.yaml'), isOverPlan('/a/report.md', '/a/plan.yaml.md'), isOverPlan('/a/report.md', '/a/myyaml')]).toEqual([false, false, false, false, false]);
  });
});
