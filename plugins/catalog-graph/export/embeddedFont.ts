/**
 * The rule of a font of this page with the font in it: a file elsewhere has no other way to it, and text in another font would be wider
 * than its node. Nothing if the page has no such font; what then is drawn is the next one that is named.
 */
export async function embeddedFont(family: string): Promise<string> {
  const rule = [...document.styleSheets].flatMap(fontFacesOf).find((rule) => rule.family.includes(family))
  if (!rule) return ''
  try {
    const font = await (await fetch(rule.url)).blob()
    return `@font-face{font-family:"${family}";font-weight:100 900;src:url(${await asData(font)}) format("woff2")}`
  } catch {
    return ''
  }
}

const fontFacesOf = (sheet: CSSStyleSheet) =>
  [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return []
    const [, path] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? []
    const family = rule.style.getPropertyValue('font-family')
    return path ? [{ family, url: new URL(path, sheet.href ?? document.baseURI) }] : []
  })

const asData = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
