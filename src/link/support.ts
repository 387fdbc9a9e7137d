import type { School } from './school.ts';

/** Whether a plan asks for support at all: what was dropped is no longer asked for. Support is approved where some is asked for, and only there. */
export const asksForSupport = (school: School): boolean => school.all('support').some(({ data }) => data.status !== 'dropped');
