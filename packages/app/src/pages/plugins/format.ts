/** A short time in seconds as people read it: "3 ms", "1.2 s", "25 s". */
export function formatSeconds(seconds: number): string {
  const milliseconds = seconds * 1000
  if (milliseconds < 1) return seconds === 0 ? '0 ms' : '< 1 ms'
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  return seconds < 9.95 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds).toLocaleString()} s`
}

/** "820 bytes", "24 kB", "1.3 MB" */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
