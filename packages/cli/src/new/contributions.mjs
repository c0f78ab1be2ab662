/**
 * @typedef {'page' | 'tab' | 'card' | 'route' | 'migration' | 'task' | 'search'} Contribution
 * @typedef {'backend' | 'frontend'} Half
 */

/** What a new plugin can begin with: what it is, the half it is of, and what it cannot be without. */
export const contributions =
  /** @type {Record<Contribution, { summary: string, half: Half, needs?: Contribution[] }>} */ ({
    page: { summary: 'a page of its own, and the way there', half: 'frontend' },
    tab: { summary: 'a tab on components', half: 'frontend', needs: ['route'] },
    card: { summary: 'a card on the overview of components', half: 'frontend', needs: ['tab'] },
    route: { summary: 'routes that list, add and remove', half: 'backend', needs: ['migration'] },
    migration: { summary: 'a table', half: 'backend' },
    task: { summary: 'a task that runs daily', half: 'backend', needs: ['route'] },
    search: { summary: 'a type of search results', half: 'backend', needs: ['page', 'route'] },
  })

export const allContributions = /** @type {Contribution[]} */ (Object.keys(contributions))

/**
 * Those that were chosen and what they need, in the order of the list.
 * @param {Contribution[]} chosen
 * @returns {Contribution[]}
 */
export function withNeeds(chosen) {
  const all = new Set(chosen)
  // A set may grow while it is walked: what is added is visited too.
  for (const each of all) for (const needed of contributions[each].needs ?? []) all.add(needed)
  return allContributions.filter((each) => all.has(each))
}

/** @param {Contribution[]} chosen */
export const halvesOf = (chosen) => [...new Set(chosen.map((each) => contributions[each].half))]
