import formatMessage from "use-intl/format-message/format-only";
import { exactCount } from "@/lib/language/numbers";

type Given = Parameters<typeof formatMessage>;
type Formatters = Given[3]["formatters"];

/**
 * Says a compiled message (decision 76), in the place of `use-intl/format-message` (next.config.ts): as use-intl does, but
 * whole numbers without `Intl`, whose first formatter of numbers takes a phone a tenth of a second. Both our languages set
 * thousands apart by commas (CLDR, decimal format of en and zh); a test compares.
 */
export default function say(...[key, message, values, options]: Given): ReturnType<typeof formatMessage> {
  return formatMessage(key, message, values, { ...options, formatters: plainly(options.formatters) });
}
say.raw = false;

const made = new WeakMap<Formatters, Formatters>();

function plainly(formatters: Formatters): Formatters {
  const known = made.get(formatters);
  if (known) return known;
  const { getNumberFormat } = formatters;
  const plain: Formatters = {
    ...formatters,
    getNumberFormat: (...asked) =>
      asked[1] ? getNumberFormat(...asked) : wholeNumbers(() => getNumberFormat(...asked)),
  };
  made.set(formatters, plain);
  return plain;
}

function wholeNumbers(otherwise: () => Intl.NumberFormat): Intl.NumberFormat {
  const format = (value: number) =>
    Number.isSafeInteger(value) ? exactCount(value) : otherwise().format(value);
  // A message asks a formatter of numbers for nothing else.
  return { format } as Intl.NumberFormat;
}
