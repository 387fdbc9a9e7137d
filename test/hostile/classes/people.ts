import { CHECK, fields, plan } from '../case.ts';
import type { HostileCase, HostileClass } from '../case.ts';

// A UPN, an NHS number and a National Insurance number that check and belong to nobody.
const UPN = 'A123456789012';
const found = (name: string, sentence: string, more: Partial<HostileCase> = {}): HostileCase => ({ name, files: fields(`note: ${sentence}`), ...more });

/** What tells of it. Others, such as the thread and the differences, are the plan's own words, for those who may read it. */
const TOLD: readonly (readonly string[])[] = [['lint', '--only', 'personal-data', '--all'], CHECK, ['check', '--format', 'sarif'], ['check', '--format', 'md'], ['check', '--format', 'github'], ['lint', '--only', 'personal-data', '--format', 'json'], ['check', '--format', 'gitlab']];

/** Personal data written so that nobody notices. What is found is never shown, in no output that tells of it. */
export default {
  about: 'personal data in disguise',
  commands: TOLD,
  never: /123456789012|1 2345 6789 012|JG103759A|103759|Zebedog|07700 ?900123/,
  cases: [
    found('a UPN', `Ask about ${UPN}.`, { told: /person/i }),
    found('a UPN with spaces', 'A 123 4567 89 012', { told: /number/i }),
    found('a UPN in small letters', UPN.toLowerCase(), { told: /number/i }),
    found('a UPN with hyphens', 'A-123-4567-89-012', { told: /number/i, never: /123-4567/ }),
    found('a UPN with escapes', '"\\x41123\\u0034567\\x389012"', { told: /number/i, never: /\\x41123|x389012/ }),
    found('a UPN over two lines', `|\n      A123456\n      789012`, { told: /number/i, never: /A123456|789012/ }),
    found('a UPN in a comment', `x # ${UPN}`, { told: /number/i }),
    found('a UPN between letters of another script', `Дисциплина ${UPN} дети`, { told: /number/i }),
    found('a UPN in full width', '\uff21\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10\uff11\uff12', { told: /number/i, never: /\uff11\uff12\uff13/ }),
    found('a UPN with spaces without width', `A1234\u200b5678\u200b9012`, { told: /number/i, never: /A1234|9012/ }),
    found('a UPN with no-break spaces', `A\u00a0123\u00a04567\u00a089\u00a0012`, { told: /number/i, never: /4567/ }),
    found('a UPN with other hyphens', `A\u2011123\u20114567\u201089\u2012012`, { told: /number/i, never: /4567/ }),
    found('a UPN with a soft hyphen', `A123456\u00ad789012`, { told: /number/i, never: /A123456|789012/ }),
    found('a UPN in Arabic figures', `A\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661\u0662`, { told: /number/i }),
    found('a National Insurance number', 'Paid to JG 10 37 59 A.', { told: /number/i, never: /10 37 59/ }),
    found('a telephone number', 'Her mobile is 07700 900123.', { told: /person|contact/i }),
    found('a telephone number with dots', 'Her mobile is 07700.900.123.', { told: /person|contact/i, never: /07700\.900/ }),
    found('an address for letters', 'Write to peredur.zebedog@example.org.', { told: /person|contact/i, never: /zebedog/i }),
    found('an address with an at in words', 'Write to peredur.zebedog@\u200bexample.org.', { told: /person|contact/i, never: /zebedog/i }),
    found('a name and a need', 'Peredur Zebedog has an IDP.', { told: /person|need/i }),
    found('a name and a need, in two forms of Unicode', 'Zoe\u0308 Zebedog has an IDP.', { told: /person|need/i }),
    found('a name with a mark in it', 'Pere\u200bdur Zebedog has an IDP.', { told: /person|need/i }),
    found('a name over a line', '|\n      Peredur\n      Zebedog has an IDP.', { told: /person|need/i }),
    found('a name in Markdown', '"**Peredur Zebedog** has an *IDP*."', { told: /person|need/i }),
    { name: 'as an id', files: plan(`priorities:\n  ${UPN.toLowerCase()}:\n    title: x\n`), told: /number/i },
    { name: 'as a name of one’s own', files: fields(`x-${UPN}: 1`), told: /number/i },
    { name: 'as a misspelt field', files: fields(`${UPN}: 1`), told: /number/i },
    { name: 'as a reference to nothing', files: fields(`because: [${UPN}]`), told: /number/i },
    { name: 'as a year', files: fields(`years: ${UPN}`), told: /number/i },
    { name: 'in the name of a file', files: { ...fields('lead: head'), [`plan/x.yaml`]: `# ${UPN}\npriorities: [\n` }, told: /number/i },
    { name: 'in a file that cannot be read', files: plan(`priorities:\n  reading:\n  title: [${UPN}\n  : :\n`), told: /number/i },
  ].map((one) => ({ ...one, commands: TOLD })),
} satisfies HostileClass;
