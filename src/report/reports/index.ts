import type { Day } from '../../link/calendar.ts';
import type { School } from '../../link/school.ts';
import { renderHtml, renderMarkdown } from '../render.ts';
import type { ReportLanguage } from '../words.ts';
import { governorsView } from './governors.ts';

export type Format = 'html' | 'md';

export interface ReportOptions {
  readonly today: Day;
  readonly language: ReportLanguage;
  readonly version: string;
}

/** Every report by name: from the whole school, as nobody has redacted it yet, to a file's text. */
export const REPORTS: Readonly<Record<string, (school: School, options: ReportOptions, format: Format) => string>> = {
  governors: (school, options, format) => {
    const view = governorsView(school, options);
    return format === 'html' ? renderHtml('governors', view) : renderMarkdown('governors', view);
  },
};
