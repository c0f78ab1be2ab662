import type { Problem } from '@callboard/catalog-model'

export const count = (problems: Problem[], level: Problem['level']): number =>
  problems.filter((problem) => problem.level === level).length
