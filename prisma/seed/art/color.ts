function parse(color: string): [number, number, number] {
  const hex = color.slice(1);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return [0, 2, 4].map((i) => Number.parseInt(full.slice(i, i + 2), 16)) as [number, number, number]; // three fixed slices
}

/** A colour between two hex colours; 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [parse(from), parse(to)];
  return `#${a
    .map((part, i) =>
      Math.round(part + ((b[i] ?? part) - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

export function darker(color: string, share: number): string {
  return mix(color, "#1a1030", share);
}

export function lighter(color: string, share: number): string {
  return mix(color, "#fff6e6", share);
}
