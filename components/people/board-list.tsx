import Link from "next/link";
import type { publicBoards } from "@/lib/feed/board-views";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Board = Awaited<ReturnType<typeof publicBoards>>[number];
type Props = { locale: Locale; handle: string; boards: Board[] };

/** Boards as small collages: one large cover, two beside it. */
export function BoardList({ locale, handle, boards }: Props) {
  const t = translator(locale, "people");
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 px-2 md:grid-cols-3 md:gap-x-4 md:px-0 lg:grid-cols-4 xl:grid-cols-5">
      {boards.map(({ id, name, isDefault, noteCount, covers }) => (
        <li key={id}>
          <Link href={href(locale, `/people/${handle}/boards/${id}`)} prefetch={false} className="block">
            <span className="grid aspect-[4/3] grid-cols-3 grid-rows-2 gap-0.5 overflow-hidden rounded-card bg-sunken">
              {covers.map(({ url, colour }, at) => (
                <img
                  key={url}
                  src={url}
                  alt=""
                  loading="lazy"
                  style={{ background: colour }}
                  className={`size-full object-cover ${coverPlace(at, covers.length)}`}
                />
              ))}
            </span>
            <span
              lang={isDefault ? undefined : langOf(name)}
              className="mt-2 line-clamp-2 break-words font-semibold"
            >
              {isDefault ? t("defaultBoard") : name}
            </span>
            <span className="block text-ink-3 text-xs">{t("boardNotes", { count: noteCount })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function coverPlace(at: number, count: number): string {
  if (count === 1) return "col-span-3 row-span-2";
  if (at === 0) return "col-span-2 row-span-2";
  return count === 2 ? "row-span-2" : "";
}
