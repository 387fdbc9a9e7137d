import type { CommandSpec } from '../spec.ts';
import { approve } from './approve.ts';
import { add } from './add.ts';
import { check } from './check.ts';
import { ci } from './ci.ts';
import { clauses } from './clauses.ts';
import { confirm } from './confirm.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { fmt } from './fmt.ts';
import { git } from './git.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { log } from './log.ts';
import { migrate } from './migrate.ts';
import { rename } from './rename.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import { roll } from './roll.ts';
import { status } from './status.ts';
import { trace } from './trace.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  init,
  check,
  validate,
  lint,
  trace,
  diff,
  log,
  explain,
  clauses,
  render,
  status,
  add,
  rename,
  fmt,
  approve,
  verify,
  ci,
  review,
  confirm,
  roll,
  migrate,
  git,
];
