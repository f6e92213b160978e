import { langOf } from "@/lib/language/detect";

/** A topic's name behind its mark. */
export function TopicName({ name }: { name: string }) {
  return (
    <span lang={langOf(name)}>
      <span className="text-ink-3">#</span>
      <bdi>{name}</bdi>
    </span>
  );
}
