import type { Moment } from '../history/timeline.ts';
import type { Day } from '../link/calendar.ts';
import { isA } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import { courseOf } from '../thread/course.ts';
import type { Course } from '../thread/thread.ts';

/** A target's figures as one version had them. */
export interface Figure {
  /** The day of that version; undefined for the figures as they stand. */
  readonly day?: Day;
  /** They stand in the files, and in no version yet. */
  readonly unrecorded?: true;
  readonly course: Course;
  /** Start, readings and aim as little bars, all rows of a target on one scale; empty where they are no numbers of one unit. */
  readonly bars: string;
}

/** A target's figures through the versions, oldest first: a row for each version in which they changed. */
export interface Figures {
  readonly path: string;
  readonly rows: readonly Figure[];
}

const BARS = '▁▂▃▄▅▆▇█';

/**
 * @param target as it stands
 * @param moments its life, newest first; none to show it only as it stands
 */
export function figuresOf(target: Item<'target'>, moments: readonly Moment[], today: Day): Figures {
  const states: Omit<Figure, 'bars'>[] = [];
  for (const { item, recorded } of [...moments].reverse()) {
    if (!isA(item, 'target')) continue;
    const course = courseOf(item, recorded.day);
    if (written(course) !== written(states.at(-1)?.course)) states.push({ ...(recorded.id === '' ? { unrecorded: true } : { day: recorded.day }), course });
  }
  if (states.length === 0) states.push({ course: courseOf(target, today) });
  const all = states.flatMap(({ course }) => numbersOf(course));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const bar = (number: number): string => BARS[high === low ? 0 : Math.round(((number - low) / (high - low)) * (BARS.length - 1))]!;
  const bars = ({ numbers, goal }: Course): string => (numbers.length === 0 && goal === undefined ? '' : `${numbers.map(bar).join('')}${goal === undefined ? '' : `┆${bar(goal)}`}`);
  return { path: target.path, rows: states.map((state) => ({ ...state, bars: bars(drawn(state.course)) })) };
}

const numbersOf = (course: Course): readonly number[] => {
  const { numbers, goal } = drawn(course);
  return [...numbers, ...(goal === undefined ? [] : [goal])];
};

/** With no reading yet there is a start and an aim, and that is something to draw. */
const drawn = (course: Course): Course => {
  if (course.numbers.length > 0 || !course.baseline || !course.aim) return course;
  const [from, to] = [course.baseline, course.aim].map(({ en }) => /^(-?\d+(?:\.\d+)?)\s*(\D*)$/.exec(en));
  return from && to && from[2] === to[2] ? { ...course, numbers: [Number(from[1])], goal: Number(to[1]) } : course;
};

const written = (course: Course | undefined): string => JSON.stringify(course);
