import { PLAN } from '../box.ts';
import { CHECK, each, plan, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const OWN = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__', '__lookupSetter__', 'toLocaleString', 'propertyIsEnumerable'];

/** Names that every object of the language has by itself. */
export default {
  about: 'names that reach a prototype',
  commands: [CHECK, ['trace'], ['render', 'governors', '--output', '-']],
  must: 'be refused',
  cases: [
    ...each(
      {
        '__proto__ as a field': `${PLAN}    __proto__: {lead: head}\n`,
        '__proto__ in quotation marks': `${PLAN}    "__proto__": {lead: head}\n`,
        '__proto__ with escapes': `${PLAN}    "\\x5f_proto_\\u005f": {lead: head}\n`,
        '__proto__ at the left edge': `__proto__:\n  plan: {stage: approved}\n${PLAN}`,
        '__proto__ in braces': `plan: {__proto__: {years: 2026-27}}\n`,
        '__proto__ as an id': 'priorities:\n  __proto__:\n    title: x\n',
        '__proto__ in a name of one’s own': `x-own:\n  __proto__:\n    isAdmin: true\n${PLAN}`,
        'constructor as an id': 'priorities:\n  constructor:\n    prototype: {title: x}\n',
        'prototype as an id': 'findings:\n  prototype:\n    finding: x\n',
        'constructor in a figure’s groups': 'figures:\n  f:\n    groups:\n      constructor: 5\n',
        'a reference to __proto__': `${PLAN}    because: [__proto__, constructor, toString]\n`,
        'references to what every object has': `${PLAN}    because: [${OWN.join(', ')}]\n`,
        'a word of the format that every object has': `${PLAN}    status: toString\n    step: constructor\n    audience: valueOf\n`,
        'a school year that every object has': 'previous-targets:\n  toString:\n    a: {title: x}\n',
        'does-not-apply to what every object has': 'does-not-apply:\n  toString: x\n  valueOf: y\n',
      },
      plan,
    ),
    ...each(
      {
        'an edition that every object has': `edition: toString\n${PLAN}`,
        'a rule that every object has': `${PLAN}    accept:\n      toString: {reason: x}\n      hasOwnProperty: {reason: y}\n`,
      },
      plan,
      { must: 'either', told: /toString/ },
    ),
    { name: 'a national priority that every object has', files: plan(`${PLAN}national-priorities:\n  toString: {how: x}\n  valueOf: {how: y}\n`), must: 'be read' as const },
    ...OWN.map((name) => ({ name: `${name} as a field, a section and an id`, files: plan(`${PLAN}    ${name}: x\n${name}:\n  a: b\nfindings:\n  ${name}: {finding: x}\n`) })),
    { name: 'settings for rules that every object has', files: { ...plan(PLAN), 'sip.yaml': `lint:\n  rules:\n${OWN.map((name) => `    ${name}: silent\n`).join('')}  personal-data:\n    toString: {reason: x}\n` } },
    { name: 'ids of such names, followed', files: plan(`priorities:\n${OWN.filter((name) => !name.startsWith('_')).map((name) => `  ${name.toLowerCase()}: {title: x}\n`).join('')}`), must: 'be read' as const, commands: [...SHOWN, ['trace', 'toString'], ['trace', '__proto__'], ['log', 'constructor'], ['explain', 'toString'], ['explain', '__proto__'], ['explain', 'constructor']] },
  ],
} satisfies HostileClass;
