import { isSafeUrl } from '@callboard/catalog-model'

const scheme = /^[a-z][a-z0-9+.-]*:/i

/** Whether an address is a URL rather than a path in the app. */
export const leadsOutside = (to: string): boolean => scheme.test(to.trim())

/** Attributes of a link that leaves the portal; without an address when following it could run code in the portal's page. */
export const outside = (url: string) => ({
  ...(isSafeUrl(url) && { href: url }),
  target: '_blank',
  rel: 'noreferrer',
})
