/** In MB: what an event may have. */
export const largestEvent = 5
