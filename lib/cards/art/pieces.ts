/** Small things that several scenes are made of. */

/** The same numbers in every run: a card drawn twice is the same picture. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

type Stop = readonly [offset: number, colour: string, opacity?: number];

export function gradient(id: string, stops: readonly Stop[], at = 'x1="0" y1="0" x2="0" y2="1"'): string {
  return `<linearGradient id="${id}" ${at}>${stopsOf(stops)}</linearGradient>`;
}

export function glow(id: string, stops: readonly Stop[], at = ""): string {
  return `<radialGradient id="${id}" ${at}>${stopsOf(stops)}</radialGradient>`;
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

export function blur(id: string, by: number): string {
  return `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${by}"/></filter>`;
}

/** Fibres and grain of paper. */
export function grain(id: string, { scale, opacity }: { scale: number; opacity: number }): string {
  return `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="${scale}" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 .25 0 0 0 0 .2 0 0 0 0 .15 0 0 0 ${opacity} 0"/></filter>`;
}

export const whole = (fill: string, more = "") => `<rect width="1080" height="1440" fill="${fill}"${more}/>`;

/** A stick of three candied haws: the mark of the house. Its top is at the origin, 100 tall. */
export function skewer(x: number, y: number, scale: number, colour: string): string {
  return `<g transform="translate(${x} ${y}) rotate(18) scale(${scale})"><path d="M0 -6V104" stroke="${colour}" stroke-width="4" stroke-linecap="round"/>${[8, 34, 60].map((cy) => `<circle cy="${cy}" r="12.5" fill="${colour}"/>`).join("")}</g>`;
}
