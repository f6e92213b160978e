export type ButtonLook = {
  variant?: "primary" | "quiet" | "outline" | "plain" | "danger";
  size?: "md" | "sm";
  wide?: boolean;
};

const variants = {
  primary: "bg-brand text-brand-ink hover:brightness-95 active:brightness-90",
  quiet: "bg-sunken text-ink hover:bg-line",
  outline: "border border-line text-ink hover:bg-sunken",
  plain: "text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "bg-brand-soft text-brand-text hover:brightness-97",
};

/** The look of a button, for links that are one. */
export function buttonClass({ variant = "quiet", size = "md", wide = false }: ButtonLook = {}): string {
  const height = size === "md" ? "min-h-11 px-5" : "target min-h-9 px-4";
  return `inline-flex items-center justify-center gap-2 rounded-full font-semibold text-sm whitespace-nowrap transition select-none disabled:opacity-50 aria-disabled:opacity-60 ${height} ${variants[variant]} ${wide ? "w-full" : ""}`;
}
