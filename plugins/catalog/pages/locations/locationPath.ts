/** Path of the page of a location. */
export const locationPath = (id: string) => `/catalog/locations/${id}`
