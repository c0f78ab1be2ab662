/** How many problems there are, in words. */
export const countOfProblems = (count: number): string => (count === 1 ? 'one problem' : `${count} problems`)
