/** What somebody might write who wants a report to do something. Each stands where prose may stand, and in a title. */
export const ATTACKS: readonly string[] = [
  '<script>globalThis.pwned = 1</script>',
  '<img src=x onerror="globalThis.pwned=1">',
  '<svg onload=globalThis.pwned=1><foreignObject><b>x</b></foreignObject></svg>',
  '<style>*{display:none}</style>',
  '<base href="https://example.invalid/"><meta http-equiv=refresh content="0;url=https://example.invalid">',
  '<form action=https://example.invalid><input autofocus onfocus=globalThis.pwned=1></form>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '[press](javascript:globalThis.pwned=1)',
  '[press](&#106;avascript:globalThis.pwned=1)',
  '[press](java&#10;script:globalThis.pwned=1)',
  '[press](data:text/html,<script>globalThis.pwned=1</script>)',
  '[press](vbscript:x) [press](file:///etc/passwd) [press](//example.invalid/x)',
  '[press](https://example.invalid/"onmouseover="globalThis.pwned=1)',
  '![seen](https://example.invalid/beacon.png)',
  '![x](javascript:alert(1)) ![" onerror="globalThis.pwned=1](x)',
  '<a href="javascript:globalThis.pwned=1">press</a>',
  '"><script>globalThis.pwned=1</script>',
  "' onmouseover='globalThis.pwned=1",
  '{{constructor.constructor}} {{{@root}}} {{> page}} {{#each this}}{{@key}}{{/each}}',
  '<!-- <script>globalThis.pwned=1</script> -->',
  '<xmp><script>globalThis.pwned=1</script></xmp>',
  '&lt;script&gt;globalThis.pwned=1&lt;/script&gt;',
  '`<script>globalThis.pwned=1</script>`',
  '# heading | with a pipe',
  '| a | b |',
  '> quote',
  '1. one',
  '- item',
  '=HYPERLINK("https://example.invalid")',
  '<https://example.invalid/> <javascript:globalThis.pwned=1>',
  'www.example.invalid https://example.invalid/auto javascript:globalThis.pwned=1',
  '**bold** _em_ ~~gone~~ \\<b\\>',
];

const quoted = (text: string) => JSON.stringify(text);

/** A school that has each attack as a title, as prose and as a name, with a long word that could widen a page. */
export function hostileSchool(): Record<string, string> {
  const priorities = ATTACKS.map((attack, index) => `  p${index}:
    title: ${quoted(attack)}
    aiming-for: ${quoted(attack)}
    lead: [${quoted(attack)}]
    because: [f${index}]
    targets:
      T1:
        title: ${quoted(attack)}
        measure: ${quoted(attack)}
        baseline: ${quoted(`1 ${attack}`)}
        aim: ${quoted(`9 ${attack}`)}
        readings:
          - when: 2026-11-01
            value: ${quoted(`4 ${attack}`)}
    milestones:
      M1:
        title: ${quoted(attack)}
        by: 2026-10-01
    actions:
      A1:
        title: ${quoted(attack)}
        by: ${quoted(attack)}
        cost: ${quoted(attack)}
    status: on-course
    next: ${quoted(attack)}`);
  const findings = ATTACKS.map((attack, index) => `  f${index}:
    kind: improve
    finding: ${quoted(attack)}`);
  const prose = ATTACKS.map((attack) => `    ${attack}\n`).join('\n');
  return {
    'plan.yaml': `school:
  name: ${quoted(`${ATTACKS[0]!} ${'w'.repeat(200)}`)}
plan:
  title: ${quoted(ATTACKS[1]!)}
  years: 2026-27 to 2028-29
  summary: |
${prose}
priorities:
${priorities.join('\n')}
findings:
${findings.join('\n')}
decisions:
  d:
    ask: ${quoted(ATTACKS[2]!)}
    by: 2026-12-01
community:
  families: |
${prose}
`,
  };
}
