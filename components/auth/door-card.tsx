import type { ReactNode } from "react";
import { Berries } from "@/components/auth/berries";

type Props = { title: string; lead?: ReactNode; children: ReactNode; foot?: ReactNode };

/** The one card of a page of arriving: the house's sign, what this is, the form, and the other way on. */
export function DoorCard({ title, lead, children, foot }: Props) {
  return (
    <div className="mx-auto w-full max-w-[440px]">
      <section className="rounded-dialog bg-surface px-5 pt-7 pb-8 sm:px-9 md:shadow-float">
        <header className="mb-6 flex flex-col items-center text-center">
          <Berries className="mb-4 h-[76px] w-auto" />
          <h1 className="font-bold text-xl tracking-tight">{title}</h1>
          {lead && <p className="mt-2 text-balance break-keep text-ink-2 text-sm">{lead}</p>}
        </header>
        {children}
      </section>
      {foot && <div className="mt-6 text-center text-ink-2 text-sm">{foot}</div>}
    </div>
  );
}
