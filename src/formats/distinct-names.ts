/** Of each name that is wanted one that is not taken: itself, else with the next number behind it, from 2. The count goes on where it was, since many may want one name. */
export function createNames(isTaken: (name: string) => boolean): (wanted: string) => string {
  const next = new Map<string, number>();
  return (wanted) => {
    let [name, n] = [wanted, next.get(wanted) ?? 2];
    for (; isTaken(name); n++) name = `${wanted}-${n}`;
    next.set(wanted, n);
    return name;
  };
}
