/** What browsers draw at most in one direction. */
const longest = 8000

/** A picture of an SVG, twice as sharp where that is not too large. */
export async function toPng(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const scale = Math.min(2, longest / Math.max(width, height))
  const image = new Image()
  // As data, not as an object URL: the portal lets pictures in from https and data only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large. Save it as SVG.'))),
      'image/png',
    ),
  )
}
