/** Whether an address is a picture itself, of a kind that can do nothing but show. SVG can hold scripts and links. */
export const isPicture = (address: string): boolean => /^data:image\/(png|jpe?g|gif|webp);base64,/i.test(address)
