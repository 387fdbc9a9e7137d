import { CHECK, each, fields } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Tags that make readers of other languages build objects, run code or open files. */
export default {
  about: 'tags',
  commands: [CHECK, ['fmt', '--check']],
  must: 'be refused',
  cases: each(
    Object.fromEntries(['!!js/function "function () { process.exit(9) }"', '!!js/regexp /(a+)+$/', '!!js/undefined ""', '!!python/object/apply:os.system ["touch PWNED"]', '!!python/name:os.system ""', '!ruby/object:Gem::Installer {i: x}', '!!javax.script.ScriptEngineManager [x]', '!!binary aGVsbG8=', '!!timestamp 2026-01-01', '!!set {a, b}', '!!omap [a: b]', '!!str x', '!!map {}', '!include /etc/passwd', '!ENV ${HOME}', '!<tag:yaml.org,2002:js/function> x', '! x', '!!merge x', '!e!x y', '!<> x'].map((tag) => [tag, tag])),
    (tag) => fields(`strategy: ${tag}`),
  ),
} satisfies HostileClass;
