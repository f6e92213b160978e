/** The key of a button, where there is a keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded-[5px] border border-current/25 px-1.5 py-0.5 font-mono text-[11px] leading-none opacity-75 max-lg:hidden"
    >
      {children}
    </span>
  );
}
