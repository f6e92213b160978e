const berries = [
  { x: 30, y: 66, r: 17 },
  { x: 53, y: 45, r: 19 },
  { x: 78, y: 23, r: 18 },
];

/** Three candied hawthorns on their stick: the house's sign at the door. Decoration. */
export function Berries({ className = "" }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 110 94" width="110" height="94" className={className}>
      <defs>
        <radialGradient id="berry" cx="0.36" cy="0.3" r="0.85">
          <stop offset="0" stopColor="oklch(0.78 0.13 30)" />
          <stop offset="0.22" stopColor="oklch(0.66 0.2 27)" />
          <stop offset="0.7" stopColor="var(--brand)" />
          <stop offset="1" stopColor="oklch(0.43 0.17 25)" />
        </radialGradient>
      </defs>
      <path d="M6 88 104 2" stroke="oklch(0.74 0.07 75)" strokeWidth="4" strokeLinecap="round" />
      {berries.map(({ x, y, r }) => (
        <g key={x}>
          <circle cx={x} cy={y} r={r + 1.6} fill="oklch(0.85 0.09 60 / 0.38)" />
          <circle cx={x} cy={y} r={r} fill="url(#berry)" />
          <path
            d={`M${x - r * 0.62} ${y - r * 0.12}a${r * 0.66} ${r * 0.66} 0 0 1 ${r * 0.52} ${-r * 0.54}`}
            fill="none"
            stroke="oklch(1 0 0 / 0.85)"
            strokeWidth="2.6"
            strokeLinecap="round"
          />
          <circle cx={x + r * 0.42} cy={y + r * 0.5} r="1.4" fill="oklch(1 0 0 / 0.4)" />
        </g>
      ))}
    </svg>
  );
}
