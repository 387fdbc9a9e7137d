/**
 * A name that nobody has yet: as it is wanted, else with a number after it.
 *
 * @param isFree whether nothing has a name
 */
export function freeName(wanted: string, isFree: (name: string) => boolean): string {
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number++) if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
