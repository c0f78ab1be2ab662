/** Path of the page of locations, at one of them. */
export const locationPath = (id: string) => `/catalog/locations#${id}`
