import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";

type Props = { icon: IconName; title: string; words?: ReactNode; children?: ReactNode };

/** Nothing here (yet): says so kindly and offers something to do (`children`: links or buttons). */
export function EmptyState({ icon, title, words, children }: Props) {
  return (
    <section className="mx-auto flex max-w-md flex-col items-center px-6 py-16 text-center">
      <span className="mb-5 grid size-16 place-items-center rounded-full bg-sunken text-ink-3">
        <Icon name={icon} size={28} />
      </span>
      <h2 className="text-balance break-keep font-semibold text-lg">{title}</h2>
      {words && <p className="mt-2 text-balance break-keep text-ink-2">{words}</p>}
      {children && <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>}
    </section>
  );
}
