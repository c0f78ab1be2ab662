/** How long a read counts as going on if nothing more is heard of it, because its process was killed. */
export const leaseSeconds = 30
