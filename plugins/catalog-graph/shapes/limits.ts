/** How many steps a walk takes at most. */
export const deepest = 10
/** How many entities a graph has at most, without those that were expanded. */
export const largest = 1000
