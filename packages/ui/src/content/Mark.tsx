/**
 * The mark of Callboard: a sheet pinned to the board, with three calls on it, the first one lit.
 *
 * ```tsx
 * <Mark size={24} />
 * ```
 */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <g strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" stroke="var(--accent)">
        <path
          d="M16.6 5.5h2.9a1.2 1.2 0 0 1 1.2 1.2V16.8l-4.9 4.9H4.5a1.2 1.2 0 0 1-1.2-1.2V6.7a1.2 1.2 0 0 1 1.2-1.2h2.9"
          fill="var(--accent-soft)"
        />
        <path d="M20.5 16.8H17a1.2 1.2 0 0 0-1.2 1.2v3.5" fill="var(--surface)" />
        <path d="M7.4 11.2h9.2" stroke="var(--brass)" />
        <path d="M7.4 14.6h6M7.4 18h4" />
      </g>
      <circle cx="12" cy="5" r="2.9" fill="var(--brass)" />
    </svg>
  )
}
